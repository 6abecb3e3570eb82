/**
 * Locks by itself: nobody touched the device for a while, or the app was not seen for a while. DESIGN section 6, the numbers
 * of an event day, since unlocking is by passphrase. Never while something is being written. Clock and timers are passed in.
 */

/** Without pointer, key or touch. */
export const DIAM_MS = 10 * 60_000;
/** Behind another app or tab, or with the screen off. */
export const SEMBUNYI_MS = 3 * 60_000;
/** Asks again this soon while a scan or a signature is being written... */
const TULIS_MS = 1_000;
/** ...and waits no longer than this for one that hangs. */
const TULIS_TERLAMA_MS = 60_000;

export interface PendengarGiat {
  /** A pointer, a key, a touch. */
  readonly giat: () => void;
  /** The app came into sight or went out of it; said once at the start too. */
  readonly tampak: (ya: boolean) => void;
}

export interface KunciOtomatisDeps {
  /** Milliseconds of a clock that goes on while the device sleeps. */
  readonly jam: () => number;
  /** Returns the way to cancel. */
  readonly tunda: (kerja: () => void, ms: number) => () => void;
  /** Returns the way to stop listening. */
  readonly pemicu: (pendengar: PendengarGiat) => () => void;
  readonly sibuk: () => boolean;
  readonly kunci: () => void;
}

export interface KunciOtomatis {
  /** From unlocking on; again for another officer. */
  readonly mulai: () => void;
  readonly henti: () => void;
}

/** Watches until it has locked once, or was stopped. */
const awasi = ({ jam, tunda, pemicu, sibuk, kunci }: KunciOtomatisDeps): (() => void) => {
  let giatTerakhir = jam();
  let sembunyiSejak: number | undefined;
  let batal = (): void => {};
  let lepas = (): void => {};
  let usai = false;
  /** Milliseconds since the lock was due; negative before. A clock that was put back starts the counting anew. */
  const lewat = (): number => {
    const kini = jam();
    giatTerakhir = Math.min(giatTerakhir, kini);
    if (sembunyiSejak === undefined) return kini - giatTerakhir - DIAM_MS;
    sembunyiSejak = Math.min(sembunyiSejak, kini);
    return Math.max(kini - giatTerakhir - DIAM_MS, kini - sembunyiSejak - SEMBUNYI_MS);
  };
  const henti = (): void => {
    usai = true;
    batal();
    lepas();
  };
  const periksa = (): void => {
    if (usai) return;
    batal();
    const ms = lewat();
    if (ms < 0) batal = tunda(periksa, -ms);
    else if (sibuk() && ms < TULIS_TERLAMA_MS) batal = tunda(periksa, TULIS_MS);
    else {
      henti();
      kunci();
    }
  };
  lepas = pemicu({
    // After sleep the first touch may come before the timer: it finds a device that should be locked.
    giat: () => {
      if (lewat() >= 0) periksa();
      else giatTerakhir = jam();
    },
    tampak: (ya) => {
      if (lewat() < 0) sembunyiSejak = ya ? undefined : (sembunyiSejak ?? jam());
      periksa();
    },
  });
  periksa();
  return henti;
};

export const createKunciOtomatis = (deps: KunciOtomatisDeps): KunciOtomatis => {
  let henti = (): void => {};
  return {
    mulai: () => {
      henti();
      henti = awasi(deps);
    },
    henti: () => henti(),
  };
};

const GIAT = ["pointerdown", "pointermove", "keydown", "touchstart", "wheel"] as const;

/** The browser's own signs of somebody being here. */
export const pemicuGiat =
  (win: Window, doc: Document) =>
  ({ giat, tampak }: PendengarGiat): (() => void) => {
    const pilihan = { capture: true, passive: true } as const;
    const lihat = (): void => tampak(doc.visibilityState === "visible");
    for (const nama of GIAT) win.addEventListener(nama, giat, pilihan);
    doc.addEventListener("visibilitychange", lihat);
    win.addEventListener("pageshow", lihat);
    lihat();
    return () => {
      for (const nama of GIAT) win.removeEventListener(nama, giat, pilihan);
      doc.removeEventListener("visibilitychange", lihat);
      win.removeEventListener("pageshow", lihat);
    };
  };
