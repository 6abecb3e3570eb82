/** QR codes in a picture: the browser's own reader where there is one, else ZXing, fetched when first needed. */
import type { Bingkai } from "../../src/capture/tangkapan.ts";
import { ambilWarna, ukuranSumber } from "../piksel.ts";

interface Pengenal {
  readonly detect: (sumber: ImageBitmap | VideoFrame) => Promise<readonly { readonly rawValue: string }[]>;
}
interface PengenalBaru {
  new (pilihan: { readonly formats: readonly string[] }): Pengenal;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}
declare global {
  // Not in TypeScript's library. Source: WICG Shape Detection.
  var BarcodeDetector: PengenalBaru | undefined;
}

/** Where the pack lies: the same origin, never a CDN. */
const WASM = "/dokumen/zxing_reader.wasm";
/** Longest side that ZXing looks at. */
const SISI = 1600;

let bawaan: Promise<Pengenal | undefined> | undefined;

const cariBawaan = async (): Promise<Pengenal | undefined> => {
  const Baru = globalThis.BarcodeDetector;
  if (Baru === undefined) return undefined;
  const formats = await Baru.getSupportedFormats().catch((): readonly string[] => []);
  return formats.includes("qr_code") ? new Baru({ formats: ["qr_code"] }) : undefined;
};

const muatZxing = async () => {
  const zxing = await import("zxing-wasm/reader");
  zxing.prepareZXingModule({ overrides: { locateFile: () => new URL(WASM, location.origin).href } });
  return zxing;
};
let zxing: ReturnType<typeof muatZxing> | undefined;

const denganZxing = async (sumber: ImageBitmap | VideoFrame): Promise<string | undefined> => {
  const { w, h } = ukuranSumber(sumber);
  const skala = Math.min(1, SISI / Math.max(w, h));
  const warna = ambilWarna(sumber, { x: 0, y: 0, w, h }, Math.round(w * skala), Math.round(h * skala));
  if (warna === undefined) return undefined;
  try {
    const { readBarcodes } = await (zxing ??= muatZxing());
    const kode = await readBarcodes(warna, { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 1 });
    return kode.find(({ isValid }) => isValid)?.text;
  } catch {
    // The pack isn't here yet: asked again with the next picture.
    zxing = undefined;
    return undefined;
  }
};

/** A reader that says it is there and then fails (no services behind it) is not asked again. */
const denganBawaan = async (pengenal: Pengenal, sumber: ImageBitmap | VideoFrame): Promise<string | undefined> => {
  try {
    return (await pengenal.detect(sumber))[0]?.rawValue;
  } catch {
    bawaan = Promise.resolve(undefined);
    return denganZxing(sumber);
  }
};

/** Reads and closes a frame. */
export const qrBingkai = async (bingkai: Bingkai): Promise<string | undefined> => {
  try {
    const pengenal = await (bawaan ??= cariBawaan());
    return pengenal === undefined ? await denganZxing(bingkai) : await denganBawaan(pengenal, bingkai);
  } finally {
    bingkai.close();
  }
};
