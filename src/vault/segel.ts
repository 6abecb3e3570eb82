/**
 * Seals an application's key to one reader (office, recovery, device): HPKE base mode, RFC 9180,
 * DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. X25519 runs in the library, so any browser has it.
 * `info` binds application, key version and reader: a sealed key opens for nothing else.
 */
import { err, ok, type Result } from "../lib/result.ts";
import type { KunciTersegel } from "../protocol/amplop.ts";
import { b64uToBytes, bytesToB64u, teksToBytes, type Bytes } from "./kode.ts";
import type { TidakTerbuka } from "./sandiSimetris.ts";

export interface PasanganX25519 {
  /** 32 raw bytes each. */
  readonly publik: Bytes;
  readonly rahasia: Bytes;
}
export type AlamatKunci = Pick<KunciTersegel, "app" | "kid" | "to">;

/** Not part of the first route: opening the app needs no sealed key. */
const hpke = async () => (await import("./hpke.ts")).suite;

const info = ({ app, kid, to }: AlamatKunci): Bytes => teksToBytes(`jemput/kunci/1|${app}|${kid}|${to}`);

export const buatPasanganX25519 = async (): Promise<PasanganX25519> => {
  const suite = await hpke();
  const { publicKey, privateKey } = await suite.kem.generateKeyPair();
  return {
    publik: new Uint8Array(await suite.kem.serializePublicKey(publicKey)),
    rahasia: new Uint8Array(await suite.kem.serializePrivateKey(privateKey)),
  };
};

/** `kunciApp` 32 raw bytes, `publik` the reader's raw X25519 key. Throws on a key that is none: parse keys first. */
export const segelKunci = async (kunciApp: Bytes, publik: Bytes, alamat: AlamatKunci): Promise<KunciTersegel> => {
  const suite = await hpke();
  const recipientPublicKey = await suite.kem.deserializePublicKey(publik);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: info(alamat) }, kunciApp);
  const { app, kid, to } = alamat;
  return { app, kid, to, enc: bytesToB64u(new Uint8Array(enc)), ct: bytesToB64u(new Uint8Array(ct)) };
};

/** The 32 raw bytes of the application's key; `rahasia` is the reader's raw X25519 key. */
export const bukaKunci = async (tersegel: KunciTersegel, rahasia: Bytes): Promise<Result<Bytes, TidakTerbuka>> => {
  const enc = b64uToBytes(tersegel.enc);
  const ct = b64uToBytes(tersegel.ct);
  if (enc?.length !== 32 || ct?.length !== 48) return err({ type: "TidakTerbuka" });
  const suite = await hpke();
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(rahasia);
    return ok(new Uint8Array(await suite.open({ recipientKey, enc, info: info(tersegel) }, ct)));
  } catch {
    return err({ type: "TidakTerbuka" });
  }
};
