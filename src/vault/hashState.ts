/** Hash of the agreed state: two replicas with the same events and verdicts have the same. DESIGN promise 3. */
import type { Permohonan } from "../domain/permohonan/permohonan.ts";
import { kanonik } from "./kanonik.ts";
import { sha256Teks } from "./sidikJari.ts";

/** SHA-256 hex of the canonical JSON of the accepted fold (`Lipatan.sah`). */
export const hashState = (sah: Permohonan): Promise<string> => sha256Teks(kanonik(sah));
