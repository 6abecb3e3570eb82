/** A grey image in plain bytes: one byte a pixel, 0 black, 255 white, rows from the top. */
export interface Abu {
  readonly w: number;
  readonly h: number;
  readonly data: Uint8Array;
}

export const createAbu = (w: number, h: number, fill = 0): Abu => {
  const data = new Uint8Array(w * h);
  if (fill !== 0) data.fill(fill);
  return { w, h, data };
};

/** Writes the luma of RGBA bytes (BT.601 weights in integers) into whole rows from row `y` on. */
export const writeRgba = ({ w, data }: Abu, rgba: Uint8ClampedArray, y: number): void => {
  const end = Math.min(data.length, y * w + rgba.length / 4);
  for (let i = y * w, p = 0; i < end; i++, p += 4) {
    data[i] = ((rgba[p] ?? 0) * 77 + (rgba[p + 1] ?? 0) * 150 + (rgba[p + 2] ?? 0) * 29) >> 8;
  }
};

export const rgbaToAbu = (rgba: Uint8ClampedArray, w: number, h: number): Abu => {
  const abu = createAbu(w, h);
  writeRgba(abu, rgba, 0);
  return abu;
};

/** The rectangle `x, y, w, h` of an image; what lies outside is white. */
export const cropAbu = (abu: Abu, x: number, y: number, w: number, h: number): Abu => {
  const out = createAbu(Math.max(1, w), Math.max(1, h), 255);
  const x0 = Math.max(0, x);
  const x1 = Math.min(abu.w, x + w);
  if (x1 <= x0) return out;
  for (let row = Math.max(0, y); row < Math.min(abu.h, y + h); row++) {
    out.data.set(abu.data.subarray(row * abu.w + x0, row * abu.w + x1), (row - y) * out.w + x0 - x);
  }
  return out;
};

/** The image inside a white frame `n` pixels wide: tesseract reads a line better with air around it. */
export const padAbu = (abu: Abu, n: number): Abu => cropAbu(abu, -n, -n, abu.w + 2 * n, abu.h + 2 * n);
