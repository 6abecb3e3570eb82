/** Pixels of a picture or a part of it, grey or in colour, at the size that is asked for. */
import { lepasKanvas } from "../src/capture/sandiGambar.ts";
import { rgbaToAbu, type Abu } from "./citra/abu.ts";

export interface Bidang {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type Sumber = ImageBitmap | VideoFrame | OffscreenCanvas;

/** Pixels of a picture as it is seen. */
export const ukuranSumber = (s: Sumber): { readonly w: number; readonly h: number } =>
  "displayWidth" in s ? { w: s.displayWidth, h: s.displayHeight } : { w: s.width, h: s.height };

const kanvas = (w: number, h: number): OffscreenCanvasRenderingContext2D | null =>
  new OffscreenCanvas(Math.max(1, w), Math.max(1, h)).getContext("2d", { willReadFrequently: true, alpha: false });

/** Part of a picture in RGBA, `w` x `h` pixels; undefined where the browser cannot draw it. */
export const ambilWarna = (s: Sumber, dari: Bidang, w: number, h: number): ImageData | undefined => {
  const pena = kanvas(w, h);
  if (pena === null) return undefined;
  pena.imageSmoothingQuality = "high";
  pena.drawImage(s, dari.x, dari.y, dari.w, dari.h, 0, 0, w, h);
  const warna = pena.getImageData(0, 0, w, h);
  lepasKanvas(pena.canvas);
  return warna;
};

/** The same in grey. */
export const ambilAbu = (s: Sumber, dari: Bidang, w: number, h: number): Abu | undefined => {
  const warna = ambilWarna(s, dari, w, h);
  return warna && rgbaToAbu(warna.data, w, h);
};

/** The whole picture in RGBA, its longer side at most `sisi`. */
export const warnaUtuh = (s: Sumber, sisi: number): ImageData | undefined => {
  const { w, h } = ukuranSumber(s);
  const skala = Math.min(1, sisi / Math.max(w, h));
  return ambilWarna(s, { x: 0, y: 0, w, h }, Math.round(w * skala), Math.round(h * skala));
};
