/** Resizing of grey images: area average when smaller, bilinear when larger. */
import { createAbu, type Abu } from "./abu.ts";

/** Where each of `to` cells begins among `from` pixels, and the end of the last: `to` is not more. */
const bordersOf = (from: number, to: number): Uint32Array =>
  Uint32Array.from({ length: to + 1 }, (_, i) => Math.floor((i * from) / to));

/** Each pixel the mean of its cell. Every row is added up to cells first: that is how the bytes lie. */
const shrink = (abu: Abu, w: number, h: number): Abu => {
  const out = createAbu(w, h);
  const [ends, rows] = [bordersOf(abu.w, w), bordersOf(abu.h, h)];
  const sums = new Uint32Array(w);
  for (let row = 0; row < h; row++) {
    const [y0, y1] = [rows[row] ?? 0, rows[row + 1] ?? 0];
    sums.fill(0);
    for (let y = y0; y < y1; y++) {
      const at = y * abu.w;
      for (let col = 0; col < w; col++) {
        let sum = 0;
        for (let x = at + (ends[col] ?? 0), to = at + (ends[col + 1] ?? 0); x < to; x++) sum += abu.data[x] ?? 0;
        sums[col] = (sums[col] ?? 0) + sum;
      }
    }
    for (let col = 0; col < w; col++) {
      out.data[row * w + col] = (sums[col] ?? 0) / ((y1 - y0) * ((ends[col + 1] ?? 0) - (ends[col] ?? 0))) + 0.5;
    }
  }
  return out;
};

/** Bilinear value at a point in pixels; outside is the nearest edge pixel. */
export const sampleAbu = (abu: Abu, x: number, y: number): number => {
  const cx = Math.min(Math.max(x, 0), abu.w - 1);
  const cy = Math.min(Math.max(y, 0), abu.h - 1);
  const x0 = Math.floor(cx);
  const y0 = Math.floor(cy);
  const dx = x0 + 1 < abu.w ? 1 : 0;
  const at = y0 * abu.w + x0;
  const below = y0 + 1 < abu.h ? at + abu.w : at;
  const fx = cx - x0;
  const top = (abu.data[at] ?? 0) * (1 - fx) + (abu.data[at + dx] ?? 0) * fx;
  const bottom = (abu.data[below] ?? 0) * (1 - fx) + (abu.data[below + dx] ?? 0) * fx;
  return top + (bottom - top) * (cy - y0);
};

const grow = (abu: Abu, w: number, h: number): Abu => {
  const out = createAbu(w, h);
  const sx = abu.w / w;
  const sy = abu.h / h;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) out.data[y * w + x] = sampleAbu(abu, (x + 0.5) * sx - 0.5, (y + 0.5) * sy - 0.5) + 0.5;
  }
  return out;
};

export const resizeAbu = (abu: Abu, w: number, h: number): Abu => {
  if (w === abu.w && h === abu.h) return abu;
  return w <= abu.w && h <= abu.h ? shrink(abu, w, h) : grow(abu, w, h);
};

/** The image with its longer side at most `side` pixels, and how many source pixels one of its pixels is. */
export const fitAbu = (abu: Abu, side: number): { readonly abu: Abu; readonly scale: number } => {
  const scale = Math.max(1, Math.max(abu.w, abu.h) / side);
  return { abu: resizeAbu(abu, Math.max(1, Math.round(abu.w / scale)), Math.max(1, Math.round(abu.h / scale))), scale };
};
