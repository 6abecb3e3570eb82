/**
 * Colons of `label : value` lists stand below one another. Where a reader took one for a digit or a stroke, its place tells: what
 * begins there is no part of the value.
 */
import { kataToBaris, type Baris, type Kata } from "./baris.ts";

/** How near a word must begin to the column, in heights of the print; values begin further right. */
const NEAR = 0.3;
/** Words of a label at most, where its colon was not read: in a sentence a number may begin at that place by chance. */
const LONGEST = 3;
/** Least colons that make a column. */
const LEAST = 3;

interface Lajur {
  readonly x: number;
  /** From the colon to the value. */
  readonly dx: number;
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

/** A colon, or a sign alone that a reader puts for one. */
const isTitikDua = (k: Kata): boolean => /^[:;]|^[12?!£|Il]$/.test(k.text);

/** Columns of colons that were read as such. */
const lajurOf = (baris: readonly Baris[], h: number): readonly Lajur[] => {
  const found = baris.flatMap(({ kata }) =>
    kata.flatMap((k, i) => {
      const next = kata[i + 1];
      if (i === 0 || !isTitikDua(k)) return [];
      return [{ x: k.kotak.x, dx: k.text.length === 1 && next !== undefined ? next.kotak.x - k.kotak.x : undefined }];
    }),
  );
  const lajur: Lajur[] = [];
  for (const { x } of found) {
    const same = found.filter((f) => Math.abs(f.x - x) <= NEAR * h);
    if (same.length < LEAST || lajur.some((l) => Math.abs(l.x - x) <= NEAR * h)) continue;
    const dx = same.flatMap((f) => (f.dx === undefined ? [] : [f.dx]));
    lajur.push({ x: median(same.map((f) => f.x)), dx: dx.length === 0 ? 0.6 * h : median(dx) });
  }
  return lajur;
};

/** The word without the colon before it; undefined where it was nothing else. */
const without = (k: Kata, { x, dx }: Lajur): Kata | undefined => {
  const text = k.text.replace(/^(?:[:;]+|[^A-Za-z]|[IlZz](?![a-z]))/, "");
  if (text === "" || !/[A-Za-z0-9]/.test(text)) return undefined;
  const end = k.kotak.x + k.kotak.w;
  const from = Math.min(end - 1, x + dx);
  return { ...k, text, kotak: { ...k.kotak, x: from, w: end - from } };
};

/** The lines with values alone behind their labels. */
export const tanpaTitikDua = (baris: readonly Baris[]): readonly Baris[] => {
  const h = median(baris.flatMap((b) => b.kata.map((k) => k.kotak.h)));
  const lajur = lajurOf(baris, h);
  if (lajur.length === 0) return baris;
  return baris.map((b) => {
    const at = b.kata.findIndex(
      (k, i) =>
        i > 0 &&
        i <= LONGEST &&
        lajur.some((l) => Math.abs(k.kotak.x - l.x) <= NEAR * h) &&
        !/^[A-Za-z]{3}/.test(k.text),
    );
    const word = b.kata[at];
    const column = word === undefined ? undefined : lajur.find((l) => Math.abs(word.kotak.x - l.x) <= NEAR * h);
    if (word === undefined || column === undefined) return b;
    const rest = without(word, column);
    // the colon stays a word of its own: labels end there
    const titik: Kata = { ...word, text: ":", kotak: { ...word.kotak, w: Math.min(word.kotak.w, 0.2 * h) } };
    return kataToBaris([...b.kata.slice(0, at), titik, ...(rest === undefined ? [] : [rest]), ...b.kata.slice(at + 1)]);
  });
};
