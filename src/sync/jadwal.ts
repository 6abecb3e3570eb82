/** When to sync: at start, when the network or the screen comes back, when asked, and by a timer that waits longer after each failure. */

export interface Jadwal {
  /** Now, whatever the timer says. */
  readonly sekarang: () => void;
  readonly henti: () => void;
}

export interface JadwalDeps {
  /** True when everything went well. */
  readonly jalankan: () => Promise<boolean>;
  /** 0 <= x < 1: spreads the tablets of one event over time. */
  readonly acak: () => number;
  readonly tunda: (kerja: () => void, ms: number) => () => void;
  /** Hands over what wakes it; returns the way to stop listening. */
  readonly pemicu: (picu: () => void) => () => void;
}

const TENANG_MS = 60_000;
const AWAL_MS = 5_000;
const PALING_LAMA_MS = 15 * 60_000;

/** Milliseconds to the next try: about a minute when all is well, else doubling from 5 s up to 15 min; always with jitter. */
export const jedaBerikut = (gagalBerturut: number, acak: number): number => {
  const dasar = gagalBerturut === 0 ? TENANG_MS : Math.min(PALING_LAMA_MS, AWAL_MS * 2 ** (gagalBerturut - 1));
  return Math.round(dasar * (0.5 + acak / 2));
};

export const createJadwal = ({ jalankan, acak, tunda, pemicu }: JadwalDeps): Jadwal => {
  let gagal = 0;
  let berhenti = false;
  let batal = (): void => {};
  // Every act asks for a sync: a day of work without signal must not lengthen the wait, only vain tries by the timer do.
  const kerja = async (olehJam: boolean): Promise<void> => {
    batal();
    const baik = await jalankan().catch(() => false);
    gagal = baik ? 0 : olehJam ? gagal + 1 : Math.max(1, gagal);
    batal();
    if (!berhenti) batal = tunda(() => void kerja(true), jedaBerikut(gagal, acak()));
  };
  const sekarang = (): void => {
    if (!berhenti) void kerja(false);
  };
  const lepas = pemicu(sekarang);
  sekarang();
  return {
    sekarang,
    henti: () => {
      berhenti = true;
      batal();
      lepas();
    },
  };
};

/** The browser's own occasions: network back, tab shown, a wake-up from the service worker (Background Sync). */
export const pemicuPeramban =
  (win: Window, doc: Document, sw: ServiceWorkerContainer | undefined) =>
  (picu: () => void): (() => void) => {
    const tampak = (): void => {
      if (doc.visibilityState === "visible") picu();
    };
    const pesan = (e: MessageEvent<unknown>): void => {
      const { data } = e;
      if (typeof data === "object" && data !== null && "type" in data && data.type === "bangun") picu();
    };
    win.addEventListener("online", picu);
    doc.addEventListener("visibilitychange", tampak);
    sw?.addEventListener("message", pesan);
    return () => {
      win.removeEventListener("online", picu);
      doc.removeEventListener("visibilitychange", tampak);
      sw?.removeEventListener("message", pesan);
    };
  };
