import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { headerUkuran } from "../../../src/capture/ukuranGambar.ts";

const buffer = (...bytes: number[]): ArrayBuffer => Uint8Array.from(bytes).buffer;
const text = (s: string) => [...s].map((c) => c.charCodeAt(0));

test("a camera's JPEG says its size before it is decoded", async () => {
  const photos = new URL("../../fixtures/photos/", import.meta.url);
  const truths: unknown = JSON.parse(await readFile(new URL("truth.json", photos), "utf8"));
  for (const { file, size } of truths as { file: string; size: [number, number] }[]) {
    const bytes = await readFile(new URL(file, photos));
    expect(headerUkuran(new Uint8Array(bytes).buffer, "jpeg")).toEqual({ w: size[0], h: size[1] });
  }
});

test("PNG and the three kinds of WebP say theirs", () => {
  const png = buffer(...text("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13, ...text("IHDR"), 0, 0, 0x1f, 0x40, 0, 0, 0x1d, 0x4c);
  expect(headerUkuran(png, "png")).toEqual({ w: 8000, h: 7500 });
  const riff = [...text("RIFF"), 0, 0, 0, 0, ...text("WEBP")];
  const extended = buffer(...riff, ...text("VP8X"), 10, 0, 0, 0, 0, 0, 0, 0, 0x3f, 0x1f, 0, 0x4b, 0x1d, 0);
  expect(headerUkuran(extended, "webp")).toEqual({ w: 8000, h: 7500 });
  const lossy = buffer(...riff, ...text("VP8 "), 0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01);
  expect(headerUkuran(lossy, "webp")).toEqual({ w: 640, h: 480 });
});

test("no bytes, however broken, make it throw or loop", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom("jpeg", "png", "webp"), (tail, jenis) => {
      const head = jenis === "jpeg" ? [0xff, 0xd8] : [];
      headerUkuran(buffer(...head, ...tail), jenis as "jpeg");
    }),
  );
});
