/** The page that the bench drives: the pipeline that ships, and plain tesseract.js beside it. */
import { createWorker, OEM } from "tesseract.js";
import { createOcr, startOcrWorker } from "../../../src/ocr/ocr.ts";

const base = location.origin;
const ocr = createOcr({ start: startOcrWorker, paths: { folder: `${base}/ocr/` } });
let plain: ReturnType<typeof createWorker> | undefined;

const load = async (path: string): Promise<ArrayBuffer> => (await fetch(path)).arrayBuffer();

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
    const bytes = await load(path);
    const start = performance.now();
    const result = await ocr.baca(bytes);
    return { result, ms: performance.now() - start };
  },
  /** One `recognize` of the photo as it is. */
  polos: async (path: string) => {
    const worker = await (plain ??= startPlain());
    const bytes = new Blob([await load(path)]);
    const start = performance.now();
    const { data } = await worker.recognize(bytes);
    return { text: data.text, ms: performance.now() - start };
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
