/** Areas in memory: lookup by code, search by any part of the name. Filled file by file. */
import { indukDari, tingkatDari } from "./kodeWilayah.ts";
import type { TingkatWilayah } from "./kodeWilayah.ts";
import { uraikanAnak } from "./sandiAnak.ts";
import type { Wilayah } from "./sandiAnak.ts";

/** One line of an answer: `jalur` names the areas around it, nearest first. */
export interface HasilCari extends Wilayah {
  readonly tingkat: TingkatWilayah;
  readonly jalur: readonly string[];
}

/** `induk`: only inside this area. `tingkat`: only this level. */
export interface SaringWilayah {
  readonly induk?: string;
  readonly tingkat?: TingkatWilayah;
}

export interface PetaWilayah {
  /** Adds the children that a pack file lists, keyed by parent code (`""` for provinces). */
  readonly tambah: (anak: Readonly<Record<string, string>>) => void;
  /** Adds areas of older lists: known and named, but never offered by `cari` or `anak`. */
  readonly tambahLama: (lama: Readonly<Record<string, string>>) => void;
  readonly nama: (kode: string) => string | undefined;
  readonly anak: (induk: string) => readonly Wilayah[];
  readonly cari: (teks: string, saring: SaringWilayah, limit: number) => readonly HasilCari[];
  readonly dikenal: (kode: string) => boolean;
}

const polos = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** 0 = the name starts with the text, 1 = a word does, 2 = somewhere inside a word; undefined = not at all. */
const kecocokan = (nama: string, teks: string): 0 | 1 | 2 | undefined => {
  const letak = nama.indexOf(teks);
  if (letak < 0) return undefined;
  if (letak === 0) return 0;
  return nama.includes(` ${teks}`) ? 1 : 2;
};

/** Official names carry "Kabupaten" or "Kota"; people rarely type it first. */
const tanpaSebutan = (nama: string): string => nama.replace(/^(?:kabupaten|kota(?: adm(?:inistrasi)?)?) /, "");

export const createPetaWilayah = (): PetaWilayah => {
  const namaByKode = new Map<string, string>();
  const namaLama = new Map<string, string>();
  const anakByInduk = new Map<string, readonly Wilayah[]>();
  const polosByKode = new Map<string, string>();

  const nama = (kode: string): string | undefined => namaByKode.get(kode) ?? namaLama.get(kode);

  const jalur = (kode: string): readonly string[] => {
    const induk = indukDari(kode);
    if (induk === undefined) return [];
    return [nama(induk) ?? induk, ...jalur(induk)];
  };

  const tambah = (anak: Readonly<Record<string, string>>): void => {
    for (const [induk, teks] of Object.entries(anak)) {
      const baru = uraikanAnak(induk, teks).filter(({ kode }) => !namaByKode.has(kode));
      for (const satu of baru) {
        namaByKode.set(satu.kode, satu.nama);
        polosByKode.set(satu.kode, tanpaSebutan(polos(satu.nama)));
      }
      anakByInduk.set(induk, [...(anakByInduk.get(induk) ?? []), ...baru]);
    }
  };

  const cari = (teks: string, { induk = "", tingkat }: SaringWilayah, limit: number): readonly HasilCari[] => {
    const dicari = tanpaSebutan(polos(teks));
    if (dicari === "") return [];
    const cocok: { readonly kode: string; readonly nilai: number; readonly nama: string }[] = [];
    for (const [kode, namaPolos] of polosByKode) {
      if (!kode.startsWith(induk) || kode === induk || (tingkat !== undefined && tingkatDari(kode) !== tingkat))
        continue;
      const nilai = kecocokan(namaPolos, dicari);
      if (nilai !== undefined) cocok.push({ kode, nilai, nama: namaPolos });
    }
    cocok.sort((a, b) => a.nilai - b.nilai || a.kode.length - b.kode.length || (a.nama < b.nama ? -1 : 1));
    return cocok.slice(0, limit).map(({ kode }) => ({
      kode,
      nama: nama(kode) ?? "",
      tingkat: tingkatDari(kode) ?? "desa",
      jalur: jalur(kode),
    }));
  };

  return {
    tambah,
    tambahLama: (lama) => {
      for (const [kode, satu] of Object.entries(lama)) namaLama.set(kode, satu);
    },
    nama,
    anak: (induk) => anakByInduk.get(induk) ?? [],
    cari,
    dikenal: (kode) => namaByKode.has(kode) || namaLama.has(kode),
  };
};
