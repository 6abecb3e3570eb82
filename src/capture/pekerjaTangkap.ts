/** One capture worker that starts when first asked; whoever still waits when it ends or dies gets undefined. */
import { wrap, type Remote } from "comlink";
import type { TangkapApi } from "../../workers/tangkap.api.ts";

export interface Pekerja {
  readonly panggil: <T>(kerja: (remote: Remote<TangkapApi>) => Promise<T>) => Promise<T | undefined>;
  readonly tutup: () => void;
}

export const createPekerja = (start: () => Worker): Pekerja => {
  let hidup:
    { readonly remote: Remote<TangkapApi>; readonly mati: Promise<undefined>; readonly tutup: () => void } | undefined;
  const buka = () => {
    const worker = start();
    let akhiri = (): void => undefined;
    const mati = new Promise<undefined>((jadi) => (akhiri = () => jadi(undefined)));
    const tutup = () => {
      worker.terminate();
      akhiri();
      hidup = undefined;
    };
    worker.addEventListener("error", tutup);
    return { remote: wrap<TangkapApi>(worker), mati, tutup };
  };
  return {
    panggil: async (kerja) => {
      try {
        const { remote, mati } = (hidup ??= buka());
        return await Promise.race([kerja(remote), mati]);
      } catch {
        return undefined;
      }
    },
    tutup: () => hidup?.tutup(),
  };
};
