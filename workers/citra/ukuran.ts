/** Resizing of grey images: area average when smaller, bilinear when larger. */
import { createAbu, type Abu } from "./abu.ts";

/** Source cells `[from, to)` of each target cell. */
const spans = (from: number, to: number): readonly (readonly [number, number])[] =>
  Array.from({ length: to }, (_, i) => {
    const a = Math.floor((i * from) / to);
    return [a, Math.max(a + 1, Math.floor(((i + 1) * from) / to))] as const;
  });

const shrink = (abu: Abu, w: number, h: number): Abu => {
  const out = createAbu(w, h);
  const cols = spans(abu.w, w);
  spans(abu.h, h).forEach(([y0, y1], row) => {
    for (let col = 0; col < w; col++) {
      const [x0, x1] = cols[col] ?? [0, 1];
      let sum = 0;
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += abu.data[y * abu.w + x] ?? 0;
      out.data[row * w + col] = Math.round(sum / ((y1 - y0) * (x1 - x0)));
    }
  });
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
