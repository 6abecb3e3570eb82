/** Whether the lines of a page run across or up and down, from where its ink lies: read sideways, a page is two readings lost. */
import { type Abu } from "./abu.ts";
import { fitAbu } from "./ukuran.ts";

/** Side in pixels at which lines of print are still apart. */
const SIDE = 520;
/** Share of the page along its edge that is left out: borders and rules are lines too. */
const EDGE = 0.06;
/** Less ink than this is grain. */
const LEAST_INK = 64;

/** How uneven neighbouring sums are, against the sums themselves. */
const unevenness = (sums: Float64Array): number => {
  let steps = 0;
  let all = 0;
  for (let i = 1; i < sums.length; i++) {
    steps += ((sums[i] ?? 0) - (sums[i - 1] ?? 0)) ** 2;
    all += (sums[i] ?? 0) ** 2;
  }
  return steps / Math.max(1, all);
};

/** True where the lines run up and down. Takes an evened-out page. */
export const isSamping = (page: Abu): boolean => {
  const { abu } = fitAbu(page, SIDE);
  const x0 = Math.round(abu.w * EDGE);
  const y0 = Math.round(abu.h * EDGE);
  const rows = new Float64Array(Math.max(1, abu.h - 2 * y0));
  const columns = new Float64Array(Math.max(1, abu.w - 2 * x0));
  for (let y = 0; y < rows.length; y++) {
    for (let x = 0; x < columns.length; x++) {
      const ink = 255 - (abu.data[(y + y0) * abu.w + x + x0] ?? 255);
      if (ink < LEAST_INK) continue;
      rows[y] = (rows[y] ?? 0) + ink;
      columns[x] = (columns[x] ?? 0) + ink;
    }
  }
  return unevenness(columns) > unevenness(rows) * 1.1;
};
