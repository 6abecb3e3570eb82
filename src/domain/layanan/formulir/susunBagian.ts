/** Groups of fields as the screen shows them: their order, whom they can be copied from, each field once. */
import type { KodeFormulir } from "../layanan.ts";
import type { SetelanLayanan } from "../setelan.ts";
import { daftarMenurut } from "./kodeDaftar.ts";
import type { Bagian, Kolom } from "./kolom.ts";
import { kolomByPath, urutanKolom } from "./kolomByPath.ts";

/** A field that a form or a service uses. */
export interface Pakai {
  readonly path: string;
  readonly wajib: boolean;
  /** Demanded once its row has begun. */
  readonly wajibBilaTerisi?: boolean;
  readonly kode?: KodeFormulir;
}

/** Groups in the order in which an officer asks; every `anggota` comes after the move or change that it belongs to. */
const URUTAN = [
  "pemohon",
  "kuasa",
  "biodata",
  "subjek",
  "wali",
  "suami",
  "istri",
  "perkawinan",
  "nikah",
  "perceraian",
  "anak",
  "almarhum",
  "aktalahir",
  "kelahiran",
  "janin",
  "kematian",
  "ibu",
  "ayah",
  "ibuangkat",
  "ayahangkat",
  "kawinortu",
  "ubahnama",
  "aktaasal",
  "pembetulan",
  "terbit",
  "penetapan",
  "penetapannama",
  "dispensasi",
  "kk",
  "alamat",
  "pindah",
  "penerima",
  "pemilik",
  "elemen",
  "anggota",
  "saksi1",
  "saksi2",
  "kontak",
] as const;

const SAMA_DENGAN: Readonly<Record<string, readonly string[]>> = {
  pemohon: ["ayah", "ibu", "suami", "istri", "subjek", "wali", "ayahangkat", "ibuangkat", "anak", "anggota1"],
  suami: ["ayah"],
  subjek: ["anak"],
  istri: ["ibu"],
  anggota1: ["pemohon"],
};

const satukan = (semua: readonly Pakai[], formSet: SetelanLayanan["formSet"]): readonly Kolom[] => {
  const wajib = new Map<string, boolean>();
  for (const { path, wajib: perlu } of semua) wajib.set(path, perlu || wajib.get(path) === true);
  return [...wajib]
    .flatMap(([path, perlu]) => {
      const kolom = kolomByPath(path);
      if (kolom === null) return [];
      const daftar = kolom.kodeDaftar && { kodeDaftar: daftarMenurut(kolom.kodeDaftar, formSet) };
      return [{ ...kolom, ...daftar, wajib: perlu }];
    })
    .sort((a, b) => urutanKolom(a.id) - urutanKolom(b.id));
};

/** One group with the fields that are its own; the last row of the card can be followed by another. */
export const createBagian = (
  id: string,
  milik: readonly Pakai[],
  ada: ReadonlySet<string>,
  anggotaAkhir: number,
  formSet: SetelanLayanan["formSet"],
): Bagian => {
  const samaDengan = SAMA_DENGAN[id]?.filter((satu) => ada.has(satu)) ?? [];
  return {
    id,
    judul: `bagian.${id.replace(/^anggota\d+$/, "anggota")}`,
    kode: [...new Set(milik.flatMap(({ kode }) => kode ?? []))].sort(),
    kolom: satukan(milik, formSet),
    ...(samaDengan.length > 0 && { samaDengan }),
    ...(id === `anggota${String(anggotaAkhir)}` && { berulang: "anggota" as const }),
  };
};

/** Place of a group in the order of asking. */
export const urutanBagian = (id: string): number =>
  URUTAN.findIndex((satu) => satu === id.replace(/^anggota\d+$/, "anggota"));
