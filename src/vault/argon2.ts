/** Argon2id of a passphrase (hash-wasm): the work that makes guessing on a copied disk slow. DESIGN section 6. */
import { argon2id } from "hash-wasm";
import { teksToBytes } from "./kode.ts";
import type { KdfApi } from "./parameterKdf.ts";

/** The same passphrase typed on another keyboard gives the same bytes (NFKC). */
export const argon2: KdfApi = {
  turunkan: async (sandi, garam, { m, t }) => {
    const password = teksToBytes(sandi.normalize("NFKC"));
    const opsi = { password, salt: garam, memorySize: m, iterations: t, parallelism: 1, hashLength: 32 };
    return Uint8Array.from(await argon2id({ ...opsi, outputType: "binary" }));
  },
};
