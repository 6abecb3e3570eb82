/** Room on this device for more work, and the browser's promise to keep what is here. */

/** A birth package with five photos, measured generously: bytes of its sealed pages and events. */
const SATU_BERKAS = 3_000_000;

export interface Ruang {
  /** How many more files fit, about. */
  readonly sisaBerkas: number;
  /** The browser will not clear this data by itself. */
  readonly tetap: boolean;
}

/** Undefined where the browser doesn't say. */
export const ukurRuang = async (penyimpanan: StorageManager | undefined): Promise<Ruang | undefined> => {
  if (!penyimpanan?.estimate) return undefined;
  const { quota = 0, usage = 0 } = await penyimpanan.estimate();
  const tetap = (await penyimpanan.persisted?.()) ?? false;
  return { sisaBerkas: Math.max(0, Math.floor((quota - usage) / SATU_BERKAS)), tetap };
};

/** Asks once; browsers grant it to installed apps. */
export const mintaTetap = async (penyimpanan: StorageManager | undefined): Promise<boolean> =>
  (await penyimpanan?.persist?.()) ?? false;
