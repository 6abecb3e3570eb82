/**
 * Opens PDFs: pdf.js with its own worker's half in this one thread, so that nothing is drawn on the main thread. Built into the
 * offline pack `dokumen` (scripts/packs/dokumen.ts), not into the app: it is fetched once and read from the cache.
 */
import { expose, transfer } from "comlink";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as pekerja from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { err, ok, type Result } from "../src/lib/result.ts";
import type { PdfApi, PdfError } from "./pdf.api.ts";
import { PabrikKanvas, PabrikSaring } from "./pdf/pabrikKanvas.ts";

Object.assign(globalThis, { pdfjsWorker: pekerja });

/** Most pages of one document, as many as an event holds. */
const HALAMAN_TERBANYAK = 40;
/** Points to pixels: a page in print size at 200 dots an inch is enough for small print. */
const TITIK = 200 / 72;
/** Pictures inside a page larger than this are left out rather than closing the tab. */
const PIKSEL_TERBANYAK = 64e6;

let dokumen: PDFDocumentProxy | undefined;

const galatDari = (sebab: unknown): PdfError => ({
  type: sebab instanceof Error && sebab.name === "PasswordException" ? "PdfTerkunci" : "PdfRusak",
});

const gambar = async (milik: PDFDocumentProxy, n: number, sisi: number): Promise<Result<ImageBitmap, PdfError>> => {
  const halaman = await milik.getPage(n);
  const asli = halaman.getViewport({ scale: 1 });
  const scale = Math.min(TITIK, sisi / Math.max(asli.width, asli.height));
  const viewport = halaman.getViewport({ scale });
  const kanvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const pena = kanvas.getContext("2d", { alpha: false });
  if (pena === null) return err({ type: "PdfTerlaluBesar" });
  pena.fillStyle = "#fff";
  pena.fillRect(0, 0, kanvas.width, kanvas.height);
  // pdf.js' types know the page's canvas only; the worker's has all that it uses.
  await halaman.render({ canvas: kanvas as never, canvasContext: pena as never, viewport }).promise;
  halaman.cleanup();
  return ok(kanvas.transferToImageBitmap());
};

const api = {
  buka: async (bytes, folder) => {
    try {
      dokumen = await getDocument({
        data: new Uint8Array(bytes),
        CanvasFactory: PabrikKanvas,
        FilterFactory: PabrikSaring,
        useWorkerFetch: true,
        useSystemFonts: false,
        disableFontFace: true,
        disableWorkerRendering: true,
        maxImageSize: PIKSEL_TERBANYAK,
        standardFontDataUrl: folder,
        wasmUrl: folder,
        verbosity: 0,
      }).promise;
    } catch (sebab) {
      return err(galatDari(sebab));
    }
    const jumlah = dokumen.numPages;
    return jumlah > HALAMAN_TERBANYAK ? err({ type: "PdfTerlaluBesar" }) : ok({ jumlah });
  },
  gambar: async (n, sisi) => {
    if (dokumen === undefined) return err({ type: "PdfRusak" });
    try {
      const hasil = await gambar(dokumen, n, sisi);
      return hasil.ok ? transfer(hasil, [hasil.value]) : hasil;
    } catch (sebab) {
      return err(galatDari(sebab));
    }
  },
} satisfies PdfApi;

expose(api);
