/** One page of a scan, encrypted once: the same bytes rest on the tablet, travel, and rest at the gateway. DESIGN section 3. */
import { err, type Result } from "../lib/result.ts";
import { bukaBytes, PANJANG_NONCE, segelBytes, type TidakTerbuka } from "./sandiSimetris.ts";
import { sha256Hex } from "./sidikJari.ts";

/** A sealed page: `ct` = nonce(12) | ciphertext | tag(16), `hash` = SHA-256 of the whole `ct`, its name everywhere. */
export interface HalamanTersegel {
  readonly hash: string;
  readonly ct: ArrayBuffer;
}

const aad = (app: string): string => `jemput/halaman/1|${app}`;
// Nonce and tag: what is shorter holds nothing.
const TERPENDEK = PANJANG_NONCE + 16;

export const segelHalaman = async (bytes: BufferSource, kunci: CryptoKey, app: string): Promise<HalamanTersegel> => {
  const ct = (await segelBytes(bytes, kunci, aad(app))).buffer;
  return { hash: await sha256Hex(ct), ct };
};

export const bukaHalaman = async (
  ct: ArrayBuffer,
  kunci: CryptoKey,
  app: string,
): Promise<Result<ArrayBuffer, TidakTerbuka>> =>
  ct.byteLength < TERPENDEK ? err({ type: "TidakTerbuka" }) : bukaBytes(new Uint8Array(ct), kunci, aad(app));
