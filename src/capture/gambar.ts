/** A photographed or picked file becomes the page that is stored: JPEG, upright, without EXIF, within the budget. */
import { err, ok, type Result } from "../lib/result.ts";
import { sniffBerkas, SNIFF_BYTES } from "./jenisBerkas.ts";
import { ANGGARAN_HALAMAN, encodeJpeg, type Gambar } from "./sandiJpeg.ts";
import { headerUkuran } from "./ukuranGambar.ts";

export interface CaptureError {
  readonly type: "Pdf" | "Heic" | "BukanGambar" | "TerlaluBesar" | "Rusak";
}

/** A decoded picture takes four bytes a pixel: beyond this a 3 GB tablet may close the tab. */
const MOST_PIXELS = 64e6;
const MOST_BYTES = 60e6;
/** From here on the browser is asked to hand over a smaller picture at once. */
const RESIZE_PIXELS = 12e6;

const decode = async (bytes: ArrayBuffer, mime: string, pixels: number): Promise<ImageBitmap | undefined> => {
  const blob = new Blob([bytes], { type: mime });
  try {
    if (pixels <= RESIZE_PIXELS) return await createImageBitmap(blob);
    return await createImageBitmap(blob, { resizeWidth: ANGGARAN_HALAMAN.side, resizeQuality: "high" });
  } catch {
    return undefined;
  }
};

/** Takes a file in, or says why not. Never judges by name; never decodes what the header says is too large. */
export const acceptGambar = async (file: Blob): Promise<Result<Gambar, CaptureError>> => {
  const jenis = sniffBerkas(new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer()));
  if (jenis === "pdf") return err({ type: "Pdf" });
  if (jenis === "heic") return err({ type: "Heic" });
  if (jenis === "lain") return err({ type: "BukanGambar" });
  if (file.size > MOST_BYTES) return err({ type: "TerlaluBesar" });
  const bytes = await file.arrayBuffer();
  const ukuran = headerUkuran(bytes, jenis);
  if (ukuran === undefined) return err({ type: "Rusak" });
  const pixels = ukuran.w * ukuran.h;
  if (pixels > MOST_PIXELS) return err({ type: "TerlaluBesar" });
  const bitmap = await decode(bytes, `image/${jenis}`, pixels);
  if (bitmap === undefined) return err({ type: "Rusak" });
  try {
    const gambar = await encodeJpeg(bitmap, ANGGARAN_HALAMAN);
    return gambar === undefined ? err({ type: "Rusak" }) : ok(gambar);
  } finally {
    bitmap.close();
  }
};
