/** The quick verdict on a photo just taken: blurred or dark, before any reading. Well under a second on a tablet. */
import { type Mutu } from "../domain/praperiksa/bacaan.ts";
import { decideMutuCepat, measureMutu, MUTU_SIDE, type Piksel } from "../domain/praperiksa/mutu.ts";

const toPiksel = (bitmap: ImageBitmap): Piksel | undefined => {
  const scale = Math.min(1, MUTU_SIDE / Math.max(bitmap.width, bitmap.height));
  const w = Math.max(1, Math.round(bitmap.width * scale));
  const h = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(w, h).getContext("2d", { willReadFrequently: true });
  if (context === null) return undefined;
  context.drawImage(bitmap, 0, 0, w, h);
  const rgba = context.getImageData(0, 0, w, h).data;
  const data = new Uint8Array(w * h);
  for (let i = 0, p = 0; i < data.length; i++, p += 4) {
    data[i] = ((rgba[p] ?? 0) * 77 + (rgba[p + 1] ?? 0) * 150 + (rgba[p + 2] ?? 0) * 29) >> 8;
  }
  return { w, h, data };
};

/** Undefined where the bytes are no picture. */
export const quickMutu = async (bytes: ArrayBuffer): Promise<Mutu | undefined> => {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
  } catch {
    return undefined;
  }
  try {
    const piksel = toPiksel(bitmap);
    return piksel === undefined ? undefined : decideMutuCepat(measureMutu(piksel));
  } finally {
    bitmap.close();
  }
};
