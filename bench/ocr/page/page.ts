/** The page that the bench drives: the pipeline that ships, and plain tesseract.js beside it. */
import { createWorker, OEM } from "tesseract.js";
import { bukaGambar, jenisFile } from "../../../src/capture/gambar.ts";
import { createJuruTangkap } from "../../../src/capture/juruTangkap.ts";
import { bukaPdf } from "../../../src/capture/pdf.ts";
import { createOcr, startOcrWorker } from "../../../src/ocr/ocr.ts";

const base = location.origin;
const ocr = createOcr({ start: startOcrWorker, paths: { folder: `${base}/ocr/` } });
const juru = createJuruTangkap();
let plain: ReturnType<typeof createWorker> | undefined;

/** Undefined where there is no such file (any more), or none that can be read. */
const load = async (path: string): Promise<Blob | undefined> => {
  const answer = await fetch(path);
  return answer.ok ? answer.blob() : undefined;
};

const gagal = (type: string) => ({ result: { ok: false, error: { type } }, ms: 0 });

/** A picture becomes a page as in the app, then is read from the bytes that the app stores. */
const bacaHalaman = async (picture: ImageBitmap, cara: "cari" | "penuh") => {
  const start = performance.now();
  const tangkapan = await juru.olah(picture, cara);
  const quickMs = performance.now() - start;
  if (tangkapan === undefined) return gagal("Rusak");
  const { gambar, mutu, sudut } = tangkapan;
  const again = performance.now();
  const result = await ocr.baca(gambar.bytes);
  const { mime, w, h } = gambar;
  return { result, ms: performance.now() - again, bytes: gambar.bytes.byteLength, mime, w, h, mutu, sudut, quickMs };
};

/** Pages of a PDF one after the other; as in the app, a page that can't be drawn ends it. */
const bacaPdf = async (file: Blob) => {
  const dokumen = await bukaPdf(file);
  if (!dokumen.ok) return gagal(dokumen.error.type);
  const pages: Awaited<ReturnType<typeof bacaHalaman>>[] = [];
  try {
    for (let n = 1; n <= dokumen.value.jumlah; n++) {
      const picture = await dokumen.value.halaman(n);
      pages.push(picture.ok ? await bacaHalaman(picture.value, "penuh") : gagal(picture.error.type));
      if (!picture.ok) break;
    }
  } finally {
    dokumen.value.tutup();
  }
  const [first = gagal("PdfRusak"), ...halaman] = pages;
  return halaman.length === 0 ? first : { ...first, halaman };
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
    const photo = await load(path);
    if (photo === undefined) return gagal("TakAda");
    const bytes = await photo.arrayBuffer();
    const start = performance.now();
    const result = await ocr.baca(bytes);
    return { result, ms: performance.now() - start };
  },
  /** The same, from the bytes that the app stores: as after capture. */
  bacaTersimpan: async (path: string) => {
    const file = await load(path);
    if (file === undefined) return gagal("TakAda");
    if ((await jenisFile(file)) === "pdf") return bacaPdf(file);
    const dibuka = await bukaGambar(file);
    return dibuka.ok ? bacaHalaman(dibuka.value, "cari") : gagal(dibuka.error.type);
  },
  /** One `recognize` of the photo as it is. */
  polos: async (path: string) => {
    const worker = await (plain ??= startPlain());
    const photo = await load(path);
    if (photo === undefined) return { text: "", ms: 0 };
    const start = performance.now();
    const { data } = await worker.recognize(photo);
    return { text: data.text, ms: performance.now() - start };
  },
};
Object.assign(globalThis, { bench });
