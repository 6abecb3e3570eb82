/** Typing a date as DD-MM-YYYY: separators come by themselves, a real date comes out as ISO. */
import { digitsOf } from "./digitGroups.ts";

const pad = (part: string): string => part.padStart(2, "0");

/** What the input shows after a keystroke: "14081991", "14/8/1991", "14.08.1991" -> "14-08-1991"; "1-" -> "01-". */
export const shapeTypedDate = (raw: string): string => {
  const parts = raw.split(/\D+/);
  if (/^\d{4}\D\d{1,2}\D\d{1,2}$/.test(raw)) return parts.map(pad).reverse().join("-");
  const closed = parts.map((part, i) => (i < Math.min(2, parts.length - 1) && part.length === 1 ? pad(part) : part));
  const digits = digitsOf(closed.join("")).slice(0, 8);
  const shaped = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== "").join("-");
  const separated = /\d\D+$/.test(raw) && (shaped.length === 2 || shaped.length === 5);
  return separated ? `${shaped}-` : shaped;
};

/** Where the caret stands in the shaped text: after as many digits as stood before it, past a separator that follows. */
export const typedCaret = (raw: string, caret: number, shaped: string): number => {
  if (caret >= raw.length) return shaped.length;
  const wanted = digitsOf(raw.slice(0, caret)).length;
  let seen = 0;
  for (let at = 0; at < shaped.length; at += 1) {
    if (seen === wanted) return at;
    if (/\d/.test(shaped.charAt(at))) seen += 1;
  }
  return shaped.length;
};

/** True for a day that the calendar has; `2023-02-30` is none. */
export const isCalendarDate = (iso: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** "14-08-1991" -> "1991-08-14"; undefined while incomplete or where there is no such day. */
export const typedDateToIso = (typed: string): string | undefined => {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(typed);
  const iso = match ? `${match[3]}-${match[2]}-${match[1]}` : "";
  return isCalendarDate(iso) ? iso : undefined;
};

/** "1991-08-14" -> "14-08-1991"; anything else comes back as it is, so that a half-typed date survives a reload. */
export const isoToTyped = (value: string): string =>
  isCalendarDate(value) ? value.split("-").reverse().join("-") : value;
