/** A PDF opened page by page, in a worker of the offline pack `dokumen`: no network, nothing drawn on the main thread. */
import { transfer, wrap } from "comlink";
import { err, ok, type Result } from "../lib/result.ts";
import type { PdfApi } from "../../workers/pdf.api.ts";
import type { PdfTag } from "./gambar.ts";

type HasilPdf<T> = Result<T, { readonly type: PdfTag }>;

export interface DokumenPdf {
  readonly jumlah: number;
  /** Page `n`, from 1, as a picture; the caller closes it. */
  readonly halaman: (n: number) => Promise<HasilPdf<ImageBitmap>>;
  readonly tutup: () => void;
}

/** Served from the pack's cache by the service worker, from the server while the pack isn't here yet. */
const FOLDER = "/dokumen/";
const MOST_BYTES = 60e6;
/** Longest side of a page in pixels: that of a stored page. */
const SISI = 2400;
/** A page that never ends is a broken one. */
const BATAS_MS = 60_000;

const startPdfWorker = (): Worker => new Worker(`${FOLDER}pdf.worker.js`, { type: "module", name: "pdf" });

const isPdfAda = async (): Promise<boolean> => {
  try {
    // GET: the service worker answers nothing else from the pack.
    const jawab = await fetch(`${FOLDER}pdf.worker.js`);
    await jawab.body?.cancel();
    return jawab.ok;
  } catch {
    return false;
  }
};

/** Opens it, or says why not: locked, broken, too large, or what opens PDFs isn't on this device yet. */
export const bukaPdf = async (file: Blob): Promise<HasilPdf<DokumenPdf>> => {
  if (file.size > MOST_BYTES) return err({ type: "PdfTerlaluBesar" });
  if (!(await isPdfAda())) return err({ type: "PdfBelumBisa" });
  const worker = startPdfWorker();
  const remote = wrap<PdfApi>(worker);
  const mati = new Promise<HasilPdf<never>>((jadi) => {
    worker.addEventListener("error", () => jadi(err({ type: "PdfBelumBisa" })));
  });
  const berbatas = <T>(kerja: Promise<HasilPdf<T>>): Promise<HasilPdf<T>> => {
    let jam: ReturnType<typeof setTimeout> | undefined;
    const habis = new Promise<HasilPdf<never>>((jadi) => {
      jam = setTimeout(() => jadi(err({ type: "PdfRusak" })), BATAS_MS);
    });
    return Promise.race([kerja, mati, habis]).finally(() => clearTimeout(jam));
  };
  const tutup = (): void => worker.terminate();
  const bytes = await file.arrayBuffer();
  const dibuka = await berbatas<{ readonly jumlah: number }>(
    remote.buka(transfer(bytes, [bytes]), new URL(FOLDER, location.href).href),
  );
  if (!dibuka.ok) {
    tutup();
    return dibuka;
  }
  return ok({
    jumlah: dibuka.value.jumlah,
    halaman: (n) => berbatas<ImageBitmap>(remote.gambar(n, SISI)),
    tutup,
  });
};
