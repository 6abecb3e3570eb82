/**
 * Ed25519 signatures. WebCrypto has them in Node 24, Chromium 137, Firefox 129 and Safari 17; before that
 * `@noble/curves` is loaded on first use. Private keys travel as PKCS#8 (48 bytes), public ones raw (32 bytes).
 */
import { gabungBytes, type Bytes } from "./kode.ts";

/** A key that signs: WebCrypto's, or the seed itself where the browser has no Ed25519. Lives in memory only. */
export type KunciTanda = CryptoKey | { readonly type: "noble"; readonly seed: Bytes };

export interface PasanganTanda {
  readonly publik: Bytes;
  /** PKCS#8. */
  readonly rahasia: Bytes;
}

// RFC 8410: PKCS#8 of an Ed25519 key is this prefix and the 32-byte seed.
const AWALAN_PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

const noble = async () => (await import("@noble/curves/ed25519.js")).ed25519;

let asli: Promise<boolean> | undefined;
const adaAsli = (): Promise<boolean> =>
  (asli ??= crypto.subtle.importKey("raw", new Uint8Array(32), "Ed25519", true, ["verify"]).then(
    () => true,
    (galat: unknown) => !(galat instanceof DOMException && galat.name === "NotSupportedError"),
  ));

const seedToPasangan = async (seed: Bytes): Promise<PasanganTanda> => ({
  publik: Uint8Array.from((await noble()).getPublicKey(seed)),
  rahasia: gabungBytes(AWALAN_PKCS8, seed),
});

/** A new key pair from the platform's randomness. */
export const buatPasanganTanda = async (): Promise<PasanganTanda> => {
  if (!(await adaAsli())) return seedToPasangan(crypto.getRandomValues(new Uint8Array(32)));
  const pasangan = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("privateKey" in pasangan)) throw new Error("Ed25519: no key pair");
  return {
    publik: new Uint8Array(await crypto.subtle.exportKey("raw", pasangan.publicKey)),
    rahasia: new Uint8Array(await crypto.subtle.exportKey("pkcs8", pasangan.privateKey)),
  };
};

/** Throws when the bytes are not a PKCS#8 Ed25519 key: they come from our own vault. */
export const imporTanda = async (pkcs8: Bytes): Promise<KunciTanda> =>
  (await adaAsli())
    ? crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"])
    : { type: "noble", seed: pkcs8.slice(-32) };

export const tandatangani = async (kunci: KunciTanda, bytes: Bytes): Promise<Bytes> =>
  kunci.type === "noble"
    ? Uint8Array.from((await noble()).sign(bytes, kunci.seed))
    : new Uint8Array(await crypto.subtle.sign("Ed25519", kunci, bytes));

/** False for a wrong signature and for a key that is none. */
export const cocokTanda = async (publik: Bytes, tanda: Bytes, bytes: Bytes): Promise<boolean> => {
  if (publik.length !== 32 || tanda.length !== 64) return false;
  try {
    if (!(await adaAsli())) return (await noble()).verify(tanda, bytes, publik);
    const kunci = await crypto.subtle.importKey("raw", publik, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", kunci, tanda, bytes);
  } catch {
    return false;
  }
};
