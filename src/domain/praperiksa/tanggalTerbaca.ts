/** Dates as printed on documents and read with mistakes: `07-11-1956`, `18 FEBRUARI 2001`, `TIGA BELAS JULI TAHUN DUA RIBU`. */
import { createTanggal } from "../identitas/tanggal.ts";
import { NAMA_BULAN, parseTanggal as parseTertulis } from "../identitas/tanggalTulis.ts";
import { distanceWhole } from "./mirip.ts";

const BILANGAN =
  "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu";
const KATA: readonly string[] = [...NAMA_BULAN.map((b) => b.toLowerCase()), ...BILANGAN.split(" "), "tahun"];
/** A word of a date may be misread by this share of its letters, if one word is clearly the nearest. */
const SLACK = 0.3;

/** The word of a date that a read word must be, or undefined. Short words (mei, dua) must be exact. */
const nearestKata = (read: string): string | undefined => {
  const ranked = KATA.map((kata) => ({ kata, d: distanceWhole(kata, read) })).sort((a, b) => a.d - b.d);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return undefined;
  if (first.d === 0) return first.kata;
  return first.d <= SLACK && first.d < second.d && first.kata.length >= 5 ? first.kata : undefined;
};

const numeric = (text: string): string | undefined => {
  for (const m of text.matchAll(/(?<!\d)1?(\d{2})\s*[-–—./~]{1,2}\s*(\d{2})\s*[-–—./~]{1,2}\s*(\d{4})(?!\d)/g)) {
    const iso = createTanggal(Number(m[3]), Number(m[2]), Number(m[1]));
    if (iso !== null) return iso;
  }
  return undefined;
};

/** The longest run of words that are all words (or numbers) of a date. */
const worded = (text: string): string | undefined => {
  const runs: string[][] = [[]];
  for (const word of text.split(/[\s,.;:()]+/)) {
    // a single letter is a frame or a speck, never a word of a date
    if (word === "" || /^\D$/.test(word)) continue;
    // no day has three digits: the first was a colon
    const kata = /^\d{1,4}$/.test(word) ? word.replace(/^1(?=\d\d$)/, "") : nearestKata(word);
    if (kata === undefined) runs.push([]);
    else runs.at(-1)?.push(kata);
  }
  for (const run of runs.sort((a, b) => b.length - a.length)) {
    const parsed = run.length < 3 ? undefined : parseTertulis(run.join(" "));
    if (parsed?.ok === true) return parsed.value;
  }
  return undefined;
};

const kataTanggal = (words: readonly string[]): number =>
  words.filter((w) => /^\d{1,4}$/.test(w) || nearestKata(w) !== undefined).length;
const wordsOf = (text: string): readonly string[] => text.split(/[^A-Za-z0-9]+/).filter((w) => w.length > 1);

/** Whether a line holds words of a written date and little else: the rest of a date that did not fit its line. */
export const isLanjutanTanggal = (text: string): boolean => {
  const words = wordsOf(text);
  return words.length > 0 && kataTanggal(words) >= 0.7 * words.length;
};

/** Whether a line tells a date in words: more of them than a person's name or a child's number has. */
export const isBarisTanggal = (text: string): boolean => isLanjutanTanggal(text) || kataTanggal(wordsOf(text)) >= 4;

/** The first whole date in a text as `YYYY-MM-DD`, of 1901 to 2099: words that end before lost their tens. A date that the calendar does not have is not read. */
export const parseTanggal = (text: string): string | undefined => {
  const iso = numeric(text) ?? worded(text);
  return iso !== undefined && iso >= "1901" && iso < "2100" ? iso : undefined;
};
