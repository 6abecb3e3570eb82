/** The band that a line of print takes up: its rows, and how it leans. */
import { type Abu } from "./abu.ts";

export interface Pita {
  /** First row, and the row after the last, at the left end of the line. */
  readonly top: number;
  readonly bottom: number;
  /** Rise in rows per column. */
  readonly slope: number;
  /** First row and the row after the last of all ink, the lean included. */
  readonly from: number;
  readonly to: number;
}

export const inkAt = (abu: Abu, x: number, y: number): number =>
  x < 0 || y < 0 || x >= abu.w || y >= abu.h ? 0 : 255 - (abu.data[y * abu.w + x] ?? 255);

export const rowInk = (abu: Abu, x0: number, x1: number): Float64Array => {
  const rows = new Float64Array(abu.h);
  for (let y = 0; y < abu.h; y++) for (let x = x0; x < x1; x++) rows[y] = (rows[y] ?? 0) + inkAt(abu, x, y);
  return rows;
};

/** First and last row of the band of ink around the strongest rows. */
export const bandOf = (rows: Float64Array): { readonly top: number; readonly bottom: number } | undefined => {
  const most = Math.max(...rows);
  if (most <= 0) return undefined;
  const least = most * 0.16;
  let best = { top: 0, bottom: 0, ink: 0 };
  for (let y = 0; y < rows.length; y++) {
    if ((rows[y] ?? 0) < least) continue;
    const top = y;
    let ink = 0;
    while (y < rows.length && (rows[y] ?? 0) >= least) ink += rows[y++] ?? 0;
    if (ink > best.ink) best = { top, bottom: y, ink };
  }
  return best;
};

/** The band of a line image; undefined where there is no ink to speak of. */
export const findPita = (line: Abu): Pita | undefined => {
  const whole = bandOf(rowInk(line, 0, line.w));
  if (whole === undefined || whole.bottom - whole.top < 6) return undefined;
  const third = Math.floor(line.w / 3);
  const left = bandOf(rowInk(line, 0, third));
  const right = bandOf(rowInk(line, line.w - third, line.w));
  const both = left !== undefined && right !== undefined;
  const lean = both ? (right.top + right.bottom - left.top - left.bottom) / 2 / (line.w - third) : 0;
  const slope = Math.abs(lean) < 0.04 ? lean : 0;
  const height = both ? Math.max(left.bottom - left.top, right.bottom - right.top) : whole.bottom - whole.top;
  const middle = (whole.top + whole.bottom) / 2 - (slope * line.w) / 2;
  return { top: middle - height / 2, bottom: middle + height / 2, slope, from: whole.top, to: whole.bottom };
};

/** Mean ink of a rectangle with fractional edges. */
export const averageInk = (abu: Abu, x0: number, x1: number, y0: number, y1: number): number => {
  let ink = 0;
  let n = 0;
  for (let y = Math.floor(y0); y < Math.max(Math.floor(y0) + 1, y1); y++) {
    for (let x = Math.floor(x0); x < Math.max(Math.floor(x0) + 1, x1); x++) {
      ink += inkAt(abu, x, y);
      n++;
    }
  }
  return ink / n;
};
