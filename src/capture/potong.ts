/** The piece of a stored page that shows a field or finding, for an officer to look at beside its value. */
import { type Kotak } from "../domain/praperiksa/bacaan.ts";

/** Air around a box, as a share of its height (above, below) and of its height again (left, right). */
const AIR = 0.35;

/** The crop as a picture to draw; the caller closes it. Undefined where the bytes are no picture. */
export const cropBitmap = async (bytes: ArrayBuffer, kotak: Kotak): Promise<ImageBitmap | undefined> => {
  let page: ImageBitmap;
  try {
    page = await createImageBitmap(new Blob([bytes]));
  } catch {
    return undefined;
  }
  try {
    const air = kotak.h * page.height * AIR;
    const x = Math.max(0, Math.floor(kotak.x * page.width - air));
    const y = Math.max(0, Math.floor(kotak.y * page.height - air));
    const w = Math.min(page.width - x, Math.ceil(kotak.w * page.width + 2 * air));
    const h = Math.min(page.height - y, Math.ceil(kotak.h * page.height + 2 * air));
    return await createImageBitmap(page, x, y, Math.max(1, w), Math.max(1, h));
  } finally {
    page.close();
  }
};

/** The crop as a JPEG blob, for an `<img>`. */
export const cropBlob = async (bytes: ArrayBuffer, kotak: Kotak): Promise<Blob | undefined> => {
  const bitmap = await cropBitmap(bytes, kotak);
  if (bitmap === undefined) return undefined;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 });
};
