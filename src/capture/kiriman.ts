/**
 * Files that another app shared. They lie in the memory of this page alone until they are sealed into a file: also while the
 * app is locked, so that an officer who shares first and unlocks then loses nothing, and nothing is written in clear.
 */
import { jalurBagikan, pesanAmbil } from "../protocol/bagikan.ts";

/** Longer than this the service worker doesn't answer: it was ended, and the files with it. */
const BATAS_MS = 5_000;

interface Pekerja {
  readonly controller: { readonly postMessage: (pesan: unknown, alih: Transferable[]) => void } | null;
}

/** Asks for what was shared, if this page was opened by a share. Never throws. */
export const ambilKiriman = async (jalur: string, pekerja: Pekerja | undefined): Promise<readonly File[]> => {
  const pengendali = jalur === jalurBagikan ? pekerja?.controller : undefined;
  if (!pengendali) return [];
  const { port1, port2 } = new MessageChannel();
  const jawaban = new Promise<readonly File[]>((jadi) => {
    const jam = setTimeout(() => jadi([]), BATAS_MS);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(jam);
      jadi(Array.isArray(data) ? data.filter((satu) => satu instanceof File) : []);
    };
  });
  pengendali.postMessage({ type: pesanAmbil }, [port2]);
  return jawaban.finally(() => port1.close());
};
