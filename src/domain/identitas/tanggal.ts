/** Calendar dates as ISO text `YYYY-MM-DD`, without clock or time zone. */

/** A real calendar date in the form `YYYY-MM-DD`. */
export type TanggalIso = string;

const pad = (angka: number, panjang: number): string => String(angka).padStart(panjang, "0");

export const isKabisat = (tahun: number): boolean => (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;

/** Days in a month (1..12) of a year; 0 for a month that doesn't exist. */
export const hariDalamBulan = (tahun: number, bulan: number): number =>
  bulan === 2 && isKabisat(tahun) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][bulan - 1] ?? 0);

const isNyata = (tahun: number, bulan: number, hari: number): boolean =>
  tahun >= 1 && tahun <= 9999 && hari >= 1 && hari <= hariDalamBulan(tahun, bulan);

/** Builds an ISO date, or null where the calendar has no such day (years 1..9999). */
export const createTanggal = (tahun: number, bulan: number, hari: number): TanggalIso | null => {
  if (![tahun, bulan, hari].every(Number.isInteger) || !isNyata(tahun, bulan, hari)) return null;
  return `${pad(tahun, 4)}-${pad(bulan, 2)}-${pad(hari, 2)}`;
};

export interface BagianTanggal {
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number;
}

/** Year, month and day of an ISO date; null where the text is no real date. */
export const parseTanggalIso = (teks: string): BagianTanggal | null => {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})$/.exec(teks);
  if (cocok === null) return null;
  const [tahun, bulan, hari] = [Number(cocok[1]), Number(cocok[2]), Number(cocok[3])];
  return isNyata(tahun, bulan, hari) ? { tahun, bulan, hari } : null;
};

export const isTanggalIso = (teks: string): boolean => parseTanggalIso(teks) !== null;

const hariKe = ({ tahun, bulan, hari }: BagianTanggal): number => {
  const utc = new Date(0);
  utc.setUTCFullYear(tahun, bulan - 1, hari);
  return Math.round(utc.getTime() / 86_400_000);
};

/** Whole days from `dari` to `sampai` (negative when `sampai` is earlier); null where either is no date. */
export const selisihHari = (dari: TanggalIso, sampai: TanggalIso): number | null => {
  const [awal, akhir] = [parseTanggalIso(dari), parseTanggalIso(sampai)];
  return awal === null || akhir === null ? null : hariKe(akhir) - hariKe(awal);
};

/** The date so many days later (earlier when negative); null where the text is no date. */
export const geserHari = (tanggal: TanggalIso, hari: number): TanggalIso | null => {
  const bagian = parseTanggalIso(tanggal);
  if (bagian === null) return null;
  const utc = new Date((hariKe(bagian) + hari) * 86_400_000);
  return createTanggal(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
};

/**
 * Completed years of age on a date; null where either is no date or the birth lies after it. Someone born on 29 February
 * comes of age on 1 March of a year that is not a leap year. "5 years less 1 day" is still 4.
 */
export const usiaPada = (lahir: TanggalIso, tanggal: TanggalIso): number | null => {
  const [a, b] = [parseTanggalIso(lahir), parseTanggalIso(tanggal)];
  if (a === null || b === null || lahir > tanggal) return null;
  const sudahUlangTahun = b.bulan > a.bulan || (b.bulan === a.bulan && b.hari >= a.hari);
  return b.tahun - a.tahun - (sudahUlangTahun ? 0 : 1);
};

/** The date to write where day, or day and month, are unknown. Source: instructions of F-1.01 (01-07-YYYY, 15-MM-YYYY). */
export const tanggalPerkiraan = (tahun: number, bulan?: number): TanggalIso | null =>
  bulan === undefined ? createTanggal(tahun, 7, 1) : createTanggal(tahun, bulan, 15);
