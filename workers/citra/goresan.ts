/** Long strokes from runs of pixels: runs that touch are one stroke, strokes on one line are one rule. */
import { type Garis } from "../../src/domain/praperiksa/kisi.ts";
import { type Larik } from "./garis.ts";

/** A stroke, or a rule of some: the places along it where it begins and ends, how many of them are marked, and its line. */
export interface Goresan {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly line: Garis;
}

/** Marked runs of one stroke, as sums for a straight fit of its line over the place along it. */
export interface Jumlah {
  from: number;
  to: number;
  /** Weighted sums: weight, t, tt, line, t * line. */
  w: number;
  t: number;
  tt: number;
  l: number;
  tl: number;
  runs: readonly Larik[];
}

const TOUCH = 4;

const addRun = (sum: Jumlah & { readonly runs: Larik[] }, { line, from, to }: Larik): void => {
  const n = to - from;
  const mid = (from + to - 1) / 2;
  sum.from = Math.min(sum.from, from);
  sum.to = Math.max(sum.to, to);
  sum.w += n;
  sum.t += n * mid;
  // sum of squares of n places in a row
  sum.tt += n * mid * mid + (n * (n * n - 1)) / 12;
  sum.l += n * line;
  sum.tl += n * mid * line;
  sum.runs.push({ line, from, to });
};

const create = (): Jumlah & { readonly runs: Larik[] } => ({
  from: Infinity,
  to: 0,
  w: 0,
  t: 0,
  tt: 0,
  l: 0,
  tl: 0,
  runs: [],
});

const fit = ({ w, t, tt, l, tl }: Jumlah): Garis => {
  const spread = tt - (t * t) / w;
  const slope = spread < w ? 0 : (tl - (t * l) / w) / spread;
  return { at: (l - slope * t) / w, slope };
};

const merge = (a: Jumlah, b: Jumlah): Jumlah => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  ...{ w: a.w + b.w, t: a.t + b.t, tt: a.tt + b.tt, l: a.l + b.l, tl: a.tl + b.tl },
  runs: [...a.runs, ...b.runs],
});

/** Places along a stroke that some run covers. */
const covered = ({ runs, from, to }: Jumlah): number => {
  const seen = new Uint8Array(Math.max(0, to - from));
  for (const run of runs) seen.fill(1, run.from - from, run.to - from);
  return seen.reduce((sum, v) => sum + v, 0);
};

/** Strokes of runs that touch; the runs come line by line. */
export const findGoresan = (runs: readonly Larik[]): readonly Jumlah[] => {
  const done: Jumlah[] = [];
  let open: (Larik & { readonly sum: ReturnType<typeof create> })[] = [];
  for (const run of runs) {
    if (open.some((o) => o.line < run.line - 1)) open = open.filter((o) => o.line >= run.line - 1);
    const near = open.find((o) => o.line < run.line && run.from <= o.to + TOUCH && run.to >= o.from - TOUCH);
    const sum = near?.sum ?? create();
    if (near === undefined) done.push(sum);
    addRun(sum, run);
    open.push({ ...run, sum });
  }
  return done;
};

/** Rules: strokes that lie on one line within `slack` pixels. Longest first. */
export const joinGoresan = (strokes: readonly Jumlah[], slack: number): readonly Goresan[] => {
  const rules: { sum: Jumlah; line: Garis }[] = [];
  for (const stroke of [...strokes].sort((a, b) => b.w - a.w)) {
    const mid = stroke.t / stroke.w;
    const rule = rules.find(({ line }) => Math.abs(line.at + line.slope * mid - stroke.l / stroke.w) <= slack);
    if (rule === undefined) rules.push({ sum: stroke, line: fit(stroke) });
    else {
      rule.sum = merge(rule.sum, stroke);
      rule.line = fit(rule.sum);
    }
  }
  return rules.map(({ sum, line }) => ({ from: sum.from, to: sum.to, n: covered(sum), line }));
};
