/** Straightens: draws the page that a homography finds in the photo into an upright rectangle. */
import { createAbu, type Abu } from "./abu.ts";
import { type Homografi } from "./homografi.ts";

/** Bilinear; what lies outside of the photo is white. */
export const luruskan = (photo: Abu, m: Homografi, w: number, h: number): Abu => {
  const out = createAbu(w, h, 255);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, k = 0, l = 1] = m;
  const src = photo.data;
  const stride = photo.w;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const z = g * x + k * y + l;
      const px = (a * x + b * y + c) / z;
      const py = (d * x + e * y + f) / z;
      if (px < 0 || py < 0 || px >= stride - 1 || py >= photo.h - 1) continue;
      const x0 = px | 0;
      const y0 = py | 0;
      const at = y0 * stride + x0;
      const fx = px - x0;
      const top = (src[at] ?? 0) * (1 - fx) + (src[at + 1] ?? 0) * fx;
      const bottom = (src[at + stride] ?? 0) * (1 - fx) + (src[at + stride + 1] ?? 0) * fx;
      out.data[y * w + x] = top + (bottom - top) * (py - y0) + 0.5;
    }
  }
  return out;
};

/** Paints a frame of the given share of the width white: the page's own edge is not text. */
export const clearBingkai = (page: Abu, share: number): void => {
  const n = Math.round(page.w * share);
  page.data.fill(255, 0, n * page.w);
  page.data.fill(255, (page.h - n) * page.w);
  for (let y = n; y < page.h - n; y++) {
    page.data.fill(255, y * page.w, y * page.w + n);
    page.data.fill(255, (y + 1) * page.w - n, (y + 1) * page.w);
  }
};
