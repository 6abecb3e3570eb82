/**
 * Client of the capture worker. Two of them: one looks at the live picture and chooses frames, the other makes pages, so that
 * a page being made holds up neither the coach nor the next shutter. Both start on first use and end with the screen.
 */
import { transfer } from "comlink";
import type { Pengamatan } from "../domain/tangkap/pelatih.ts";
import { err, type Result } from "../lib/result.ts";
import type { CaptureError } from "./gambar.ts";
import { createPekerja } from "./pekerjaTangkap.ts";
import type { Bingkai, CaraPotong, Tangkapan } from "./tangkapan.ts";

export interface JuruTangkap {
  /** One look for the coach; undefined while the last one is still under way, so that looks never pile up. */
  readonly amati: (bingkai: Bingkai) => Promise<Pengamatan | undefined>;
  /** The sharpest frame of one shutter. */
  readonly pilih: (bingkai: readonly Bingkai[]) => Promise<ImageBitmap | undefined>;
  /** Opens a picked picture, or says why not. */
  readonly buka: (file: Blob) => Promise<Result<ImageBitmap, CaptureError>>;
  /** A picture becomes a page; it is used up. */
  readonly olah: (gambar: ImageBitmap, cara: CaraPotong) => Promise<Tangkapan | undefined>;
  /** Text of a QR code in a stored page (bytes are copied) or a frame (used up). */
  readonly bacaQr: (sumber: ArrayBuffer | Bingkai) => Promise<string | undefined>;
  /** Ends both at once: no picture stays in memory. What is under way answers undefined. */
  readonly tutup: () => void;
}

export const startTangkapWorker = (): Worker =>
  new Worker(new URL("../../workers/tangkap.worker.ts", import.meta.url), { type: "module", name: "tangkap" });

export const createJuruTangkap = (start: () => Worker = startTangkapWorker): JuruTangkap => {
  const mata = createPekerja(start);
  const tangan = createPekerja(start);
  let melihat = false;
  return {
    amati: async (bingkai) => {
      if (melihat) return void bingkai.close();
      melihat = true;
      const hasil = await mata.panggil((remote) => remote.amati(transfer(bingkai, [bingkai])));
      melihat = false;
      return hasil;
    },
    pilih: (bingkai) => mata.panggil((remote) => remote.pilih(transfer([...bingkai], [...bingkai]))),
    buka: async (file) => (await tangan.panggil(async (remote) => remote.buka(file))) ?? err({ type: "Rusak" }),
    olah: (gambar, cara) => tangan.panggil((remote) => remote.olah(transfer(gambar, [gambar]), cara)),
    bacaQr: (sumber) =>
      sumber instanceof ArrayBuffer
        ? tangan.panggil((remote) => remote.bacaQr(sumber))
        : mata.panggil((remote) => remote.bacaQr(transfer(sumber, [sumber]))),
    tutup: () => {
      mata.tutup();
      tangan.tutup();
    },
  };
};
