import { expect, test } from "vitest";
import { sniffBerkas } from "../../../src/capture/jenisBerkas.ts";

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

test.each([
  ["\xff\xd8\xff\xe0\x00\x10JFIF", "jpeg"],
  ["\x89PNG\r\n\x1a\n\x00\x00", "png"],
  ["RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"],
  ["%PDF-1.7", "pdf"],
  ["\n%PDF-1.4", "pdf"],
  ["\x00\x00\x00\x18ftypheic\x00", "heic"],
  ["\x00\x00\x00\x18ftypmif1\x00", "heic"],
  ["\x00\x00\x00\x18ftypisom\x00", "lain"],
  ["Halo, ini catatan.", "lain"],
  ["", "lain"],
] as const)("the first bytes %j say %s", (head, jenis) => {
  expect(sniffBerkas(bytes(head))).toBe(jenis);
});
