/** A photo that is no page: a face, a thumbprint. Never cut along edges; upright, without EXIF, within its budget. */
import { bukaGambar, type CaptureError } from "../../src/capture/gambar.ts";
import { ANGGARAN_FOTO, potongTengah } from "../../src/capture/potongFoto.ts";
import { ANGGARAN_HALAMAN, encodeGambar, type Gambar } from "../../src/capture/sandiGambar.ts";
import type { BentukFoto, Bingkai } from "../../src/capture/tangkapan.ts";
import { err, ok, type Result } from "../../src/lib/result.ts";

const buka = async (sumber: Blob | Bingkai): Promise<Result<ImageBitmap, CaptureError>> => {
  if (sumber instanceof Blob) return bukaGambar(sumber);
  try {
    return ok(await createImageBitmap(sumber));
  } finally {
    sumber.close();
  }
};

const sandikan = async (bitmap: ImageBitmap, bentuk: BentukFoto): Promise<Gambar | undefined> => {
  if (bentuk === "utuh") return encodeGambar(bitmap, ANGGARAN_HALAMAN);
  const { x, y, w, h } = potongTengah(bitmap.width, bitmap.height);
  const potongan = await createImageBitmap(bitmap, x, y, w, h);
  try {
    return await encodeGambar(potongan, ANGGARAN_FOTO);
  } finally {
    potongan.close();
  }
};

/** Uses up a frame. */
export const jadikanFoto = async (
  sumber: Blob | Bingkai,
  bentuk: BentukFoto,
): Promise<Result<Gambar, CaptureError>> => {
  const bitmap = await buka(sumber);
  if (!bitmap.ok) return bitmap;
  try {
    const gambar = await sandikan(bitmap.value, bentuk);
    return gambar === undefined ? err({ type: "Rusak" }) : ok(gambar);
  } finally {
    bitmap.value.close();
  }
};
