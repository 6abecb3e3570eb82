/** What the capture worker offers. Pictures are moved, not copied, and closed by the worker. */
import type { CaptureError } from "../src/capture/gambar.ts";
import type { Gambar } from "../src/capture/sandiGambar.ts";
import type { BentukFoto, Bingkai, CaraPotong, Tangkapan } from "../src/capture/tangkapan.ts";
import type { Pengamatan } from "../src/domain/tangkap/pelatih.ts";
import type { Result } from "../src/lib/result.ts";

export interface TangkapApi {
  /** One look for the coach. */
  amati(bingkai: Bingkai): Promise<Pengamatan | undefined>;
  /** The sharpest of the frames of one shutter, as a picture of its own. */
  pilih(bingkai: readonly Bingkai[]): Promise<ImageBitmap | undefined>;
  /** Opens a picked picture upright, or says why not. */
  buka(file: Blob): Promise<Result<ImageBitmap, CaptureError>>;
  /** A photo that is no page: a face, a thumbprint. */
  foto(sumber: Blob | Bingkai, bentuk: BentukFoto): Promise<Result<Gambar, CaptureError>>;
  /** A picture becomes a page. Undefined where the browser can't draw it. */
  olah(gambar: ImageBitmap, cara: CaraPotong): Promise<Tangkapan | undefined>;
  /** A picture (JPEG, WebP, PNG bytes) at this width in pixels, as JPEG. Undefined where it can't be opened. */
  kecilkan(bytes: ArrayBuffer, lebar: number): Promise<ArrayBuffer | undefined>;
  /** The text of a QR code in a picture (JPEG, WebP, PNG bytes, or a frame); undefined where there is none. */
  bacaQr(sumber: ArrayBuffer | Bingkai): Promise<string | undefined>;
}
