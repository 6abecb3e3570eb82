/** Small shapes that cross the wire, shared by every message. Hashes are hex, keys and ciphertext base64url. */
import * as v from "valibot";

export const hex64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Application id: 128 random bits, hex. */
export const appId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
/** Device id given by the gateway, never reused. */
export const devId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
export const orangId = v.pipe(v.string(), v.regex(/^[a-z0-9._-]{1,40}$/));
export const b64u = (max: number) => v.pipe(v.string(), v.maxLength(max), v.regex(/^[A-Za-z0-9_-]*$/));
export const bulat = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
export const waktu = v.pipe(v.string(), v.isoTimestamp());
export const teks = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** Area code: 2, 4, 6 or 10 digits. A shorter code holds every longer one that starts with it. */
export const wilayah = v.pipe(v.string(), v.regex(/^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10})$/));
