/** AES-256-GCM with a fresh 96-bit nonce: `nonce(12) | ciphertext | tag(16)` in one run of bytes. */
import { err, ok, type Result } from "../lib/result.ts";
import { gabungBytes, teksToBytes, type Bytes } from "./kode.ts";

export const PANJANG_NONCE = 12;
export type TidakTerbuka = { readonly type: "TidakTerbuka" };

/** 32 raw bytes as a key that can't be exported again. */
export const imporKunci = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

export const kunciAcak = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/** Seals bytes; `aad` says what they are, and must be the same on opening. */
export const segelBytes = async (bytes: BufferSource, kunci: CryptoKey, aad: string): Promise<Bytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(PANJANG_NONCE));
  const ct = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: teksToBytes(aad) }, kunci, bytes);
  return gabungBytes(iv, new Uint8Array(ct));
};

/** Any changed byte, another key or another `aad` gives `TidakTerbuka`. */
export const bukaBytes = async (
  blob: Bytes,
  kunci: CryptoKey,
  aad: string,
): Promise<Result<ArrayBuffer, TidakTerbuka>> => {
  const iv = blob.subarray(0, PANJANG_NONCE);
  const parameter = { name: "AES-GCM", iv, additionalData: teksToBytes(aad) };
  try {
    return ok(await crypto.subtle.decrypt(parameter, kunci, blob.subarray(PANJANG_NONCE)));
  } catch {
    return err({ type: "TidakTerbuka" });
  }
};
