/** Periods of whole days around a date. */
import type { Rentang } from "../../../domain/rekap/rekapAcuan.ts";

export type JenisRentang = "hari" | "minggu" | "bulan";

const HARI_MS = 86_400_000;
const hariKe = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / HARI_MS);
const dariHari = (n: number): string => new Date(n * HARI_MS).toISOString().slice(0, 10);

/** The day itself, its week from Monday, or its month; never past the date itself. */
export const rentangSampai = (jenis: JenisRentang, hariIni: string): Rentang => {
  if (jenis === "hari") return { dari: hariIni, sampai: hariIni };
  if (jenis === "bulan") return { dari: `${hariIni.slice(0, 8)}01`, sampai: hariIni };
  const n = hariKe(hariIni);
  // Day 0 of the epoch was a Thursday.
  return { dari: dariHari(n - ((n + 3) % 7)), sampai: hariIni };
};

export const hariDalam = ({ dari, sampai }: Rentang): readonly string[] => {
  const [a, b] = [hariKe(dari), hariKe(sampai)];
  return Array.from({ length: Math.max(0, Math.min(366, b - a + 1)) }, (_, i) => dariHari(a + i));
};
