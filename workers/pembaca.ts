/** tesseract.js as a line reader: its own nested worker, one core file, the self-hosted Indonesian data, raw PGM in. */
import { createWorker, OEM, PSM, type Page, type RecognizeOptions, type Worker, type WorkerParams } from "tesseract.js";
import { kataToBaris, type Baris, type Kata } from "../src/domain/praperiksa/baris.ts";
import { type Kotak } from "../src/domain/praperiksa/bacaan.ts";
import { coreOcr } from "../src/protocol/coreOcr.ts";
import { type Abu } from "./citra/abu.ts";
import { abuToPgm } from "./citra/pgm.ts";

export interface Pembaca {
  /** Lines of a page or block, boxes in its pixels. */
  readonly readBaris: (page: Abu) => Promise<readonly Baris[]>;
  /** One line of text; `digits` allows only digits. */
  readonly readLine: (line: Abu, mode: "digits" | "text") => Promise<Baris | undefined>;
}

const toKotak = (b: { x0: number; y0: number; x1: number; y1: number }): Kotak => ({
  x: b.x0,
  y: b.y0,
  w: b.x1 - b.x0,
  h: b.y1 - b.y0,
});

const pageToBaris = (page: Page): readonly Baris[] =>
  (page.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) =>
      paragraph.lines.flatMap((line) => {
        const kata: readonly Kata[] = line.words.map((w) => ({
          text: w.text,
          conf: w.confidence,
          kotak: toKotak(w.bbox),
        }));
        return kata.length === 0 ? [] : [kataToBaris(kata)];
      }),
    ),
  );

type Pilihan = Partial<RecognizeOptions> & Partial<WorkerParams>;

/** tesseract.js passes bytes through as they are; its types only know Node's Buffer. */
const asImage = (abu: Abu): Blob => abuToPgm(abu) as unknown as Blob;

const recognise = async (worker: Worker, abu: Abu, pilihan: Pilihan): Promise<readonly Baris[]> => {
  const { data } = await worker.recognize(asImage(abu), pilihan, { text: false, blocks: true });
  return pageToBaris(data);
};

/** Starts the reader. Rejects where the pack cannot be fetched; callers put a time limit on it. */
export const createPembaca = async (folder: string, simd: boolean): Promise<Pembaca> => {
  const worker = await createWorker("ind", OEM.LSTM_ONLY, {
    workerPath: `${folder}worker.min.js`,
    corePath: `${folder}${coreOcr(simd)}.js`,
    langPath: folder.replace(/\/$/, ""),
    workerBlobURL: false,
    gzip: true,
    cacheMethod: "none",
  });
  // paper is white by now: lines of doubtful print are not read a second time as white on black
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
    user_defined_dpi: "200",
    tessedit_do_invert: "0",
  } satisfies Partial<WorkerParams> & { tessedit_do_invert: string });
  return {
    readBaris: (page) => recognise(worker, page, {}),
    readLine: async (line, mode) => {
      const pilihan: Pilihan = { tessedit_pageseg_mode: PSM.SINGLE_LINE };
      const lines = await recognise(
        worker,
        line,
        mode === "digits" ? { ...pilihan, tessedit_char_whitelist: "0123456789" } : pilihan,
      );
      return lines[0];
    },
  };
};
