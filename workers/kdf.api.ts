/** What the KDF worker offers: Argon2id away from the main thread. */
export type { KdfApi } from "../src/vault/parameterKdf.ts";
