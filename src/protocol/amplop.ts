/**
 * The envelope of an event on the wire and at rest. DESIGN section 3.
 * `id` = SHA-256 of the canonical JSON (RFC 8785) of the envelope without `sig`; `sig` = the device's Ed25519 over `id`.
 * `body` = AES-256-GCM under the application's key; the header (envelope without nonce, body, sig) is the AAD.
 */
import * as v from "valibot";
import { appId, b64u, bulat, devId, hex64, orangId, teks, waktu } from "./bentuk.ts";

export const amplopSchema = v.strictObject({
  v: v.literal(1),
  app: appId,
  dev: devId,
  /** Generation of the device's chain; a new one opens when a chain is frozen. */
  gen: bulat(9999),
  /** Place in the chain, from 1. */
  seq: v.pipe(bulat(100_000_000), v.minValue(1)),
  /** Id of the event before it in the chain; null for seq 1. */
  prev: v.nullable(hex64),
  type: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  /** Version of the body's shape. */
  schema: bulat(9999),
  /** Version of the rules that the actor decided with. */
  rules: teks(40),
  lane: teks(200),
  /** The last event that the actor saw in the same lane. */
  base: v.nullable(hex64),
  by: orangId,
  /** The device's clock: shown, never used for order. */
  at: waktu,
  /** Key version of the application key. */
  kid: bulat(9999),
  enc: v.literal("A256GCM"),
  nonce: b64u(16),
  body: b64u(700_000),
  /** Pages that travel with it, by name and size in bytes of the ciphertext. */
  blobs: v.pipe(v.array(v.strictObject({ hash: hex64, bytes: bulat(20_000_000) })), v.maxLength(80)),
  sig: b64u(90),
});

export type Amplop = v.InferOutput<typeof amplopSchema>;
export type KepalaAmplop = Omit<Amplop, "nonce" | "body" | "sig">;

/** An application key sealed (HPKE, X25519) to one reader: the office, the printed recovery key, or a device. Lies beside the log. */
export const kunciTersegelSchema = v.strictObject({
  app: appId,
  kid: bulat(9999),
  to: v.pipe(v.string(), v.regex(/^(kantor|pemulihan|dev:[0-9a-f]{16})$/)),
  enc: b64u(64),
  ct: b64u(100),
});
export type KunciTersegel = v.InferOutput<typeof kunciTersegelSchema>;

/** The gateway's signed word that a page lies on its disk: hashed, fsynced, renamed, recorded. Signature over the canonical JSON without `sig`. */
export const tandaTerimaSchema = v.strictObject({
  v: v.literal(1),
  hash: hex64,
  app: appId,
  bytes: bulat(20_000_000),
  epoch: teks(40),
  gseq: bulat(Number.MAX_SAFE_INTEGER),
  sig: b64u(90),
});
export type TandaTerimaHalaman = v.InferOutput<typeof tandaTerimaSchema>;
