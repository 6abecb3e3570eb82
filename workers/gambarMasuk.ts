/** Image bytes into grey pixels, in the worker. Larger photos are drawn smaller: memory is bounded. */
import { err, ok, type Result } from "../src/lib/result.ts";
import { rgbaToAbu, type Abu } from "./citra/abu.ts";
import { type OcrError } from "./ocr.api.ts";

/** Longest side that is read; above it nothing is gained. */
const LONGEST = 3000;
/** More pixels than this are refused before they are decoded twice. */
const MOST_PIXELS = 40e6;

export const decodeGambar = async (bytes: ArrayBuffer): Promise<Result<Abu, OcrError>> => {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
  } catch {
    return err({ type: "BukanGambar" });
  }
  try {
    if (bitmap.width * bitmap.height > MOST_PIXELS) return err({ type: "TerlaluBesar" });
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
    const w = Math.max(1, Math.round(bitmap.width * scale));
    const h = Math.max(1, Math.round(bitmap.height * scale));
    const context = new OffscreenCanvas(w, h).getContext("2d", { willReadFrequently: true });
    if (context === null) return err({ type: "Rusak" });
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, w, h);
    return ok(rgbaToAbu(context.getImageData(0, 0, w, h).data, w, h));
  } finally {
    bitmap.close();
  }
};
