/** Dates as printed on documents: `07-11-1956`, `18 FEBRUARI 2001`. */
import { distanceWhole } from "./mirip.ts";

const BULAN = ["JANUARI", "FEBRUARI", "MARET", "APRIL", "MEI", "JUNI", "JULI", "AGUSTUS", "SEPTEMBER", "OKTOBER", "NOVEMBER", "DESEMBER"];

const toIso = (day: number, month: number, year: number): string | undefined => {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2100) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return undefined;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

/** Number of the month whose name is nearest, if near enough (MEI must be exact). */
const bulanOf = (word: string): number | undefined => {
  const ranked = BULAN.map((name, i) => ({ month: i + 1, name, d: distanceWhole(name, word) })).sort((a, b) => a.d - b.d);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return undefined;
  return first.d === 0 || (first.d <= 0.34 && first.d < second.d && first.name.length > 4) ? first.month : undefined;
};

/** The first whole date in a text as `YYYY-MM-DD`. A date that the calendar does not have is not read. */
export const parseTanggal = (text: string): string | undefined => {
  for (const m of text.matchAll(/(?<!\d)(\d{2})\s*[-–—./~]{1,2}\s*(\d{2})\s*[-–—./~]{1,2}\s*(\d{4})(?!\d)/g)) {
    const iso = toIso(Number(m[1]), Number(m[2]), Number(m[3]));
    if (iso !== undefined) return iso;
  }
  for (const m of text.matchAll(/(?<!\d)(\d{1,2})\s+([A-Za-z]{3,10})\.?\s+(\d{4})(?!\d)/g)) {
    const month = bulanOf(m[2] ?? "");
    const iso = month === undefined ? undefined : toIso(Number(m[1]), month, Number(m[3]));
    if (iso !== undefined) return iso;
  }
  return undefined;
};
