/** Client of the KDF worker: starts it for one derivation and ends it, so that its 64 MiB are given back. */
import { wrap } from "comlink";
import type { KdfApi } from "./argon2.ts";

export const createKdf = (start: () => Worker): KdfApi => ({
  turunkan: async (sandi, garam, parameter) => {
    const worker = start();
    try {
      return await new Promise((selesai, gagal) => {
        worker.addEventListener("error", () => gagal(new Error("kdf worker failed")));
        wrap<KdfApi>(worker).turunkan(sandi, garam, parameter).then(selesai, gagal);
      });
    } finally {
      worker.terminate();
    }
  },
});
