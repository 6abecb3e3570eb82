// Derives the key of a passphrase: some seconds of work that would freeze the screen.
import { expose } from "comlink";
import { argon2 } from "../src/vault/argon2.ts";
import type { KdfApi } from "./kdf.api.ts";

expose(argon2 satisfies KdfApi);
