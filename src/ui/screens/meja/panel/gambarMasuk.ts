/** A picture that somebody picked or photographed, made ready for the vault: decoded, turned upright, kept to a sane size. */
import { err, ok, type Result } from "../../../../lib/result.ts";
import type { GambarBaru } from "../../../app/jemput.ts";

export type GalatGambar = { readonly type: "BukanGambar" } | { readonly type: "TerlaluBesar" };

const PALING_BESAR = 40_000_000;
const SISI_TERPANJANG = 2_400;

/** Reads pixels, never the file's name or type: a text file named .jpg doesn't decode. Camera data (place, time) is left behind. */
export const bacaGambar = async (berkas: Blob): Promise<Result<GambarBaru, GalatGambar>> => {
  if (berkas.size > PALING_BESAR) return err({ type: "TerlaluBesar" });
  // Upright by its EXIF is the default; older Chromium refuses the option's newer name, "from-image".
  const bitmap = await createImageBitmap(berkas).catch(() => undefined);
  if (!bitmap) return err({ type: "BukanGambar" });
  const skala = Math.min(1, SISI_TERPANJANG / Math.max(bitmap.width, bitmap.height));
  const kanvas = document.createElement("canvas");
  kanvas.width = Math.max(1, Math.round(bitmap.width * skala));
  kanvas.height = Math.max(1, Math.round(bitmap.height * skala));
  const context = kanvas.getContext("2d");
  if (!context) return err({ type: "TerlaluBesar" });
  context.fillStyle = "#fff";
  context.fillRect(0, 0, kanvas.width, kanvas.height);
  context.drawImage(bitmap, 0, 0, kanvas.width, kanvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((selesai) => kanvas.toBlob(selesai, "image/jpeg", 0.88));
  if (!blob) return err({ type: "TerlaluBesar" });
  return ok({
    bytes: await blob.arrayBuffer(),
    lebar: kanvas.width,
    tinggi: kanvas.height,
    mime: "image/jpeg",
  });
};
