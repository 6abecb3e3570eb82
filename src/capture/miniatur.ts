/** The small picture of a page in lists: JPEG bytes of at most 8 kB. Made locally; it does not travel. */
import { encodeJpeg, type Anggaran } from "./sandiJpeg.ts";

const ANGGARAN_MINIATUR: Anggaran = { side: 240, bytes: 8000, qualities: [0.7, 0.5, 0.35] };

/** Undefined where the stored bytes are no picture. */
export const createMiniatur = async (bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> => {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
  } catch {
    return undefined;
  }
  try {
    return (await encodeJpeg(bitmap, ANGGARAN_MINIATUR))?.bytes;
  } finally {
    bitmap.close();
  }
};
