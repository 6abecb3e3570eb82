/** What the OCR worker offers. Results cross as plain values (Comlink drops the fields of errors). */
import { type Bacaan } from "../src/domain/praperiksa/bacaan.ts";
import { type Result } from "../src/lib/result.ts";

export type OcrError =
  | { readonly type: "BukanGambar" }
  | { readonly type: "TerlaluBesar" }
  /** The OCR pack is neither stored on this device nor reachable. */
  | { readonly type: "PaketBelumAda" }
  | { readonly type: "WaktuHabis" }
  | { readonly type: "Dibatalkan" }
  | { readonly type: "Rusak" };

/** Absolute address of the folder that the pack is served under, with its last slash. */
export interface OcrPaths {
  readonly folder: string;
}

export interface OcrApi {
  /** Loads core and language data. `simd: false` means that reading is some four times slower on this device. */
  siapkan(paths: OcrPaths): Promise<Result<{ readonly simd: boolean }, OcrError>>;
  /** Reads one stored page (JPEG, WebP or PNG bytes). One at a time; `siapkan` first. */
  baca(input: { readonly bytes: ArrayBuffer }): Promise<Result<Bacaan, OcrError>>;
}
