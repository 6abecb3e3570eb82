// One service of the catalogue as Markdown: forms, requirements with their conditions, stand-ins and sources, steps, results.
import { kolomByPath } from "../../src/domain/layanan/formulir/kolomByPath.ts";
import { dokumenById } from "../../src/domain/layanan/dokumen.ts";
import { layananById } from "../../src/domain/layanan/katalog.ts";
import type { Alternatif, Layanan, Syarat } from "../../src/domain/layanan/layanan.ts";
import { langkahLayanan, menitPasti, type LangkahLayanan } from "../../src/domain/sop/langkahLayanan.ts";
import { SETELAN_SOP } from "../../src/domain/sop/setelan.ts";
import { aturanId } from "../../src/ui/text/aturan.id.ts";
import { katalogId } from "../../src/ui/text/katalog.id.ts";
import { mejaId } from "../../src/ui/text/meja.id.ts";

const kata = (kunci: string): string => aturanId[kunci] ?? kunci;
/** A cell of a table. */
const sel = (teks: string): string => teks.replaceAll("|", "\\|").replaceAll("\n", " ");
const baris = (...isi: readonly string[]): string => `| ${isi.map(sel).join(" | ")} |`;
export const tabel = (kepala: readonly string[], isi: readonly (readonly string[])[]): readonly string[] => [
  baris(...kepala),
  baris(...kepala.map(() => "---")),
  ...isi.map((satu) => baris(...satu)),
];

const daftar = (isi: readonly string[], kosong = "-"): string => (isi.length === 0 ? kosong : isi.join(", "));
const bila = (id: string): string => (id === "always" ? "selalu" : kata(`kondisi.${id}.alasan`));
const namaOrang = (id: string): string => kata(`orang.${id.replace(/^anggota\d+$/, "anggota")}`).toLowerCase();

const ganti = ({ dokumen, syarat, dan, keyakinan, sumber }: Alternatif): string => {
  const nama = dokumen === "tanpa_dokumen" ? katalogId.gantiTanpa : dokumenById(dokumen).namaPendek;
  const kedua = dan === undefined ? "" : `; ${kata(`kondisi.${dan.kondisi}.tanya`)} ${dan.nilai ? "Ya" : "Tidak"}`;
  const pilih = syarat === "always" ? katalogId.gantiBebas : bila(syarat);
  return `${nama} (${pilih}${kedua}; ${kata(`keyakinan.${keyakinan}`)}; ${sumber.join(" ")})`;
};

const asal = ({ terbitDari }: Syarat): readonly string[] =>
  (terbitDari ?? []).map((id) => `terbit dari ${layananById(id).namaPendek}`);

const syaratMd = (syarat: Syarat): readonly string[] => [
  [dokumenById(syarat.dokumen).namaPendek, ...(syarat.orang ?? []).map(namaOrang)].join(" "),
  `${kata(`need.${syarat.need}`)}; ${kata(`bentuk.${syarat.bentuk}`)}`,
  bila(syarat.bila ?? "always"),
  daftar([...(syarat.alternatif ?? []).map(ganti), ...asal(syarat)]),
  kata(`keyakinan.${syarat.keyakinan}`),
  syarat.sumber.join(" "),
];

const KATA_BILA = { rekam: katalogId.bilaRekam, foto: katalogId.bilaFoto, ikd: katalogId.bilaIkd } as const;
const langkahMd = ({ no, menit, bila: saat }: LangkahLayanan): string =>
  [
    `${String(no)}. ${mejaId[`langkah${no}`]}`,
    ...(menit === null ? [] : [`(${String(menit)} menit)`]),
    ...(saat === undefined ? [] : [`bila ${KATA_BILA[saat]}`]),
  ].join(" ");

const hasilMd = ({ hasil }: Layanan): string =>
  daftar(
    hasil.map(({ nama, tte, bila: saat }) =>
      [nama, ...(tte ? ["(TTE)"] : []), ...(saat === undefined ? [] : [katalogId.terbitBila])].join(" "),
    ),
    katalogId.terbitKosong,
  );

export const layananMd = (layanan: Layanan): readonly string[] => {
  const langkah = langkahLayanan(layanan, SETELAN_SOP);
  return [
    `## ${layanan.namaPendek}`,
    "",
    layanan.nama,
    "",
    `- Kode: \`${layanan.id}\`, kelompok ${layanan.grup}`,
    `- Formulir: ${daftar(layanan.formulir["2026"])} (2026); ${daftar(layanan.formulir["2019"])} (2019)`,
    `- Terbit: ${hasilMd(layanan)}`,
    ...(layanan.menunggu.length === 0
      ? []
      : [`- Dikerjakan sesudah: ${daftar(layanan.menunggu.map((id) => layananById(id).namaPendek))}`]),
    ...(layanan.batasLapor === undefined
      ? []
      : [
          `- Lapor dalam ${String(layanan.batasLapor.hari)} hari sejak ${kata(kolomByPath(layanan.batasLapor.sejak)?.label ?? "").toLowerCase()}` +
            ` (${layanan.batasLapor.pasal}; ${kata(`keyakinan.${layanan.batasLapor.keyakinan}`)}; ${layanan.batasLapor.sumber.join(" ")})`,
        ]),
    `- Dasar hukum: ${daftar(layanan.dasarHukum)}`,
    `- Keyakinan: ${kata(`keyakinan.${layanan.keyakinan}`)}; sumber ${layanan.sumber.join(" ")}`,
    "",
    ...tabel(["Syarat", "Bentuk", "Bila", "Pengganti", "Keyakinan", "Sumber"], layanan.syarat.map(syaratMd)),
    "",
    `Langkah (${String(menitPasti(langkah))} menit bila semuanya dijalani sekali):`,
    "",
    ...langkah.map((satu) => `- ${langkahMd(satu)}`),
    "",
  ];
};
