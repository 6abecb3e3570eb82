/** What the PDF worker offers: one document at a time, its pages as pictures. Ending the worker ends everything. */
import type { Result } from "../src/lib/result.ts";

export type PdfError =
  { readonly type: "PdfTerkunci" } | { readonly type: "PdfRusak" } | { readonly type: "PdfTerlaluBesar" };

export interface PdfApi {
  /** Opens a document; the bytes are used up. `folder`: absolute address of the pack, with its last slash. */
  buka(bytes: ArrayBuffer, folder: string): Promise<Result<{ readonly jumlah: number }, PdfError>>;
  /** Draws page `n` (from 1), its longer side at most `sisi` pixels. */
  gambar(n: number, sisi: number): Promise<Result<ImageBitmap, PdfError>>;
}
