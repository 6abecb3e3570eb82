/** Areas in memory: lookup by code, search by any part of the name. Filled file by file. */
import { indukDari, tingkatDari } from "./kodeWilayah.ts";
import type { TingkatWilayah } from "./kodeWilayah.ts";
import { createDicari, createTerbaik, nilaiCocok, polosWilayah } from "./cariWilayah.ts";
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

export const createPetaWilayah = (): PetaWilayah => {
  const namaByKode = new Map<string, string>();
  const namaLama = new Map<string, string>();
  const anakByInduk = new Map<string, readonly Wilayah[]>();
  /** Names as they are searched: without signs, a kabupaten without its title. */
  const polosNama = new Map<string, string>();
  const sekitarInduk = new Map<string, string>();

  const nama = (kode: string): string | undefined => namaByKode.get(kode) ?? namaLama.get(kode);

  const jalur = (kode: string): readonly string[] => {
    const induk = indukDari(kode);
    if (induk === undefined) return [];
    return [nama(induk) ?? induk, ...jalur(induk)];
  };

  const tambah = (anak: Readonly<Record<string, string>>): void => {
    sekitarInduk.clear();
    for (const [induk, teks] of Object.entries(anak)) {
      const baru = uraikanAnak(induk, teks).filter(({ kode }) => !namaByKode.has(kode));
      for (const satu of baru) {
        namaByKode.set(satu.kode, satu.nama);
        polosNama.set(satu.kode, polosWilayah(satu.kode, satu.nama));
      }
      anakByInduk.set(induk, [...(anakByInduk.get(induk) ?? []), ...baru]);
    }
  };

  /** Plain names of the areas around, for the rest of the words. Kept per parent: its villages share them. */
  const sekitar = (kode: string): string => {
    const induk = indukDari(kode);
    if (induk === undefined) return "";
    const ada = sekitarInduk.get(induk) ?? `${polosNama.get(induk) ?? ""} ${sekitar(induk)}`;
    sekitarInduk.set(induk, ada);
    return ada;
  };

  const cari = (teks: string, { induk = "", tingkat }: SaringWilayah, limit: number): readonly HasilCari[] => {
    const dicari = createDicari(teks);
    if (dicari === undefined) return [];
    const terbaik = createTerbaik(limit);
    for (const [kode, namaPolos] of polosNama) {
      if (!kode.startsWith(induk) || kode === induk || (tingkat !== undefined && tingkatDari(kode) !== tingkat))
        continue;
      const nilai = nilaiCocok(namaPolos, dicari, () => sekitar(kode));
      if (nilai !== undefined) terbaik.taruh({ kode, nilai, nama: namaPolos });
    }
    return terbaik.isi().map(({ kode }) => ({
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
