/** The OCR worker: reads one page at a time. Cancelling is terminating it. */
import { expose } from "comlink";
import { err, ok, type Result } from "../src/lib/result.ts";
import { bacaHalaman } from "./bacaHalaman.ts";
import { decodeGambar } from "./gambarMasuk.ts";
import { type OcrApi, type OcrError, type OcrPaths } from "./ocr.api.ts";
import { hasSimd } from "../src/protocol/coreOcr.ts";
import { createPembaca, type Pembaca } from "./pembaca.ts";

/** tesseract.js never settles where its core cannot start (a policy without wasm-unsafe-eval). */
const START_LIMIT_MS = 60_000;

let pembaca: Pembaca | undefined;

const isReachable = async (paths: OcrPaths): Promise<boolean> => {
  try {
    const answer = await fetch(`${paths.folder}ind.traineddata.gz`);
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
};

const siapkan = async (paths: OcrPaths): Promise<Result<{ readonly simd: boolean }, OcrError>> => {
  const simd = hasSimd();
  if (pembaca !== undefined) return ok({ simd });
  if (!(await isReachable(paths))) return err({ type: "PaketBelumAda" });
  const limit = new Promise<undefined>((resolve) =>
    setTimeout(() => {
      resolve(undefined);
    }, START_LIMIT_MS),
  );
  try {
    pembaca = await Promise.race([createPembaca(paths.folder, simd), limit]);
  } catch {
    return err({ type: "PaketBelumAda" });
  }
  return pembaca === undefined ? err({ type: "WaktuHabis" }) : ok({ simd });
};

const api = {
  siapkan,
  baca: async ({ bytes }) => {
    if (pembaca === undefined) return err({ type: "PaketBelumAda" });
    const photo = await decodeGambar(bytes);
    if (!photo.ok) return photo;
    try {
      return ok(await bacaHalaman(photo.value, pembaca, () => performance.now()));
    } catch {
      return err({ type: "Rusak" });
    }
  },
} satisfies OcrApi;

expose(api);
