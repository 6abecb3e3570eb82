/**
 * Client of the KDF worker: starts it for one derivation and ends it, so that its 64 MiB are given back.
 * Where the worker can't start, the work is done here: slower for the screen, but the officer gets in.
 */
import { wrap } from "comlink";
import type { KdfApi } from "./parameterKdf.ts";

const diPekerja = async (
  worker: Worker,
  ...isi: Parameters<KdfApi["turunkan"]>
): Promise<Awaited<ReturnType<KdfApi["turunkan"]>>> => {
  try {
    return await new Promise((selesai, gagal) => {
      worker.addEventListener("error", () => gagal(new Error("kdf worker failed")));
      wrap<KdfApi>(worker)
        .turunkan(...isi)
        .then(selesai, gagal);
    });
  } finally {
    worker.terminate();
  }
};

export const createKdf = (start: () => Worker): KdfApi => ({
  turunkan: async (...isi) => {
    try {
      return await diPekerja(start(), ...isi);
    } catch {
      const { argon2 } = await import("./argon2.ts");
      return argon2.turunkan(...isi);
    }
  },
});
