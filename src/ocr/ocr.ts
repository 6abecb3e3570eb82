/**
 * Client of the OCR worker. Starts it on first use, reads one page at a time in the order asked, ends it to cancel or
 * when a page takes too long, and starts a fresh one every `RECYCLE` pages (its heap never shrinks). It ends by itself when
 * nothing was read for a while; the next page starts it anew.
 */
import { transfer, wrap, type Remote } from "comlink";
import { type Bacaan } from "../domain/praperiksa/bacaan.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { createIdle, createStop } from "./batasWaktu.ts";
import { type OcrApi, type OcrError, type OcrPaths } from "../../workers/ocr.api.ts";

const RECYCLE = 15;
/** For reading one page, without the time that the worker takes to load. */
const PAGE_LIMIT_MS = 60_000;
/** Without SIMD a page takes some four times as long. */
const SLOWER = 5;
const LOAD_LIMIT_MS = 180_000;
const IDLE_MS = 180_000;

export interface Ocr {
  /** Warms the worker up in the background; safe to call again and again. */
  readonly siapkan: () => Promise<Result<{ readonly simd: boolean }, OcrError>>;
  /** Reads one page. The bytes are copied, the caller keeps them. Aborting `signal` answers `Dibatalkan` at once. */
  readonly baca: (bytes: ArrayBuffer, signal?: AbortSignal) => Promise<Result<Bacaan, OcrError>>;
  /** Ends the worker and whatever is being read or waits for it (`Dibatalkan`); the next page starts a fresh one. */
  readonly dispose: () => void;
}

export interface OcrOptions {
  readonly start: () => Worker;
  readonly paths: OcrPaths;
  /** Most time for one page on a device with SIMD; five times that without. */
  readonly limitMs?: number;
  readonly loadLimitMs?: number;
  /** The worker ends after so long without work. */
  readonly idleMs?: number;
}

interface Hidup {
  readonly worker: Worker;
  readonly remote: Remote<OcrApi>;
  readonly ready: Promise<Result<{ readonly simd: boolean }, OcrError>>;
  readonly died: Promise<Result<never, OcrError>>;
  /** Settles all that waits for this worker. */
  readonly end: () => void;
  pages: number;
}

/** The production worker, bundled beside the app. */
export const startOcrWorker = (): Worker =>
  new Worker(new URL("../../workers/ocr.worker.ts", import.meta.url), { type: "module", name: "ocr" });

const open = ({ start, paths }: OcrOptions): Hidup => {
  const worker = start();
  const remote = wrap<OcrApi>(worker);
  let end = () => {};
  const died = new Promise<Result<never, OcrError>>((resolve) => {
    worker.addEventListener("error", () => {
      resolve(err({ type: "Rusak" }));
    });
    end = () => {
      worker.terminate();
      resolve(err({ type: "Dibatalkan" }));
    };
  });
  const ready = Promise.race([remote.siapkan(paths), died]);
  return { worker, remote, died, end, ready, pages: 0 };
};

export const createOcr = (options: OcrOptions): Ocr => {
  let live: Hidup | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let round = 0;
  const { limitMs = PAGE_LIMIT_MS, loadLimitMs = LOAD_LIMIT_MS, idleMs = IDLE_MS } = options;
  const close = () => {
    live?.end();
    live = undefined;
  };
  const idle = createIdle(idleMs, close);
  const load = async () => {
    const current = (live ??= open(options));
    const ready = await current.ready;
    if (!ready.ok && live === current) close();
    return ready;
  };
  const readNow = async (bytes: ArrayBuffer, signal: AbortSignal | undefined): Promise<Result<Bacaan, OcrError>> => {
    if (live !== undefined && live.pages >= RECYCLE) close();
    const { stopped, within, clear } = createStop(signal);
    within(loadLimitMs);
    const work = async (): Promise<Result<Bacaan, OcrError>> => {
      const ready = await load();
      if (!ready.ok || live === undefined) return ready.ok ? err({ type: "Dibatalkan" }) : ready;
      within(ready.value.simd ? limitMs : limitMs * SLOWER);
      live.pages++;
      const copy = bytes.slice(0);
      return await Promise.race([live.remote.baca(transfer({ bytes: copy }, [copy])), live.died]);
    };
    const result = await Promise.race([work(), stopped]);
    clear();
    if (!result.ok && ["Dibatalkan", "WaktuHabis", "Rusak"].includes(result.error.type)) close();
    return result;
  };
  /** A page that was asked for before `dispose` is not read after it. */
  const inTurn = async (asked: number, bytes: ArrayBuffer, signal: AbortSignal | undefined) => {
    if (signal?.aborted === true || asked !== round) return err({ type: "Dibatalkan" } as const);
    return await readNow(bytes, signal);
  };
  return {
    siapkan: async () => {
      const ready = await load();
      if (waiting === 0) idle.start();
      return ready;
    },
    baca: (bytes, signal) => {
      const asked = round;
      waiting++;
      idle.pause();
      const turn = queue
        .then(() => inTurn(asked, bytes, signal))
        .finally(() => {
          if (--waiting === 0) idle.start();
        });
      queue = turn.catch(() => ok(undefined));
      return turn;
    },
    dispose: () => {
      round++;
      idle.pause();
      close();
    },
  };
};
