/** Image bytes into grey pixels, in the worker. Larger photos are drawn smaller: memory is bounded. */
import { sniffBerkas, SNIFF_BYTES } from "../src/capture/jenisBerkas.ts";
import { lepasKanvas } from "../src/capture/sandiGambar.ts";
import { headerUkuran } from "../src/capture/ukuranGambar.ts";
import { err, ok, type Result } from "../src/lib/result.ts";
import { createAbu, writeRgba, type Abu } from "./citra/abu.ts";
import { SISI_TEPI } from "./citra/tepi.ts";
import { createKecil, type Warna } from "./citra/warna.ts";
import { type OcrError } from "./ocr.api.ts";

/** Longest side that is read; above it nothing is gained. */
const LONGEST = 3000;
/** More pixels than this are refused by what the header says, before they are decoded. */
const MOST_PIXELS = 40e6;
/** Rows that are drawn and read at a time: colours need four times the room of the grey that is kept. */
const BAND = 512;

/** A photo as it is read: grey, and small in colour for its edges. */
export interface Foto {
  readonly abu: Abu;
  readonly warna: Warna;
}

export const decodeGambar = async (bytes: ArrayBuffer): Promise<Result<Foto, OcrError>> => {
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
    // a picture that is drawn smaller is drawn at once: it would be smoothed anew for every band
    const band = Math.min(h, scale < 1 ? h : BAND);
    const context = new OffscreenCanvas(w, band).getContext("2d", { willReadFrequently: true });
    if (context === null) return err({ type: "Rusak" });
    context.imageSmoothingQuality = "high";
    const abu = createAbu(w, h);
    const kecil = createKecil(w, h, SISI_TEPI);
    for (let y = 0; y < h; y += band) {
      context.clearRect(0, 0, w, band);
      context.drawImage(bitmap, 0, -y, w, h);
      const { data } = context.getImageData(0, 0, w, Math.min(band, h - y));
      writeRgba(abu, data, y);
      kecil.tambah(data, y);
    }
    lepasKanvas(context.canvas);
    return ok({ abu, warna: kecil.selesai() });
  } finally {
    bitmap.close();
  }
};
