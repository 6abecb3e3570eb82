/** Villages for a typed text: those of the device's areas first, then the rest. A bare 10-digit code is a village too. */
import type { Jemput } from "../../app/jemput.ts";

export interface DesaDitemukan {
  readonly kode: string;
  readonly nama: string;
  /** Outside of the areas that this device was given. */
  readonly diLuar: boolean;
}

const MINIMAL = 2;
const BANYAK = 8;

const isDesa = ({ kode }: { readonly kode: string }): boolean => kode.length === 10;

export const cariDesa = (
  wilayah: Jemput["wilayah"],
  wilayahTablet: readonly string[],
  teks: string,
): readonly DesaDitemukan[] => {
  const dicari = teks.trim();
  const diDalam = (kode: string): boolean => wilayahTablet.some((induk) => kode.startsWith(induk));
  const kode = dicari.replaceAll(/[.\s]/g, "");
  if (/^[0-9]{10}$/.test(kode)) return [{ kode, nama: wilayah.nama(kode), diLuar: !diDalam(kode) }];
  if (dicari.length < MINIMAL) return [];
  const dalam = wilayahTablet.flatMap((induk) => wilayah.cari(dicari, induk, BANYAK, "desa")).filter(isDesa);
  const luar = wilayah.cari(dicari, undefined, BANYAK * 2, "desa").filter(isDesa);
  const semua = new Map([...dalam, ...luar].map((satu) => [satu.kode, satu]));
  return [...semua.values()].slice(0, BANYAK).map((satu) => ({
    kode: satu.kode,
    nama: satu.nama,
    diLuar: !diDalam(satu.kode),
  }));
};
