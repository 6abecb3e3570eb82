/** Small filters that the other steps are made of: box blur, and grey dilation and erosion by a square. */
import { createAbu, type Abu } from "./abu.ts";

/** Runs `line` over every row, then over every column, of a copy. `line` reads n values from `src` and writes `dst`. */
const separable = (abu: Abu, line: (src: Uint8Array, dst: Uint8Array, n: number) => void): Abu => {
  const { w, h } = abu;
  const out = createAbu(w, h);
  const src = new Uint8Array(Math.max(w, h));
  const dst = new Uint8Array(Math.max(w, h));
  for (let y = 0; y < h; y++) {
    src.set(abu.data.subarray(y * w, y * w + w));
    line(src, dst, w);
    out.data.set(dst.subarray(0, w), y * w);
  }
  for (let x = 0; x < w; x++) {
    for (let y = 0; y < h; y++) src[y] = out.data[y * w + x] ?? 0;
    line(src, dst, h);
    for (let y = 0; y < h; y++) out.data[y * w + x] = dst[y] ?? 0;
  }
  return out;
};

export const blurAbu = (abu: Abu, r: number): Abu =>
  separable(abu, (src, dst, n) => {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < Math.min(r, n); i++) {
      sum += src[i] ?? 0;
      count++;
    }
    for (let i = 0; i < n; i++) {
      if (i + r < n) {
        sum += src[i + r] ?? 0;
        count++;
      }
      if (i - r - 1 >= 0) {
        sum -= src[i - r - 1] ?? 0;
        count--;
      }
      dst[i] = Math.round(sum / count);
    }
  });

const extreme = (abu: Abu, r: number, sign: 1 | -1): Abu =>
  separable(abu, (src, dst, n) => {
    for (let i = 0; i < n; i++) {
      let best = -1e9;
      const to = Math.min(n - 1, i + r);
      for (let j = Math.max(0, i - r); j <= to; j++) best = Math.max(best, sign * (src[j] ?? 0));
      dst[i] = sign * best;
    }
  });

/** Brightens: each pixel takes the brightest of its square of radius `r`. */
export const dilateAbu = (abu: Abu, r: number): Abu => extreme(abu, r, 1);
export const erodeAbu = (abu: Abu, r: number): Abu => extreme(abu, r, -1);

/** Value below which the given share of all pixels lies. */
export const percentileAbu = (abu: Abu, share: number): number => {
  const bins = new Uint32Array(256);
  for (const value of abu.data) bins[value] = (bins[value] ?? 0) + 1;
  const want = share * abu.data.length;
  let seen = 0;
  for (let i = 0; i < 256; i++) {
    seen += bins[i] ?? 0;
    if (seen >= want) return i;
  }
  return 255;
};
