/** Image bytes into grey pixels, in the worker. Larger photos are drawn smaller: memory is bounded. */
import { sniffBerkas, SNIFF_BYTES } from "../src/capture/jenisBerkas.ts";
import { headerUkuran } from "../src/capture/ukuranGambar.ts";
import { err, ok, type Result } from "../src/lib/result.ts";
import { rgbaToAbu, type Abu } from "./citra/abu.ts";
import { type OcrError } from "./ocr.api.ts";

/** Longest side that is read; above it nothing is gained. */
const LONGEST = 3000;
/** More pixels than this are refused by what the header says, before they are decoded. */
const MOST_PIXELS = 40e6;

export const decodeGambar = async (bytes: ArrayBuffer): Promise<Result<Abu, OcrError>> => {
  const ukuran = headerUkuran(bytes, sniffBerkas(new Uint8Array(bytes, 0, Math.min(SNIFF_BYTES, bytes.byteLength))));
  if (ukuran === undefined) return err({ type: "BukanGambar" });
  if (ukuran.w * ukuran.h > MOST_PIXELS) return err({ type: "TerlaluBesar" });
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
  } catch {
    return err({ type: "BukanGambar" });
  }
  try {
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
