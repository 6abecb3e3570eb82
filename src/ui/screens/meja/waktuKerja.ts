/** Active seconds of a piece of work: from opening to finishing, without the time that the tab lay hidden for over a minute. */
import { createEffect, on, onCleanup, onMount, type Accessor } from "solid-js";

/** Milliseconds on a clock that only runs forward (`performance.now`). */
export interface Hitungan {
  readonly mulai: number;
  readonly jeda: number;
  readonly sembunyiSejak?: number;
}

/** Shorter looks away belong to the work: another window, a phone call to the citizen. */
export const JEDA_TERSEMBUNYI_MS = 60_000;
/** Most that an event takes (its schema): a day. */
const PALING_LAMA = 86_400;

export const mulaiHitungan = (at: number): Hitungan => ({ mulai: at, jeda: 0 });

export const sembunyikan = (h: Hitungan, at: number): Hitungan =>
  h.sembunyiSejak === undefined ? { ...h, sembunyiSejak: at } : h;

const jedaSejak = (sejak: number, at: number): number => (at - sejak > JEDA_TERSEMBUNYI_MS ? at - sejak : 0);

export const tampakkan = (h: Hitungan, at: number): Hitungan =>
  h.sembunyiSejak === undefined ? h : { mulai: h.mulai, jeda: h.jeda + jedaSejak(h.sembunyiSejak, at) };

export const detikAktif = (h: Hitungan, at: number): number => {
  const kini = tampakkan(h, at);
  return Math.min(PALING_LAMA, Math.max(0, Math.round((at - kini.mulai - kini.jeda) / 1000)));
};

/** Shares the seconds of one act over several targets; the first takes what doesn't divide. */
export const bagiDetik = (detik: number, banyak: number): readonly number[] => {
  if (banyak <= 0) return [];
  const rata = Math.floor(detik / banyak);
  return Array.from({ length: banyak }, (_, i) => (i === 0 ? detik - rata * (banyak - 1) : rata));
};

export interface WaktuKerja {
  readonly detik: () => number;
  /** A piece of work is done: the next one starts now. */
  readonly ulang: () => void;
}

/** Counts quietly while the screen is open; starts again whenever `kunci` changes (another file, another step). */
export const useWaktuKerja = (kunci: Accessor<string>): WaktuKerja => {
  let hitungan = mulaiHitungan(performance.now());
  const ulang = (): void => {
    hitungan = mulaiHitungan(performance.now());
    if (document.hidden) hitungan = sembunyikan(hitungan, performance.now());
  };
  const ganti = (): void => {
    const at = performance.now();
    hitungan = document.hidden ? sembunyikan(hitungan, at) : tampakkan(hitungan, at);
  };
  createEffect(on(kunci, ulang));
  onMount(() => document.addEventListener("visibilitychange", ganti));
  onCleanup(() => document.removeEventListener("visibilitychange", ganti));
  return { detik: () => detikAktif(hitungan, performance.now()), ulang };
};
