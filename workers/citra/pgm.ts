/** Grey bytes as a binary PGM file, which tesseract takes without decoding an image format. */
import { type Abu } from "./abu.ts";

export const abuToPgm = (abu: Abu): Uint8Array => {
  const head = new TextEncoder().encode(`P5\n${String(abu.w)} ${String(abu.h)}\n255\n`);
  const out = new Uint8Array(head.length + abu.data.length);
  out.set(head);
  out.set(abu.data, head.length);
  return out;
};
