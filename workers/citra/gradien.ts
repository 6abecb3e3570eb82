/** Sobel gradient of a grey image, and how strong it must be to count as an edge there. */
import { type Abu } from "./abu.ts";

export interface Gradien {
  readonly w: number;
  readonly h: number;
  readonly gx: Int16Array;
  readonly gy: Int16Array;
  readonly least: number;
}

export const createGradien = (abu: Abu, share = 0.86): Gradien => {
  const { w, h, data } = abu;
  const gx = new Int16Array(w * h);
  const gy = new Int16Array(w * h);
  const bins = new Uint32Array(2048);
  for (let y = 1; y < h - 1; y++) {
    for (let x = 1; x < w - 1; x++) {
      const at = y * w + x;
      const v = (d: number) => data[at + d] ?? 0;
      const dx = v(1 - w) + 2 * v(1) + v(1 + w) - v(-1 - w) - 2 * v(-1) - v(w - 1);
      const dy = v(w - 1) + 2 * v(w) + v(w + 1) - v(-w - 1) - 2 * v(-w) - v(1 - w);
      gx[at] = dx;
      gy[at] = dy;
      const bin = Math.min(2047, Math.abs(dx) + Math.abs(dy));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
  }
  let seen = 0;
  let least = 0;
  while (least < 2047 && seen < share * w * h) seen += bins[least++] ?? 0;
  return { w, h, gx, gy, least: Math.min(160, Math.max(24, least)) };
};
