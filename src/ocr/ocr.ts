/**
 * Client of the OCR worker. Starts it on first use, reads one page at a time in the order asked, ends it to cancel or
 * when a page takes too long, and starts a fresh one every `RECYCLE` pages (its heap never shrinks).
 */
import { transfer, wrap, type Remote } from "comlink";
import { type Bacaan } from "../domain/praperiksa/bacaan.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { type OcrApi, type OcrError, type OcrPaths } from "../../workers/ocr.api.ts";

const RECYCLE = 20;
const PAGE_LIMIT_MS = 60_000;

export interface Ocr {
  /** Warms the worker up in the background; safe to call again and again. */
  readonly siapkan: () => Promise<Result<{ readonly simd: boolean }, OcrError>>;
  /** Reads one page. The bytes are copied, the caller keeps them. Aborting `signal` answers `Dibatalkan` at once. */
  readonly baca: (bytes: ArrayBuffer, signal?: AbortSignal) => Promise<Result<Bacaan, OcrError>>;
  readonly dispose: () => void;
}

export interface OcrOptions {
  readonly start: () => Worker;
  readonly paths: OcrPaths;
  readonly limitMs?: number;
}

interface Hidup {
  readonly worker: Worker;
  readonly remote: Remote<OcrApi>;
  readonly ready: Promise<Result<{ readonly simd: boolean }, OcrError>>;
  readonly died: Promise<Result<never, OcrError>>;
  pages: number;
}

/** The production worker, bundled beside the app. */
export const startOcrWorker = (): Worker =>
  new Worker(new URL("../../workers/ocr.worker.ts", import.meta.url), { type: "module", name: "ocr" });

const open = ({ start, paths }: OcrOptions): Hidup => {
  const worker = start();
  const remote = wrap<OcrApi>(worker);
  const died = new Promise<Result<never, OcrError>>((resolve) => {
    worker.addEventListener("error", () => {
      resolve(err({ type: "Rusak" }));
    });
  });
  return { worker, remote, died, ready: Promise.race([remote.siapkan(paths), died]), pages: 0 };
};

/** Answers when the page may no longer be read: cancelled, or out of time. */
const createStop = (ms: number, signal: AbortSignal | undefined) => {
  let clear = () => {};
  const stopped = new Promise<Result<never, OcrError>>((resolve) => {
    const cancel = () => {
      resolve(err({ type: "Dibatalkan" }));
    };
    const timer = setTimeout(() => {
      resolve(err({ type: "WaktuHabis" }));
    }, ms);
    if (signal?.aborted === true) cancel();
    signal?.addEventListener("abort", cancel);
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
  });
  return {
    stopped,
    clear: () => {
      clear();
    },
  };
};

export const createOcr = (options: OcrOptions): Ocr => {
  let live: Hidup | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const close = () => {
    live?.worker.terminate();
    live = undefined;
  };
  const siapkan = async () => {
    const current = (live ??= open(options));
    const ready = await current.ready;
    if (!ready.ok && live === current) close();
    return ready;
  };
  const readNow = async (bytes: ArrayBuffer, signal: AbortSignal | undefined): Promise<Result<Bacaan, OcrError>> => {
    if (signal?.aborted === true) return err({ type: "Dibatalkan" });
    if (live !== undefined && live.pages >= RECYCLE) close();
    const { stopped, clear } = createStop(options.limitMs ?? PAGE_LIMIT_MS, signal);
    const work = async (): Promise<Result<Bacaan, OcrError>> => {
      const ready = await siapkan();
      if (!ready.ok || live === undefined) return ready.ok ? err({ type: "Dibatalkan" }) : ready;
      live.pages++;
      const copy = bytes.slice(0);
      return await Promise.race([live.remote.baca(transfer({ bytes: copy }, [copy])), live.died]);
    };
    const result = await Promise.race([work(), stopped]);
    clear();
    if (!result.ok && ["Dibatalkan", "WaktuHabis", "Rusak"].includes(result.error.type)) close();
    return result;
  };
  return {
    siapkan,
    baca: (bytes, signal) => {
      const turn = queue.then(() => readNow(bytes, signal));
      queue = turn.catch(() => ok(undefined));
      return turn;
    },
    dispose: close,
  };
};
