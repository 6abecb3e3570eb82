/** Reading for the screens: the client as it is, and whether this device reads slowly (no wasm SIMD). */
import type { Ocr } from "../../../ocr/ocr.ts";
import type { OcrApp } from "../jemput.ts";

export const createOcrApp = (ocr: Pick<Ocr, "baca" | "siapkan">, simd: boolean): OcrApp => ({
  baca: ocr.baca,
  hangatkan: () => void ocr.siapkan(),
  lambat: () => !simd,
});
