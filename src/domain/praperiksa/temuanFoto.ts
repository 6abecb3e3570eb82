/** Findings about the photographs themselves: not legible, another document, nothing read. */
import { dokumenIds } from "../layanan/dokumenIds.ts";
import { dokumenById } from "../layanan/dokumen.ts";
import type { SyaratBerlaku } from "../layanan/kelengkapan.ts";
import type { BacaanHalaman, Temuan, TemuanMasukan } from "./temuan.ts";
import { jenisHalaman } from "./temuanNilai.ts";
import { isFieldPokok, petaUntuk } from "./temuanPeta.ts";
import { jenisSlot, namaSlot } from "./temuanSlot.ts";

const bukti = (syarat: SyaratBerlaku, { dok, halaman }: BacaanHalaman, nilai: string): Temuan["bukti"] => [
  { sumber: syarat.id, nama: namaSlot(syarat), dok, halaman, nilai, beda: [] },
];

/** `mutu_ulangi`: the photo is too poor to read. One finding a page, with its reasons. */
const mutu = (syarat: SyaratBerlaku, halaman: BacaanHalaman): readonly Temuan[] => {
  const { quality } = halaman.bacaan;
  if (quality.verdict === "baik") return [];
  return [
    {
      id: `mutu_ulangi|${syarat.id}|${String(halaman.halaman)}`,
      aturan: "mutu_ulangi",
      level: syarat.need === "lokal" ? "warn" : "error",
      slot: syarat.id,
      teks: "aturan.mutu_ulangi",
      lanjut: "aturan.mutu_ulangi.lanjut",
      params: {
        dokumen: namaSlot(syarat),
        alasan: `@mutu.${quality.reasons[0] ?? "tak_terbaca"}`,
        halaman: String(halaman.halaman),
      },
      bukti: bukti(syarat, halaman, ""),
      jawaban: ["foto_ulang", "asli_memang_begitu", "catat_untuk_kantor"],
    },
  ];
};

const namaJenis = (kind: string): string => {
  const id = dokumenIds.find((satu) => satu === kind);
  return id === undefined ? kind : dokumenById(id).namaPendek;
};

/** `jenis_salah`: no page of the slot is a kind that fits, and one was told to be something else. */
const jenis = (syarat: SyaratBerlaku, halaman: readonly BacaanHalaman[]): readonly Temuan[] => {
  const diterima = jenisSlot(syarat);
  const adaCocok = halaman.some(({ bacaan }) => bacaan.kind !== null && diterima.includes(bacaan.kind));
  const lain = halaman.find(({ bacaan }) => bacaan.kind !== null && !diterima.includes(bacaan.kind));
  // Papers of an open group (any evidence of a change) come in more kinds than can be told apart.
  if (adaCocok || lain === undefined || syarat.dokumen === "bukti_peristiwa") return [];
  const terbaca = namaJenis(lain.bacaan.kind ?? "");
  return [
    {
      id: `jenis_salah|${syarat.id}|`,
      aturan: "jenis_salah",
      level: "error",
      slot: syarat.id,
      teks: "aturan.jenis_salah",
      lanjut: "aturan.jenis_salah.lanjut",
      params: { dokumen: namaSlot(syarat), terbaca },
      bukti: bukti(syarat, lain, terbaca),
      jawaban: ["foto_ulang", "asli_memang_begitu", "catat_untuk_kantor"],
    },
  ];
};

/** `tak_terbaca` (info): a good photo of which a field to compare was not read. Forms are written by hand: no note on those. */
const takTerbaca = (syarat: SyaratBerlaku, halaman: readonly BacaanHalaman[]): readonly Temuan[] => {
  const [pertama] = halaman;
  if (
    pertama === undefined ||
    dokumenById(syarat.dokumen).isForm === true ||
    halaman.some(({ bacaan }) => bacaan.quality.verdict === "ulangi")
  )
    return [];
  const kind = halaman.map((satu) => jenisHalaman(syarat, satu)).find((satu) => satu !== null);
  if (kind === undefined) return [];
  const kurang = petaUntuk(kind ?? "")
    .filter(isFieldPokok)
    .filter(({ field }) => halaman.every(({ bacaan }) => bacaan.fields[field] === undefined))
    .map(({ field }) => field);
  if (kurang.length === 0) return [];
  return [
    {
      id: `tak_terbaca|${syarat.id}|`,
      aturan: "tak_terbaca",
      level: "info",
      slot: syarat.id,
      teks: "aturan.tak_terbaca",
      lanjut: "aturan.tak_terbaca.lanjut",
      params: { dokumen: namaSlot(syarat), kolom: kurang.map((field) => `@baca.${field}`).join(", ") },
      bukti: bukti(syarat, pertama, ""),
      jawaban: ["foto_ulang", "asli_memang_begitu", "catat_untuk_kantor"],
    },
  ];
};

/** Findings on the photos of each slot that has any. */
export const temuanFoto = ({ syarat, bacaan }: TemuanMasukan): readonly Temuan[] =>
  syarat.flatMap((satu) => {
    const halaman = bacaan.filter(({ dokumenId }) => dokumenId === satu.id);
    return [...halaman.flatMap((lembar) => mutu(satu, lembar)), ...jenis(satu, halaman), ...takTerbaca(satu, halaman)];
  });
