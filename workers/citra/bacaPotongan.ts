/**
 * Reads a line character by character without knowing how many there are: every way of cutting it is tried and the likeliest
 * kept. A class of its own says "not one whole character".
 */
import { type Abu } from "./abu.ts";
import { celahOf, cutHuruf, findPotongan, inkRows, trimRentang, type Rentang } from "./barisHuruf.ts";
import { findPita, inkAt, type Pita } from "./pita.ts";

/** A character's width as shares of the line's height. */
const NARROWEST = 0.08;
const WIDEST = 1.35;
/** Stretches lower than this share of the line are commas, colons and points, not letters. */
const LOWEST = 0.55;
/** What each letter costs: of two ways to cut, the one with fewer letters (U, not IJ) unless the other is clearly likelier. */
const COST = 0.12;
/** Ink that touches the crop's edge and is narrower than this share of its height is a neighbour's. */
const EDGE = 0.2;
/** Empty rows between ink above and below, as a share of the height: a colon has them, no character does. */
const COLON = 0.15;

/** The classes of a reader in their order, without the last ("none of these"), and its network as probabilities of a window. */
export interface Alfabet {
  readonly huruf: string;
  readonly run: (jendela: Float32Array) => Float64Array;
}

export interface PotonganTerbaca {
  /** Characters without spaces. */
  readonly text: string;
  /** Probability of the least sure character. */
  readonly weakest: number;
  /** Probability of each character. */
  readonly each: readonly number[];
  /** Space between each two neighbours, as a share of the line's height (see celahOf). */
  readonly gaps: readonly number[];
  /** Whether a hyphen or the like stands between each two neighbours. */
  readonly signs: readonly boolean[];
}

interface Jalan {
  /** The stretches taken as characters. */
  readonly letters: readonly Rentang[];
  readonly each: readonly number[];
  readonly score: number;
  readonly text: string;
  readonly weakest: number;
}

/** One stretch taken as a letter, or as nothing (`text` empty). */
interface Langkah {
  readonly score: number;
  readonly text: string;
  readonly weakest: number;
  readonly rentang: Rentang;
}

/** What it costs to leave out ink that hangs together with its neighbours: the arm of a T or L is part of it. */
const LEFT_OUT = 1.2;

const NOTHING = { score: 0, text: "", weakest: 1, rentang: { x0: 0, x1: 0 } };

const extend = (before: Jalan, step: Langkah): Jalan => {
  const score = before.score + step.score;
  if (step.text === "") return { ...before, score };
  return {
    letters: [...before.letters, step.rentang],
    score,
    text: before.text + step.text,
    weakest: Math.min(before.weakest, step.weakest),
    each: [...before.each, step.weakest],
  };
};

const judge = (line: Abu, pita: Pita, { huruf, run }: Alfabet, a: number, b: number): Langkah | undefined => {
  const height = pita.bottom - pita.top;
  const rentang = trimRentang(line, pita, a, b);
  if (rentang === undefined) return NOTHING;
  const width = rentang.x1 - rentang.x0;
  if (width < height * NARROWEST || width > height * WIDEST) return undefined;
  const isEdge = rentang.x0 <= 0 || rentang.x1 >= line.w;
  if (isEdge && width < line.h * EDGE) return NOTHING;
  const rows = inkRows(line, pita, rentang);
  const isAlone = (a === 0 || rentang.x0 > a) && (b === line.w || rentang.x1 < b);
  if (isAlone && rows.gap > height * COLON) return NOTHING;
  if (rows.to - rows.from < height * LOWEST) return isAlone ? NOTHING : { ...NOTHING, score: -LEFT_OUT };
  const p = run(cutHuruf(line, pita, rentang));
  const best = p.subarray(0, huruf.length).indexOf(Math.max(...p.subarray(0, huruf.length)));
  const sure = p[best] ?? 0;
  const score = Math.log(Math.max(1e-5, sure)) * Math.max(0.3, width / height) - COST;
  return { score, text: huruf[best] ?? "", weakest: sure, rentang };
};

/** Rows in which a hyphen stands, and its least width, as shares of the height. */
const HYPHEN = { from: 0.35, to: 0.8, wide: 0.14 } as const;

/** Ink at half height in the white between two letters. */
const hasSign = (line: Abu, pita: Pita, left: Rentang, right: Rentang): boolean => {
  const height = pita.bottom - pita.top;
  let columns = 0;
  for (let x = left.x1; x < right.x0; x++) {
    const top = pita.top + pita.slope * x;
    let most = 0;
    for (let y = Math.round(top + HYPHEN.from * height); y < top + HYPHEN.to * height; y++)
      most = Math.max(most, inkAt(line, x, y));
    if (most >= 255 * 0.25) columns++;
  }
  return columns >= Math.max(2, HYPHEN.wide * height);
};

/** The place not yet left that was reached at the least cost. */
const nearest = (best: readonly (Jalan | undefined)[], left: readonly boolean[]): number => {
  let found = -1;
  for (let i = 0; i < best.length; i++) {
    const score = left[i] === true ? undefined : best[i]?.score;
    if (score !== undefined && score > (best[found]?.score ?? -Infinity)) found = i;
  }
  return found;
};

/** The likeliest way through the cuts. No stretch adds to a score, so ways that cost more than it are never walked (Dijkstra 1959). */
const findJalan = (line: Abu, pita: Pita, alfabet: Alfabet): Jalan | undefined => {
  const cuts = findPotongan(line, pita);
  const reach = (pita.bottom - pita.top) * (WIDEST + 0.5);
  const best: (Jalan | undefined)[] = [{ score: 0, text: "", weakest: 1, letters: [], each: [] }];
  const left: boolean[] = [];
  for (let from = nearest(best, left); from >= 0 && from < cuts.length - 1; from = nearest(best, left)) {
    left[from] = true;
    const [before, a = 0] = [best[from], cuts[from]];
    for (let to = from + 1; before !== undefined && to < cuts.length; to++) {
      const b = cuts[to] ?? 0;
      if (b - a > reach && to > from + 1) break;
      if (before.score <= (best[to]?.score ?? -Infinity)) continue;
      const step = judge(line, pita, alfabet, a, b);
      const jalan = step === undefined ? undefined : extend(before, step);
      if (jalan !== undefined && jalan.score > (best[to]?.score ?? -Infinity)) best[to] = jalan;
    }
  }
  return best[cuts.length - 1];
};

/** Reads a line image; undefined where there is no ink or no way to cut it. */
export const bacaPotongan = (line: Abu, alfabet: Alfabet): PotonganTerbaca | undefined => {
  const pita = findPita(line);
  if (pita === undefined) return undefined;
  const last = findJalan(line, pita, alfabet);
  if (last === undefined || last.text === "") return undefined;
  const between = <T>(of: (left: Rentang, right: Rentang) => T): readonly T[] =>
    last.letters.slice(1).map((right, i) => of(last.letters[i] ?? right, right));
  const gaps = between((left, right) => celahOf(line, pita, left, right));
  const signs = between((left, right) => hasSign(line, pita, left, right));
  return { text: last.text, weakest: last.weakest, each: last.each, gaps, signs };
};
