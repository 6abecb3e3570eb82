/** Bytes as text and back: hex, base64url (RFC 4648 section 5, no padding), UTF-8. Decoders refuse every spelling but the one the encoder makes. */

export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesToHex = (bytes: Uint8Array): string => {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
};

/** Undefined unless it is lower-case hex of whole bytes. */
export const hexToBytes = (hex: string): Bytes | undefined => {
  if (hex.length % 2 !== 0 || !/^[0-9a-f]*$/.test(hex)) return undefined;
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
};

// String.fromCharCode takes a limited number of arguments; a page of rows is larger than that.
const POTONG = 0x8000;

export const bytesToB64u = (bytes: Uint8Array): string => {
  let biner = "";
  for (let i = 0; i < bytes.length; i += POTONG) biner += String.fromCharCode(...bytes.subarray(i, i + POTONG));
  return btoa(biner).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const isKanonik = (text: string, bytes: Uint8Array): boolean => {
  const sisa = bytes.length % 3;
  if (sisa === 0) return true;
  return bytesToB64u(bytes.subarray(bytes.length - sisa)) === text.slice(-(sisa + 1));
};

/** Undefined unless canonical: stray bits in the last character would let a changed letter decode to the same bytes. */
export const b64uToBytes = (text: string): Bytes | undefined => {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const biner = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(biner, (huruf) => huruf.charCodeAt(0));
  return isKanonik(text, bytes) ? bytes : undefined;
};

const enkoder = new TextEncoder();

export const teksToBytes = (text: string): Bytes => enkoder.encode(text);

/** Undefined when the bytes are not UTF-8. */
export const bytesToTeks = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

export const gabungBytes = (...bagian: readonly Uint8Array[]): Bytes => {
  const hasil = new Uint8Array(bagian.reduce((n, b) => n + b.length, 0));
  let di = 0;
  for (const b of bagian) {
    hasil.set(b, di);
    di += b.length;
  }
  return hasil;
};
