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

/** Means of each row's stretches of `2 r + 1` pixels, fewer at the ends. */
const blurRows = ({ w, h, data }: Abu, r: number): Abu => {
  const out = createAbu(w, h);
  const part = Float64Array.from({ length: w }, (_, x) => 1 / (Math.min(w - 1, x + r) - Math.max(0, x - r) + 1));
  for (let y = 0, at = 0; y < h; y++, at += w) {
    let sum = 0;
    for (let x = 0; x < Math.min(r, w); x++) sum += data[at + x] ?? 0;
    for (let x = 0; x < w; x++) {
      if (x + r < w) sum += data[at + x + r] ?? 0;
      if (x > r) sum -= data[at + x - r - 1] ?? 0;
      out.data[at + x] = sum * (part[x] ?? 1) + 0.5;
    }
  }
  return out;
};

/** The same down the columns, walked row by row: that is how the bytes lie. */
const blurColumns = ({ w, h, data }: Abu, r: number): Abu => {
  const out = createAbu(w, h);
  const sums = new Uint32Array(w);
  const add = (y: number, sign: 1 | -1): void => {
    for (let x = 0, at = y * w; x < w; x++, at++) sums[x] = (sums[x] ?? 0) + sign * (data[at] ?? 0);
  };
  for (let y = 0; y < Math.min(r, h); y++) add(y, 1);
  for (let y = 0, at = 0; y < h; y++, at += w) {
    if (y + r < h) add(y + r, 1);
    if (y > r) add(y - r - 1, -1);
    const part = 1 / (Math.min(h - 1, y + r) - Math.max(0, y - r) + 1);
    for (let x = 0; x < w; x++) out.data[at + x] = (sums[x] ?? 0) * part + 0.5;
  }
  return out;
};

/** Mean of the square of radius `r` around each pixel. */
export const blurAbu = (abu: Abu, r: number): Abu => blurColumns(blurRows(abu, r), r);

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

/** Value below which the given share of all pixels lies; of a large picture every third pixel is asked. */
export const percentileAbu = ({ data }: Abu, share: number): number => {
  const bins = new Uint32Array(256);
  const step = data.length > 100_000 ? 3 : 1;
  for (let i = 0; i < data.length; i += step) bins[data[i] ?? 0] = (bins[data[i] ?? 0] ?? 0) + 1;
  const want = (share * data.length) / step;
  let seen = 0;
  for (let i = 0; i < 256; i++) {
    seen += bins[i] ?? 0;
    if (seen >= want) return i;
  }
  return 255;
};
