/** Cuts the middle of a camera frame to the shape of a 2x3 photo, as the outline showed it. */
import { ANGGARAN_HALAMAN, encodeGambar, type Gambar } from "./sandiGambar.ts";

/** Width by height of the child's photo. */
export const RASIO_FOTO = 2 / 3;

export interface Potong {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The largest 2x3 piece in the middle of a picture. */
export const potongTengah = (lebar: number, tinggi: number, rasio = RASIO_FOTO): Potong => {
  const w = Math.round(Math.min(lebar, tinggi * rasio));
  const h = Math.round(Math.min(tinggi, w / rasio));
  return { x: Math.round((lebar - w) / 2), y: Math.round((tinggi - h) / 2), w, h };
};

/** Undefined where the bytes are no picture. */
export const potongFoto = async (gambar: Gambar): Promise<Gambar | undefined> => {
  try {
    const penuh = await createImageBitmap(new Blob([gambar.bytes], { type: gambar.mime }));
    const { x, y, w, h } = potongTengah(penuh.width, penuh.height);
    const potongan = await createImageBitmap(penuh, x, y, w, h);
    penuh.close();
    const hasil = await encodeGambar(potongan, { ...ANGGARAN_HALAMAN, side: 1200, bytes: 300_000 });
    potongan.close();
    return hasil;
  } catch {
    return undefined;
  }
};
