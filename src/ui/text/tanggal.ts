/** Dates and times as people in the office write them: 18 Nov 2026; Rabu, 18 November 2026; 10.42. */
import type { Bahasa } from "./kamus.ts";

const locale = { id: "id-ID", en: "en-GB" } as const satisfies Record<Bahasa, string>;

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (bahasa: Bahasa, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${bahasa}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale[bahasa], options);
  formats.set(key, known);
  return known;
};

/** Noon UTC of a calendar date, so that no time zone moves it to its neighbour. */
const noonOf = (iso: string): Date => new Date(`${iso.slice(0, 10)}T12:00:00Z`);

const formatDate = (iso: string, bahasa: Bahasa, options: Intl.DateTimeFormatOptions): string => {
  const date = noonOf(iso);
  return Number.isNaN(date.getTime()) ? iso : formatOf(bahasa, { ...options, timeZone: "UTC" }).format(date);
};

/** `2026-11-18` -> "18 Nov 2026". What is no date comes back as it is. */
export const tanggalPendek = (iso: string, bahasa: Bahasa = "id"): string =>
  formatDate(iso, bahasa, { day: "numeric", month: "short", year: "numeric" });

/** `2026-11-18` -> "18 Nov": for lists, where the year is plain. */
export const tanggalSingkat = (iso: string, bahasa: Bahasa = "id"): string =>
  formatDate(iso, bahasa, { day: "numeric", month: "short" });

/** `1991-08-14` -> "14 Agustus 1991". */
export const tanggalLengkap = (iso: string, bahasa: Bahasa = "id"): string =>
  formatDate(iso, bahasa, { day: "numeric", month: "long", year: "numeric" });

/** `2026-11-18` -> "Rabu, 18 November 2026". */
export const tanggalPanjang = (iso: string, bahasa: Bahasa = "id"): string =>
  formatDate(iso, bahasa, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** `1991-08-14` -> "14-08-1991", as typed into forms and SIAK. */
export const tanggalAngka = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split("-");
  return year && month && day ? `${day}-${month}-${year}` : iso;
};

/** Epoch milliseconds -> "10.42" in the office's time zone (IANA name; the device's own when absent). */
export const jam = (at: number, zone?: string): string =>
  formatOf("id", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...(zone ? { timeZone: zone } : {}) }).format(
    at,
  );

/** Epoch milliseconds -> calendar date `YYYY-MM-DD` in the office's time zone. */
export const tanggalDari = (at: number, zone?: string): string =>
  new Intl.DateTimeFormat("en-CA", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);

/** Epoch milliseconds -> "18 Nov, 11.06". */
export const tanggalJam = (at: number, zone?: string, bahasa: Bahasa = "id"): string =>
  `${tanggalSingkat(tanggalDari(at, zone), bahasa)}, ${jam(at, zone)}`;
