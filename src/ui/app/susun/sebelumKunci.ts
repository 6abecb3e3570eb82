/** What must be written before keys are dropped: screens register it, locking awaits all of it, but not for ever. */

/** Time for flushing: a lock that waits longer would be none. */
export const BATAS_SIRAM_MS = 3_000;

export interface SebelumKunci {
  /** `siram` answers true when nothing is left unsaved. Returns the way to take it back. */
  readonly daftar: (siram: () => Promise<boolean>) => () => void;
  /** Runs all of them at once. True when every one was done in time and left nothing unsaved. */
  readonly siramSemua: () => Promise<boolean>;
}

export const createSebelumKunci = (tunda: (kerja: () => void, ms: number) => () => void): SebelumKunci => {
  const semua = new Set<() => Promise<boolean>>();
  // One that fails, also by an exception, holds up neither the others nor the lock.
  const satu = async (siram: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await siram();
    } catch {
      return false;
    }
  };
  return {
    daftar: (siram) => {
      // The same function of two screens counts twice.
      const milik = () => siram();
      semua.add(milik);
      return () => void semua.delete(milik);
    },
    siramSemua: () =>
      new Promise((jadi) => {
        const batal = tunda(() => jadi(false), BATAS_SIRAM_MS);
        void Promise.all([...semua].map(satu)).then((hasil) => {
          batal();
          jadi(hasil.every(Boolean));
        });
      }),
  };
};
