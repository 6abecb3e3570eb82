/** What the capture worker offers. Pictures are moved, not copied; corners are shares of the picture. */
import type { Pengamatan } from "../src/domain/tangkap/pelatih.ts";
import type { Sudut } from "../src/domain/tangkap/sudut.ts";
import type { Mutu } from "../src/domain/praperiksa/bacaan.ts";
import type { Gambar } from "../src/capture/sandiGambar.ts";

/** One picture of the camera. The worker closes what it is given. */
export type Bingkai = VideoFrame | ImageBitmap;

/** A photo on its way into the file: what is stored, and what it was made from. */
export interface Tangkapan {
  /** Straightened, cropped, within the budget. */
  readonly gambar: Gambar;
  /** The quick verdict on it, before any reading. */
  readonly mutu: Mutu;
  /** The whole photo, kept only while its screen is open, so that corners can be set anew. */
  readonly asal: Gambar;
  /** The page in it that was taken; `SUDUT_PENUH` where the whole photo is kept. */
  readonly sudut: Sudut;
  /** The page that the tablet found by itself; undefined where it found none. */
  readonly temuan: Sudut | undefined;
}

/** Finds the page by itself, keeps the whole picture, or takes these corners. */
export type CaraPotong = "cari" | "penuh" | Sudut;

export interface TangkapApi {
  /** One look for the coach. */
  amati(bingkai: Bingkai): Promise<Pengamatan | undefined>;
  /** The sharpest of the frames of one shutter, as a picture of its own. */
  pilih(bingkai: readonly Bingkai[]): Promise<ImageBitmap | undefined>;
  /** A picture becomes a page. Undefined where the browser can't draw it. */
  olah(gambar: ImageBitmap, cara: CaraPotong): Promise<Tangkapan | undefined>;
  /** The text of a QR code in a picture (JPEG, WebP, PNG bytes, or a frame); undefined where there is none. */
  bacaQr(sumber: ArrayBuffer | Bingkai): Promise<string | undefined>;
}
