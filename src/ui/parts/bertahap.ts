/**
 * A long list drawn in steps: what the first screen shows at once, the rest a few at a time while nothing else waits, so that no
 * task is long and a tap in between is answered.
 */
import { createMemo, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";

interface Ukuran {
  /** How many stand there at once. */
  readonly awal: () => number;
  /** How many come with each step. */
  readonly langkah: number;
}

/** After the next frame was drawn. Returns the way to call it off. */
const sesudahGambar = (kerja: () => void): (() => void) => {
  let jam: ReturnType<typeof setTimeout> | undefined;
  const bingkai = requestAnimationFrame(() => (jam = setTimeout(kerja, 0)));
  return () => {
    cancelAnimationFrame(bingkai);
    clearTimeout(jam);
  };
};

/** Starts over when `kunci` changes, and not when `semua` does: what is on the screen stays. */
export const createBertahap = <T>(
  semua: Accessor<readonly T[]>,
  kunci: Accessor<unknown>,
  ukuran: Ukuran,
): Accessor<readonly T[]> => {
  const banyak = createMemo(
    on(kunci, () => {
      const [n, setN] = createSignal(ukuran.awal());
      let batal = (): void => undefined;
      const lagi = (): void => {
        if (n() >= untrack(semua).length) return void setN(Infinity);
        batal = sesudahGambar(() => {
          setN(n() + ukuran.langkah);
          lagi();
        });
      };
      untrack(lagi);
      onCleanup(() => batal());
      return n;
    }),
  );
  return () => semua().slice(0, banyak()());
};
