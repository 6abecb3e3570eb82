/** SHA-256, in bytes and as lower-case hex: the name of an event, a page, a state. */
import { bytesToHex, teksToBytes, type Bytes } from "./kode.ts";

export const sha256 = async (data: BufferSource): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", data));

export const sha256Hex = async (data: BufferSource): Promise<string> => bytesToHex(await sha256(data));

export const sha256Teks = (text: string): Promise<string> => sha256Hex(teksToBytes(text));
