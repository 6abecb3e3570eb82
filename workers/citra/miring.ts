/** Finds how far the text lines of a page lean: the lean at which the rows' ink is most uneven. */
import { type Abu } from "./abu.ts";
import { fitAbu } from "./ukuran.ts";

const sharpness = (abu: Abu, slope: number, rows: Float64Array): number => {
  rows.fill(0);
  for (let y = 0; y < abu.h; y++) {
    for (let x = 0; x < abu.w; x++) {
      const ink = 255 - (abu.data[y * abu.w + x] ?? 255);
      if (ink < 64) continue;
      const row = Math.round(y - slope * (x - abu.w / 2)) + 64;
      if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + ink;
    }
  }
  let sum = 0;
  for (let i = 1; i < rows.length; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2;
  return sum;
};

/** Angle in radians, clockwise positive, within `limit`; 0 where no lean stands out. Takes an evened-out page. */
export const findMiring = (page: Abu, limit = 0.07): number => {
  const { abu } = fitAbu(page, 600);
  const rows = new Float64Array(abu.h + 128);
  const flat = sharpness(abu, 0, rows);
  let best = { slope: 0, score: flat };
  const look = (slope: number) => {
    const score = sharpness(abu, slope, rows);
    if (score > best.score) best = { slope, score };
  };
  for (let slope = -limit; slope <= limit; slope += 0.01) look(slope);
  const coarse = best.slope;
  for (let d = -0.008; d <= 0.008; d += 0.002) look(coarse + d);
  return best.score > flat * 1.03 ? Math.atan(best.slope) : 0;
};
