/** The page that the bench drives: the pipeline that ships, and plain tesseract.js beside it. */
import { createWorker, OEM } from "tesseract.js";
import { bukaGambar } from "../../../src/capture/gambar.ts";
import { createJuruTangkap } from "../../../src/capture/juruTangkap.ts";
import { createOcr, startOcrWorker } from "../../../src/ocr/ocr.ts";

const base = location.origin;
const ocr = createOcr({ start: startOcrWorker, paths: { folder: `${base}/ocr/` } });
const juru = createJuruTangkap();
let plain: ReturnType<typeof createWorker> | undefined;

/** Throws where there is no such file. */
const load = async (path: string): Promise<Blob> => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error("TakAda");
  return answer.blob();
};

const startPlain = () =>
  createWorker("ind", OEM.LSTM_ONLY, {
    workerPath: `${base}/ocr/worker.min.js`,
    corePath: `${base}/ocr/tesseract-core-simd-lstm.js`,
    langPath: `${base}/polos`,
    workerBlobURL: false,
    gzip: true,
    cacheMethod: "none",
  });

const bench = {
  siapkan: () => ocr.siapkan(),
  /** Reads a photo with the pipeline; `ms` is the whole call as the app feels it. */
  baca: async (path: string) => {
    const bytes = await (await load(path)).arrayBuffer();
    const start = performance.now();
    const result = await ocr.baca(bytes);
    return { result, ms: performance.now() - start };
  },
  /** The same, from the bytes that the app stores: as after capture. */
  bacaTersimpan: async (path: string) => {
    const dibuka = await bukaGambar(await load(path));
    if (!dibuka.ok) return { result: dibuka, ms: 0 };
    const start = performance.now();
    const tangkapan = await juru.olah(dibuka.value, "cari");
    const quickMs = performance.now() - start;
    if (tangkapan === undefined) return { result: { ok: false, error: { type: "Rusak" } }, ms: 0 };
    const { gambar, mutu, sudut } = tangkapan;
    const again = performance.now();
    const result = await ocr.baca(gambar.bytes);
    const { mime, w, h } = gambar;
    return { result, ms: performance.now() - again, bytes: gambar.bytes.byteLength, mime, w, h, mutu, sudut, quickMs };
  },
  /** One `recognize` of the photo as it is. */
  polos: async (path: string) => {
    const worker = await (plain ??= startPlain());
    const photo = await load(path);
    const start = performance.now();
    const { data } = await worker.recognize(photo);
    return { text: data.text, ms: performance.now() - start };
  },
};
Object.assign(globalThis, { bench });
