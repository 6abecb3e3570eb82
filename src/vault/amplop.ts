/**
 * Seals an event into its envelope and opens it again. DESIGN section 3.
 * body = AES-256-GCM(canonical JSON of the event), AAD = canonical JSON of the header;
 * id = SHA-256(canonical JSON of the envelope without `sig`); sig = Ed25519 over the 32 bytes of the id.
 */
import { halamanOf, laneOf, parsePeristiwa, SCHEMA_PERISTIWA, type Peristiwa } from "../domain/permohonan/peristiwa.ts";
import { err, type Result } from "../lib/result.ts";
import type { Amplop, KepalaAmplop } from "../protocol/amplop.ts";
import { b64uToBytes, bytesToB64u, bytesToHex, bytesToTeks, gabungBytes, teksToBytes, type Bytes } from "./kode.ts";
import { kanonik, kanonikAman } from "./kanonik.ts";
import { bukaBytes, PANJANG_NONCE, segelBytes } from "./sandiSimetris.ts";
import { sha256 } from "./sidikJari.ts";
import { cocokTanda, tandatangani, type KunciTanda } from "./tanda.ts";

export type BukaError =
  /** Another key, or a changed byte. */
  | { readonly type: "TidakTerbuka" }
  /** Opened, but not an event that these rules know; `di` is the place. */
  | { readonly type: "BentukSalah"; readonly di: string }
  /** The header says something else than the body: type, lane or pages. */
  | { readonly type: "KepalaBeda"; readonly di: "type" | "lane" | "blobs" }
  /** Written by newer rules: keep it, and open it after an update. */
  | { readonly type: "SkemaBaru"; readonly schema: number };

const kepalaOf = (amplop: Amplop): KepalaAmplop => {
  const { nonce: _nonce, body: _body, sig: _sig, ...kepala } = amplop;
  return kepala;
};

const idBytes = (tanpaTanda: Omit<Amplop, "sig">): Promise<Bytes> => sha256(teksToBytes(kanonik(tanpaTanda)));

/** The pages of an event as its header names them. */
export const blobsOf = (peristiwa: Peristiwa): KepalaAmplop["blobs"] =>
  halamanOf(peristiwa).map(({ hash, bytes }) => ({ hash, bytes }));

export const idPeristiwa = async (amplop: Amplop): Promise<string> => {
  const { sig: _sig, ...tanpaTanda } = amplop;
  return bytesToHex(await idBytes(tanpaTanda));
};

/** Encrypts and signs one event. `kepala` must name the event's own type, lane and pages. */
export const segelPeristiwa = async (bahan: {
  readonly kepala: KepalaAmplop;
  readonly peristiwa: Peristiwa;
  readonly kunci: CryptoKey;
  readonly tanda: KunciTanda;
}): Promise<Amplop> => {
  const { kepala, peristiwa, kunci, tanda } = bahan;
  const segel = await segelBytes(teksToBytes(kanonik(peristiwa)), kunci, kanonik(kepala));
  const nonce = bytesToB64u(segel.subarray(0, PANJANG_NONCE));
  const tanpaTanda = { ...kepala, nonce, body: bytesToB64u(segel.subarray(PANJANG_NONCE)) };
  return { ...tanpaTanda, sig: bytesToB64u(await tandatangani(tanda, await idBytes(tanpaTanda))) };
};

/** Is this envelope, as it stands, signed by the device with this raw Ed25519 key? */
export const periksaTanda = async (amplop: Amplop, publicKeyRaw: Bytes): Promise<boolean> => {
  const { sig, ...tanpaTanda } = amplop;
  const tanda = b64uToBytes(sig);
  return tanda !== undefined && cocokTanda(publicKeyRaw, tanda, await idBytes(tanpaTanda));
};

const parseBody = (amplop: Amplop, plain: ArrayBuffer): Result<Peristiwa, BukaError> => {
  const text = bytesToTeks(new Uint8Array(plain));
  let body: unknown;
  try {
    body = JSON.parse(text ?? "");
  } catch {
    return err({ type: "BentukSalah", di: "json" });
  }
  // A lone surrogate written as \uD800 could not be hashed later.
  if (kanonikAman(body) === undefined) return err({ type: "BentukSalah", di: "teks" });
  if (amplop.schema > SCHEMA_PERISTIWA) return err({ type: "SkemaBaru", schema: amplop.schema });
  return parsePeristiwa(body);
};

const kepalaBeda = (amplop: Amplop, peristiwa: Peristiwa): "type" | "lane" | "blobs" | undefined => {
  if (amplop.type !== peristiwa.type) return "type";
  if (amplop.lane !== laneOf(peristiwa)) return "lane";
  return kanonik(amplop.blobs) === kanonik(blobsOf(peristiwa)) ? undefined : "blobs";
};

/** Decrypts the body and checks its shape and that the header tells the truth about it. Checks no signature. */
export const bukaPeristiwa = async (amplop: Amplop, kunci: CryptoKey): Promise<Result<Peristiwa, BukaError>> => {
  const nonce = b64uToBytes(amplop.nonce);
  const body = b64uToBytes(amplop.body);
  if (nonce?.length !== PANJANG_NONCE || body === undefined) return err({ type: "TidakTerbuka" });
  const plain = await bukaBytes(gabungBytes(nonce, body), kunci, kanonik(kepalaOf(amplop)));
  if (!plain.ok) return plain;
  const peristiwa = parseBody(amplop, plain.value);
  if (!peristiwa.ok) return peristiwa;
  const di = kepalaBeda(amplop, peristiwa.value);
  return di === undefined ? peristiwa : err({ type: "KepalaBeda", di });
};
