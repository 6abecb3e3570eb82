/** Time limits of the OCR client, in milliseconds: of one page, and of a worker that has nothing to do. */
import { err, type Result } from "../lib/result.ts";
import { type OcrError } from "../../workers/ocr.api.ts";

/** Answers when the page may no longer be read: cancelled, or out of the time that runs since the last `within`. */
export const createStop = (signal: AbortSignal | undefined) => {
  let stop: (type: "Dibatalkan" | "WaktuHabis") => void = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<Result<never, OcrError>>((resolve) => {
    stop = (type) => {
      resolve(err({ type }));
    };
  });
  const cancel = () => {
    stop("Dibatalkan");
  };
  if (signal?.aborted === true) cancel();
  signal?.addEventListener("abort", cancel);
  return {
    stopped,
    within: (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        stop("WaktuHabis");
      }, ms);
    },
    clear: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    },
  };
};

/** Does `work` when nothing has been asked for `ms`; `pause` holds it back while something is. */
export const createIdle = (ms: number, work: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => {
    clearTimeout(timer);
  };
  return {
    pause,
    start: () => {
      pause();
      timer = setTimeout(work, ms);
    },
  };
};
