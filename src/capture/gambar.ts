/** A photographed or picked file, opened: upright, without EXIF. Refused by what it is, before it is decoded. */
import { err, ok, type Result } from "../lib/result.ts";
import { sniffBerkas, SNIFF_BYTES, type JenisBerkas } from "./jenisBerkas.ts";
import { isRebah } from "./putaranExif.ts";
import { headerUkuran, type Ukuran } from "./ukuranGambar.ts";

/** A PDF that can't be taken in. `PdfBelumBisa`: what opens PDFs is neither on this device nor reachable. */
export type PdfTag = "PdfTerkunci" | "PdfRusak" | "PdfTerlaluBesar" | "PdfBelumBisa";

export interface CaptureError {
  /** `Pdf`: only where a photo is wanted and nothing else. */
  readonly type: "Pdf" | "Heic" | "BukanGambar" | "TerlaluBesar" | "Rusak" | PdfTag;
}

/** A decoded picture takes four bytes a pixel: beyond this a 3 GB tablet may close the tab. */
const MOST_PIXELS = 64e6;
/** No camera or screenshot has a longer side; decoders and canvases fail beyond it. */
const MOST_SIDE = 30_000;
const MOST_BYTES = 60e6;
/** From here on the browser is asked to hand over a smaller picture at once. */
const RESIZE_PIXELS = 12e6;
const RESIZE_SIDE = 3000;

/**
 * How the browser is asked to shrink a picture of this size (as shown: after its EXIF turn) while it opens it: by the longer
 * side. Undefined for one that is small enough as it is; `TerlaluBesar` for one that must not be decoded at all.
 */
export const pengecilan = ({ w, h }: Ukuran): ImageBitmapOptions | "TerlaluBesar" | undefined => {
  if (w * h > MOST_PIXELS || Math.max(w, h) > MOST_SIDE) return "TerlaluBesar";
  if (w * h <= RESIZE_PIXELS) return undefined;
  return { ...(w >= h ? { resizeWidth: RESIZE_SIDE } : { resizeHeight: RESIZE_SIDE }), resizeQuality: "high" };
};

const decode = async (
  bytes: ArrayBuffer,
  mime: string,
  kecil: ImageBitmapOptions | undefined,
): Promise<ImageBitmap | undefined> => {
  const blob = new Blob([bytes], { type: mime });
  try {
    return await (kecil ? createImageBitmap(blob, kecil) : createImageBitmap(blob));
  } catch {
    return undefined;
  }
};

/** The first bytes of a file say what it is; its name says nothing. */
export const jenisFile = async (file: Blob): Promise<JenisBerkas> =>
  sniffBerkas(new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer()));

/** Opens a picture, or says why not. Never decodes what the header says is too large. The caller closes it. */
export const bukaGambar = async (file: Blob): Promise<Result<ImageBitmap, CaptureError>> => {
  const jenis = await jenisFile(file);
  if (jenis === "pdf") return err({ type: "Pdf" });
  if (jenis === "heic") return err({ type: "Heic" });
  if (jenis === "lain") return err({ type: "BukanGambar" });
  if (file.size > MOST_BYTES) return err({ type: "TerlaluBesar" });
  const bytes = await file.arrayBuffer();
  const ukuran = headerUkuran(bytes, jenis);
  if (ukuran === undefined) return err({ type: "Rusak" });
  const kecil = pengecilan(isRebah(bytes, jenis) ? { w: ukuran.h, h: ukuran.w } : ukuran);
  if (kecil === "TerlaluBesar") return err({ type: "TerlaluBesar" });
  const bitmap = await decode(bytes, `image/${jenis}`, kecil);
  return bitmap === undefined ? err({ type: "Rusak" }) : ok(bitmap);
};
