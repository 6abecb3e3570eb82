/**
 * Pictures worked on in the background, for whatever screen: one capture worker of their own, so that neither the main thread nor
 * coach and shutter wait. It starts with the first picture, and ends when none came for a while or one took too long.
 */
import { transfer } from "comlink";
import { err, type Result } from "../lib/result.ts";
import type { CaptureError } from "./gambar.ts";
import { createPekerja } from "./pekerjaTangkap.ts";
import type { Gambar } from "./sandiGambar.ts";
import type { BentukFoto, Bingkai } from "./tangkapan.ts";

export interface PekerjaLatar {
  /** Text of a QR code on a stored page; undefined where there is none, or nothing here that reads one. */
  readonly bacaQr: (bytes: ArrayBuffer) => Promise<string | undefined>;
  /** A photo that is no page (a face, a thumbprint), from a file or a frame of the camera, which is used up. */
  readonly foto: (sumber: Blob | Bingkai, bentuk: BentukFoto) => Promise<Result<Gambar, CaptureError>>;
  /** The picture at this width in pixels, as JPEG; undefined where it can't be opened. */
  readonly kecilkan: (bytes: ArrayBuffer, lebar: number) => Promise<ArrayBuffer | undefined>;
}

/** A picture takes a fraction of a second. */
const BATAS_MS = 10_000;
/** The worker rests this long before it ends. */
const DIAM_MS = 5_000;

/** Bytes given to it are copied. */
export const createPekerjaLatar = (start: () => Worker): PekerjaLatar => {
  const pekerja = createPekerja(start);
  let jam: ReturnType<typeof setTimeout> | undefined;
  let berjalan = 0;
  const nanti = (ms: number): void => {
    clearTimeout(jam);
    jam = setTimeout(pekerja.tutup, ms);
  };
  const panggil: typeof pekerja.panggil = async (kerja) => {
    berjalan++;
    // Ending the worker answers undefined to whoever waits.
    nanti(BATAS_MS);
    const hasil = await pekerja.panggil(kerja);
    if (--berjalan === 0) nanti(DIAM_MS);
    return hasil;
  };
  return {
    bacaQr: (bytes) => panggil((remote) => remote.bacaQr(bytes)),
    foto: async (sumber, bentuk) => {
      const kirim = sumber instanceof Blob ? sumber : transfer(sumber, [sumber]);
      return (await panggil(async (remote) => remote.foto(kirim, bentuk))) ?? err({ type: "Rusak" });
    },
    kecilkan: (bytes, lebar) => panggil((remote) => remote.kecilkan(bytes, lebar)),
  };
};
