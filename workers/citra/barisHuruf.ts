/** Cuts a line of capitals at every place where a letter may end; which cuts hold is for the reader to find out. */
import { type Abu } from "./abu.ts";
import { averageInk, inkAt, type Pita } from "./pita.ts";

/** Size of a window that the letter reader takes. */
export const JENDELA_HURUF = { w: 20, h: 24 } as const;

export interface Rentang {
  readonly x0: number;
  readonly x1: number;
}

const columnsOf = (line: Abu, { from, to }: Pita): Float64Array => {
  const columns = new Float64Array(line.w);
  for (let x = 0; x < line.w; x++) for (let y = from; y < to; y++) columns[x] = (columns[x] ?? 0) + inkAt(line, x, y);
  return columns;
};

/** Places to cut: middles of gaps, and the thinnest columns inside ink. */
export const findPotongan = (line: Abu, pita: Pita): readonly number[] => {
  const columns = columnsOf(line, pita);
  const height = pita.bottom - pita.top;
  const reach = Math.max(2, Math.round(height * 0.16));
  const cuts: number[] = [];
  for (let x = 1; x < line.w - 1; x++) {
    const here = columns[x] ?? 0;
    let low = true;
    let high = 0;
    for (let d = -reach; d <= reach; d++) {
      const there = columns[x + d] ?? 0;
      if (there < here || (there === here && d < 0 && x + d === (cuts.at(-1) ?? -1))) low = false;
      high = Math.max(high, there);
    }
    if (low && here < high * 0.8 && x - (cuts.at(-1) ?? -9) >= 2) cuts.push(x);
  }
  return [0, ...cuts, line.w];
};

/** Trims a stretch to its ink; undefined where there is next to none. */
export const trimRentang = (line: Abu, { from, to }: Pita, x0: number, x1: number): Rentang | undefined => {
  const least = 255 * 0.35;
  const has = (x: number): boolean => {
    let most = 0;
    for (let y = from; y < to; y++) most = Math.max(most, inkAt(line, x, y));
    return most >= least;
  };
  let a = x0;
  let b = x1;
  while (a < b && !has(a)) a++;
  while (b > a && !has(b - 1)) b--;
  return b - a < 2 ? undefined : { x0: a, x1: b };
};

/** First row that holds ink in a stretch, the row after the last, and the most rows in between that hold none. */
export const inkRows = (
  line: Abu,
  { from, to }: Pita,
  { x0, x1 }: Rentang,
): { readonly from: number; readonly to: number; readonly gap: number } => {
  let [first, last, gap] = [-1, -1, 0];
  for (let y = from; y < to; y++) {
    let most = 0;
    for (let x = x0; x < x1; x++) most = Math.max(most, inkAt(line, x, y));
    if (most < 255 * 0.35) continue;
    if (first < 0) first = y;
    else gap = Math.max(gap, y - last - 1);
    last = y;
  }
  return first < 0 ? { from, to: from, gap: 0 } : { from: first, to: last + 1, gap };
};

/** How far into a letter's own white the space beside it may reach, as a share of the height. */
const DEEP = 0.25;

/**
 * Space between two neighbours as the eye sees it, as a share of the height: the mean over the rows, since the white under the arm
 * of a T belongs to it. Of printed letters it is nearly the same everywhere.
 */
export const celahOf = (line: Abu, { from, to }: Pita, left: Rentang, right: Rentang): number => {
  const height = to - from;
  const deep = Math.round(height * DEEP);
  const white = (y: number, x: number, step: 1 | -1): number => {
    let n = 0;
    while (n < deep && inkAt(line, x + n * step, y) < 255 * 0.35) n++;
    return n;
  };
  let sum = 0;
  for (let y = from; y < to; y++) sum += white(y, left.x1 - 1, -1) + white(y, right.x0, 1);
  return (right.x0 - left.x1 + sum / height) / height;
};

/** The window of one stretch, centred, what lies beside it masked; ink 0..1 against the darkest of it. */
export const cutHuruf = (line: Abu, pita: Pita, { x0, x1 }: Rentang): Float32Array => {
  const { w, h } = JENDELA_HURUF;
  const height = pita.bottom - pita.top;
  const sy = (height * 1.18) / h;
  const sx = Math.max(sy, (x1 - x0) / (w - 1));
  const left = (x0 + x1) / 2 - (w / 2) * sx;
  const top = pita.top - height * 0.09 + pita.slope * ((x0 + x1) / 2);
  const out = new Float32Array(w * h);
  let most = 60;
  for (let row = 0; row < h; row++) {
    for (let col = 0; col < w; col++) {
      const a = Math.max(x0, left + col * sx);
      const b = Math.min(x1, left + (col + 1) * sx);
      if (b <= a) continue;
      const ink = averageInk(line, a, b, top + row * sy, top + (row + 1) * sy) * Math.min(1, (b - a) / sx);
      out[row * w + col] = ink;
      most = Math.max(most, ink);
    }
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) / most;
  return out;
};
