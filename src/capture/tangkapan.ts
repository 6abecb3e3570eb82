/** A photo on its way into a file: a frame of the camera, and the page that was made of it. Corners are shares of the picture. */
import type { Mutu } from "../domain/praperiksa/bacaan.ts";
import type { Sudut } from "../domain/tangkap/sudut.ts";
import type { Gambar } from "./sandiGambar.ts";

/** One picture of the camera. Whoever looks at it closes it. */
export type Bingkai = VideoFrame | ImageBitmap;

/** What is stored, and what it was made from. */
export interface Tangkapan {
  /** Straightened, cropped, within the budget. */
  readonly gambar: Gambar;
  /** The quick verdict on it, before any reading. */
  readonly mutu: Mutu;
  /** The whole photo, kept beside the page so that corners can be set anew. */
  readonly asal: Gambar;
  /** The page in it that was taken; `SUDUT_PENUH` where the whole photo is kept. */
  readonly sudut: Sudut;
  /** The page that the tablet found by itself; undefined where it found none. */
  readonly temuan: Sudut | undefined;
  /** Edges were looked for and none were sure: the photo is kept whole, and the officer is told. */
  readonly tepiRagu?: boolean;
}

/** A photo that is no page: kept whole, or the 2x3 middle of it. */
export type BentukFoto = "utuh" | "2x3";

/** Finds the page by itself, keeps the whole picture, or takes these corners. */
export type CaraPotong = "cari" | "penuh" | Sudut;
