/** Cuts the middle of a picture to the shape of a 2x3 photo, as the outline showed it. */
import { ANGGARAN_HALAMAN, type Anggaran } from "./sandiGambar.ts";

/** Width by height of the child's photo. */
export const RASIO_FOTO = 2 / 3;

export const ANGGARAN_FOTO: Anggaran = { ...ANGGARAN_HALAMAN, side: 1200, bytes: 300_000 };

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
