/**
 * Windows of capitals as the reader of names meets them: cut at the very places where bacaPotongan.ts may cut, not where the font
 * says that a letter ends (the arm of a T hangs over an A). What else may be cut out there is "none of these".
 */
import { cutHuruf, findPotongan, trimRentang, type Rentang } from "../../../workers/citra/barisHuruf.ts";
import { findPita, type Pita } from "../../../workers/citra/pita.ts";
import { type Abu } from "../../../workers/citra/abu.ts";
import { toLine } from "./gambarBaris.ts";
import { type Contoh } from "./latihKonvolusi.ts";
import { type BarisLukis } from "./lukisBaris.ts";

const BUKAN = 26;
/** How far from where a letter ends the cut may lie, as a share of the height. */
const NEAR = 0.24;

const nearest = (cuts: readonly number[], x: number): number =>
  cuts.reduce((best, cut) => (Math.abs(cut - x) < Math.abs(best - x) ? cut : best), cuts[0] ?? 0);

/** Where each letter of the line is cut; undefined where there is no cut near enough. */
const lettersOf = (
  spans: readonly (readonly [number, number])[],
  cuts: readonly number[],
  height: number,
): readonly (readonly [number, number] | undefined)[] => {
  const between = (i: number): number => {
    const left = spans[i - 1]?.[1] ?? (spans[0]?.[0] ?? 0) - 0.1 * height;
    const right = spans[i]?.[0] ?? left + 0.2 * height;
    return right - left > 0.2 * height ? NaN : (left + right) / 2;
  };
  const edge = (i: number, side: 0 | 1): number | undefined => {
    const middle = between(i);
    // a wide gap: any cut in it will do, the ink is trimmed
    if (Number.isNaN(middle))
      return side === 0 ? (spans[i]?.[0] ?? 0) - 0.05 * height : (spans[i - 1]?.[1] ?? 0) + 0.05 * height;
    const cut = nearest(cuts, middle);
    return Math.abs(cut - middle) <= NEAR * height ? cut : undefined;
  };
  return spans.map((_, i) => {
    const [a, b] = [edge(i, 0), edge(i + 1, 1)];
    return a === undefined || b === undefined || b - a < 2 ? undefined : [a, b];
  });
};

const overlap = (a: Rentang, b: Rentang): number =>
  (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) / (Math.max(a.x1, b.x1) - Math.min(a.x0, b.x0));

/** Stretches between cuts that are no letter: parts of one, or some together. */
const wrongOf = (line: Abu, pita: Pita, cuts: readonly number[], letters: readonly Rentang[]): readonly Rentang[] => {
  const height = pita.bottom - pita.top;
  const found: Rentang[] = [];
  for (let from = 0; from < cuts.length; from++) {
    for (let to = from + 1; to < Math.min(cuts.length, from + 4); to++) {
      const cut = trimRentang(line, pita, cuts[from] ?? 0, cuts[to] ?? 0);
      if (cut === undefined || cut.x1 - cut.x0 < height * 0.08 || cut.x1 - cut.x0 > height * 1.35) continue;
      if (letters.every((letter) => overlap(letter, cut) < 0.8)) found.push(cut);
    }
  }
  return found;
};

export const contohHuruf = (baris: BarisLukis): readonly Contoh[] => {
  const line = toLine(baris);
  const pita = findPita(line);
  if (pita === undefined || Math.abs(pita.bottom - pita.top - baris.box[3]) > baris.box[3] * 0.35) return [];
  const height = pita.bottom - pita.top;
  const shift = Math.round(baris.box[3] * 0.35) - Math.round(baris.box[0]);
  const spans = baris.spans.filter(([a, b]) => b > a).map(([a, b]) => [a + shift, b + shift] as const);
  const text = baris.text.replaceAll(" ", "");
  const cuts = findPotongan(line, pita);
  const rentang = lettersOf(spans, cuts, height).map((cut) =>
    cut === undefined
      ? undefined
      : trimRentang(line, pita, Math.max(0, Math.round(cut[0])), Math.min(line.w, Math.round(cut[1]))),
  );
  const right = rentang.flatMap((cut, i) =>
    cut === undefined ? [] : [{ input: cutHuruf(line, pita, cut), label: text.charCodeAt(i) - 65 }],
  );
  const letters = rentang.filter((cut) => cut !== undefined);
  const wrong = letters.length < spans.length ? [] : wrongOf(line, pita, cuts, letters);
  const kept = wrong.filter((_, i) => (i * 7919 + baris.w) % 5 < 2);
  return [...right, ...kept.map((cut) => ({ input: cutHuruf(line, pita, cut), label: BUKAN }))];
};
