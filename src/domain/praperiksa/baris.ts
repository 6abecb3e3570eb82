/**
 * Recognised text of one straightened page. Boxes are in pixels of that page, so that distances compare.
 * Confidences are the reader's own, 0..100: good for ranking, not for deciding (see pasti.ts).
 */
import { type Kotak } from "./bacaan.ts";

export interface Kata {
  readonly text: string;
  readonly conf: number;
  readonly kotak: Kotak;
}

export interface Baris {
  readonly text: string;
  readonly conf: number;
  readonly kotak: Kotak;
  readonly kata: readonly Kata[];
}

/** The smallest box around all. */
export const unionKotak = (all: readonly Kotak[]): Kotak => {
  const x = Math.min(...all.map((k) => k.x));
  const y = Math.min(...all.map((k) => k.y));
  return {
    x,
    y,
    w: Math.max(...all.map((k) => k.x + k.w)) - x,
    h: Math.max(...all.map((k) => k.y + k.h)) - y,
  };
};

/** One line made of some words, in reading order. */
export const kataToBaris = (kata: readonly Kata[]): Baris => ({
  text: kata.map((k) => k.text).join(" "),
  conf: kata.reduce((sum, k) => sum + k.conf, 0) / Math.max(1, kata.length),
  kotak: unionKotak(kata.map((k) => k.kotak)),
  kata,
});

/** Words of a text that runs over some lines, line by line: a line ends where the next word lies lower and further left. */
export const splitBaris = (kata: readonly Kata[]): readonly Baris[] => {
  const lines: Kata[][] = [];
  for (const k of kata) {
    const before = lines.at(-1)?.at(-1)?.kotak;
    const isNext = before !== undefined && k.kotak.x < before.x && k.kotak.y > before.y + before.h * 0.6;
    if (before === undefined || isNext) lines.push([k]);
    else lines.at(-1)?.push(k);
  }
  return lines.map(kataToBaris);
};

/** A word of capitals, also where one of its letters was read as a sign. */
export const isKapital = ({ text }: Kata): boolean => /[A-Z]{2}/.test(text) && !/[a-z]{2}|\d{3}/.test(text);
