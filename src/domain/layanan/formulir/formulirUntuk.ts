/** The form of a whole package of services: every field once, with the codes of the forms that it fills. */
import { kelengkapan, type KelengkapanMasukan } from "../kelengkapan.ts";
import { isWktp, kiaKategori } from "../../identitas/wktp.ts";
import { banyakAnggota, nilaiIsian } from "../isian.ts";
import { layananById, urutPaket } from "../katalog.ts";
import type { KodeFormulir } from "../layanan.ts";
import type { LayananId } from "../layananId.ts";
import { isiFormulir } from "./isiFormulir.ts";
import type { Bagian, Kolom } from "./kolom.ts";
import { kelompokPath, kolomByPath, urutanKolom } from "./kolomByPath.ts";

interface Pakai {
  readonly path: string;
  readonly wajib: boolean;
  readonly kode?: KodeFormulir;
}

/** Groups in the order in which an officer asks; every `anggota` comes after the move or change that it belongs to. */
const URUTAN = [
  "pemohon",
  "kuasa",
  "anak",
  "almarhum",
  "kelahiran",
  "kematian",
  "ibu",
  "ayah",
  "kk",
  "alamat",
  "pindah",
  "elemen",
  "anggota",
  "saksi1",
  "saksi2",
  "kontak",
] as const;

const SAMA_DENGAN: Readonly<Record<string, readonly string[]>> = {
  pemohon: ["ayah", "ibu", "anak", "anggota1"],
  anggota1: ["pemohon"],
};

/** Forms that a service has always, and those that this family's answers bring in (F-2.03, F-2.04, F-1.07). */
const formulirBersyarat: Readonly<Record<string, KodeFormulir>> = {
  f_1_01: "F-1.01",
  f_1_03a: "F-1.03A",
  f_1_03b: "F-1.03B",
  f_1_07: "F-1.07",
  f_2_03: "F-2.03",
  f_2_04: "F-2.04",
};

const pakaiDari = (path: string, kode: KodeFormulir): Pakai => ({
  path: path.replace("!", ""),
  wajib: path.endsWith("!"),
  kode,
});

const pakaiLayanan = (id: LayananId, masukan: KelengkapanMasukan): readonly Pakai[] => {
  const layanan = layananById(id);
  const formulir = layanan.formulir[masukan.setelan.formSet].flatMap((kode) =>
    isiFormulir(kode, id).map((path) => pakaiDari(path, kode)),
  );
  const sendiri = layanan.kolom.map(({ path, wajib, terbitDari }) => ({
    path,
    wajib: wajib && !terbitDari?.some((satu) => masukan.layanan.includes(satu)),
  }));
  return [...formulir, ...sendiri];
};

const pakaiBersyarat = (masukan: KelengkapanMasukan): readonly Pakai[] =>
  kelengkapan(masukan)
    .filter(({ berlaku }) => berlaku)
    .flatMap(({ dokumen, layanan: [pertama] }) => {
      const kode = formulirBersyarat[dokumen];
      return kode === undefined || pertama === undefined
        ? []
        : isiFormulir(kode, pertama).map((path) => pakaiDari(path, kode));
    });

/** `anggota.nik` stands for each row; there is always one to fill in. */
const bentangkanAnggota = (pakai: Pakai, banyak: number): readonly Pakai[] =>
  pakai.path.startsWith("anggota.")
    ? Array.from({ length: Math.max(1, banyak) }, (_, n) => ({
        ...pakai,
        path: pakai.path.replace("anggota", `anggota${String(n + 1)}`),
      }))
    : [pakai];

/** Enrolment is asked of nobody too young for it, a child card only of those whose age brings one with photo. */
const isSesuaiUsia = ({ path }: Pakai, { isian, tanggal }: KelengkapanMasukan): boolean => {
  const orang = kelompokPath(path);
  const usia = {
    tanggalLahir: nilaiIsian(isian, `${orang}.tanggalLahir`),
    statusKawin: nilaiIsian(isian, `${orang}.statusKawin`),
  };
  if (path.endsWith(".rekam")) return isWktp(usia, tanggal) !== false;
  return !path.endsWith(".kia") || kiaKategori(usia, tanggal) === "5_17";
};

const satukan = (semua: readonly Pakai[]): readonly Kolom[] => {
  const wajib = new Map<string, boolean>();
  for (const { path, wajib: perlu } of semua) wajib.set(path, perlu || wajib.get(path) === true);
  return [...wajib]
    .flatMap(([path, perlu]) => {
      const kolom = kolomByPath(path);
      return kolom === null ? [] : [{ ...kolom, wajib: perlu }];
    })
    .sort((a, b) => urutanKolom(a.id) - urutanKolom(b.id));
};

const createBagian = (id: string, semua: readonly Pakai[], anggotaAkhir: number): Bagian => {
  const milik = semua.filter(({ path }) => kelompokPath(path) === id);
  const samaDengan = SAMA_DENGAN[id]?.filter((satu) => semua.some(({ path }) => kelompokPath(path) === satu)) ?? [];
  return {
    id,
    judul: `bagian.${id.replace(/^anggota\d+$/, "anggota")}`,
    kode: [...new Set(milik.flatMap(({ kode }) => kode ?? []))].sort(),
    kolom: satukan(milik),
    ...(samaDengan.length > 0 && { samaDengan }),
    ...(id === `anggota${String(anggotaAkhir)}` && { berulang: "anggota" as const }),
  };
};

const urutanBagian = (id: string): number => URUTAN.findIndex((satu) => satu === id.replace(/^anggota\d+$/, "anggota"));

/** The groups of fields of a package, in the order of asking, merged over its services and forms. */
export const formulirUntuk = (masukan: KelengkapanMasukan): readonly Bagian[] => {
  const banyak = banyakAnggota(masukan.isian);
  const semua = [...urutPaket(masukan.layanan).flatMap((id) => pakaiLayanan(id, masukan)), ...pakaiBersyarat(masukan)]
    .flatMap((pakai) => bentangkanAnggota(pakai, banyak))
    .filter((pakai) => isSesuaiUsia(pakai, masukan));
  const bagian = [...new Set(semua.map(({ path }) => kelompokPath(path)))];
  return bagian
    .sort((a, b) => urutanBagian(a) - urutanBagian(b))
    .map((id) => createBagian(id, semua, Math.max(1, banyak)));
};
