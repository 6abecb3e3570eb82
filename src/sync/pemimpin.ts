/** One tab leads: it alone syncs. When it closes, another takes over (Web Locks). */

/** Runs `kerja` once this tab leads; it ends when `henti` is called. A browser without locks leads at once. */
export const pimpin = (locks: LockManager | undefined, nama: string, kerja: () => () => void): (() => void) => {
  let selesai: (() => void) | undefined;
  const batal = new AbortController();
  const pegang = (): Promise<void> =>
    new Promise((lepas) => {
      if (batal.signal.aborted) return lepas();
      const akhiri = kerja();
      selesai = () => {
        akhiri();
        lepas();
      };
    });
  if (locks) locks.request(nama, { signal: batal.signal }, pegang).catch(() => undefined);
  else void pegang();
  return () => {
    batal.abort();
    selesai?.();
    selesai = undefined;
  };
};
