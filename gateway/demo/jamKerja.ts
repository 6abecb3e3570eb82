/** Moments of an invented working day: 08.00 to 16.00 in the office's zone (UTC+7), Sundays off. */
const ZONA = 7 * 3_600_000;
const SEHARI = 86_400_000;
const BUKA = 8 * 3_600_000;
const TUTUP = 16 * 3_600_000;

const awalHari = (ms: number): number => Math.floor((ms + ZONA) / SEHARI) * SEHARI - ZONA;
const isMinggu = (ms: number): boolean => new Date(ms + ZONA).getUTCDay() === 0;

/** The same moment, or the opening of the next working day when it lies outside. */
export const keJamKerja = (ms: number): number => {
  const hari = awalHari(ms);
  if (isMinggu(ms)) return keJamKerja(hari + SEHARI + BUKA);
  if (ms < hari + BUKA) return hari + BUKA + ((ms - hari) % 3_000_000);
  return ms >= hari + TUTUP ? keJamKerja(hari + SEHARI + BUKA + (ms % 3_000_000)) : ms;
};

/** `YYYY-MM-DD` in the office's zone. */
export const tanggalKantor = (ms: number): string => new Date(ms + ZONA).toISOString().slice(0, 10);
