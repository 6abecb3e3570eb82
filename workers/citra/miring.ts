/** Finds how far the text lines of a page lean: the lean at which the rows' ink is most uneven. */
import { type Abu } from "./abu.ts";
import { fitAbu } from "./ukuran.ts";

/** Less ink than this is grain. */
const LEAST_INK = 64;

/** The ink of a page: its columns from the middle, its rows, how dark. */
interface Tinta {
  readonly x: Int16Array;
  readonly y: Int16Array;
  readonly ink: Uint8Array;
}

const inkOf = ({ w, h, data }: Abu): Tinta => {
  const at = new Uint32Array(w * h);
  let n = 0;
  for (let i = 0; i < data.length; i++) if (255 - (data[i] ?? 255) >= LEAST_INK) at[n++] = i;
  const [x, y, ink] = [new Int16Array(n), new Int16Array(n), new Uint8Array(n)];
  for (let j = 0; j < n; j++) {
    const i = at[j] ?? 0;
    x[j] = (i % w) - w / 2;
    y[j] = (i / w) | 0;
    ink[j] = 255 - (data[i] ?? 255);
  }
  return { x, y, ink };
};

const sharpness = ({ x, y, ink }: Tinta, slope: number, rows: Float64Array): number => {
  rows.fill(0);
  for (let i = 0; i < ink.length; i++) {
    const row = Math.round((y[i] ?? 0) - slope * (x[i] ?? 0)) + 64;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + (ink[i] ?? 0);
  }
  let sum = 0;
  for (let i = 1; i < rows.length; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2;
  return sum;
};

/** Angle in radians, clockwise positive, within `limit`; 0 where no lean stands out. Takes an evened-out page. */
export const findMiring = (page: Abu, limit = 0.07): number => {
  const { abu } = fitAbu(page, 600);
  const tinta = inkOf(abu);
  const rows = new Float64Array(abu.h + 128);
  const flat = sharpness(tinta, 0, rows);
  let best = { slope: 0, score: flat };
  const look = (slope: number) => {
    const score = sharpness(tinta, slope, rows);
    if (score > best.score) best = { slope, score };
  };
  for (let slope = -limit; slope <= limit; slope += 0.01) look(slope);
  const coarse = best.slope;
  for (let d = -0.008; d <= 0.008; d += 0.002) look(coarse + d);
  return best.score > flat * 1.03 ? Math.atan(best.slope) : 0;
};
