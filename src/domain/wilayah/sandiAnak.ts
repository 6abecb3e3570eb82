/**
 * The children of one area as one line of text: names joined by `|`, a name preceded by its digits only where they are
 * not one more than the child before. `2001Keude Bakongan|Ujong Mangki` = ...2001 and ...2002. Compact without a decoder to speak of.
 */
import { lebarAnak } from "./kodeWilayah.ts";

/** One area: code as plain digits, official name. */
export interface Wilayah {
  readonly kode: string;
  readonly nama: string;
}

const pemisah = "|";

const berurutan = (sebelum: string | undefined, kode: string): boolean =>
  sebelum !== undefined && Number(kode) === Number(sebelum) + 1;

/** Children must be sorted by code and be direct children of `induk`; a broken promise is a bug in the pack maker. */
export const sandikanAnak = (induk: string, anak: readonly Wilayah[]): string => {
  const lebar = lebarAnak(induk);
  return anak
    .map(({ kode, nama }, i) => {
      const angka = kode.slice(induk.length);
      if (!kode.startsWith(induk) || angka.length !== lebar || nama.includes(pemisah)) {
        throw new Error(`not a child of ${induk}: ${kode} ${nama}`);
      }
      return berurutan(anak[i - 1]?.kode, kode) && !/^\d/.test(nama) ? nama : angka + nama;
    })
    .join(pemisah);
};

/** The reverse of `sandikanAnak`. Text that no pack maker wrote gives no areas rather than wrong ones. */
export const uraikanAnak = (induk: string, teks: string): readonly Wilayah[] => {
  const lebar = lebarAnak(induk);
  const awalan = new RegExp(`^\\d{${String(lebar)}}`);
  const hasil: Wilayah[] = [];
  let terakhir: number | undefined;
  for (const bagian of teks.split(pemisah)) {
    const angka = awalan.exec(bagian)?.[0];
    if (angka === undefined && terakhir === undefined) return [];
    terakhir = angka === undefined ? (terakhir ?? 0) + 1 : Number(angka);
    const nama = angka === undefined ? bagian : bagian.slice(lebar);
    hasil.push({ kode: induk + String(terakhir).padStart(lebar, "0"), nama });
  }
  return hasil;
};
