/** Straightens in colour: the quadrilateral of a photo becomes an upright picture. */
import type { Homografi } from "../citra/homografi.ts";

const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Bilinear; what lies outside of the photo takes the colour of its nearest pixel, so that no new edge appears. */
export const luruskanWarna = (foto: ImageData, m: Homografi, w: number, h: number): ImageData => {
  const hasil = new ImageData(w, h);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, k = 0, l = 1] = m;
  const [sumber, tujuan] = [foto.data, hasil.data];
  const [lebar, tinggi] = [foto.width, foto.height];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const z = g * (x + 0.5) + k * (y + 0.5) + l;
      const px = Math.min(lebar - 1.001, Math.max(0, (a * (x + 0.5) + b * (y + 0.5) + c) / z - 0.5));
      const py = Math.min(tinggi - 1.001, Math.max(0, (d * (x + 0.5) + e * (y + 0.5) + f) / z - 0.5));
      const [x0, y0] = [px | 0, py | 0];
      const [fx, fy] = [px - x0, py - y0];
      const at = (y0 * lebar + x0) * 4;
      const bawah = at + lebar * 4;
      const ke = (y * w + x) * 4;
      for (let i = 0; i < 3; i++) {
        const atas = lerp(sumber[at + i] ?? 0, sumber[at + 4 + i] ?? 0, fx);
        tujuan[ke + i] = lerp(atas, lerp(sumber[bawah + i] ?? 0, sumber[bawah + 4 + i] ?? 0, fx), fy);
      }
      tujuan[ke + 3] = 255;
    }
  }
  return hasil;
};
