// Real Chromium, production build of the worker: photographs in, readings out; bad files answered, never a crash.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readKebenaran, type Kebenaran } from "../../bench/ocr/kebenaran.ts";
import { startPembacaan, type Pembacaan } from "../../bench/ocr/pembacaan.ts";

const PHOTOS = fileURLToPath(new URL("../fixtures/photos", import.meta.url));

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};

/** A white grey-scale PNG of any size; small as a file. */
const createPng = (w: number, h: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(w);
  head.writeUInt32BE(h, 4);
  head[8] = 8;
  const rows = Buffer.alloc((w + 1) * h, 255);
  for (let y = 0; y < h; y++) rows[y * (w + 1)] = 0;
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

let folder: string;
let truths: readonly Kebenaran[];
let pembacaan: Pembacaan;

/** A JPEG's start whose header says 12000 x 9000 pixels; nothing of it needs to be decodable. */
const giantHeader = Buffer.from([
  0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0x23, 0x28, 0x2e, 0xe0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0, 0,
]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jemput-foto-"));
  truths = await readKebenaran(PHOTOS);
  const [first] = truths;
  const photo = await readFile(join(PHOTOS, first?.file ?? ""));
  const bad: Readonly<Record<string, Uint8Array>> = {
    "surat.jpg": Buffer.from("%PDF-1.7\n1 0 obj"),
    "ponsel.jpg": Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"),
    "catatan.jpg": Buffer.from("beras dua kilo, minyak goreng"),
    "kosong.jpg": Buffer.alloc(0),
    "raksasa.jpg": giantHeader,
    "terpenggal.jpg": photo.subarray(0, 400),
    "enampuluh.png": createPng(8000, 7500),
  };
  for (const [name, bytes] of Object.entries(bad)) await writeFile(join(folder, name), bytes);
  const files = new Map([
    ...truths.map((t) => [t.file, join(PHOTOS, t.file)] as const),
    ...Object.keys(bad).map((name) => [name, join(folder, name)] as const),
  ]);
  pembacaan = await startPembacaan(files);
});

afterAll(async () => {
  await pembacaan.close();
  await rm(folder, { recursive: true, force: true });
});

describe("what is no picture that we take is answered by what it is", () => {
  test.each([
    ["surat.jpg", "PdfRusak"],
    ["ponsel.jpg", "Heic"],
    ["catatan.jpg", "BukanGambar"],
    ["kosong.jpg", "BukanGambar"],
    ["raksasa.jpg", "TerlaluBesar"],
    ["terpenggal.jpg", "Rusak"],
  ])("%s: %s", async (name, type) => {
    expect((await pembacaan.baca(name, true)).result).toEqual({ ok: false, error: { type } });
  });
});

test("a 60-megapixel picture is stored small and, having no words, asked for again", async () => {
  const { result, bytes } = await pembacaan.baca("enampuluh.png", true);
  expect(bytes).toBeLessThanOrEqual(600_000);
  expect(result).toMatchObject({ ok: true, value: { kind: null, quality: { verdict: "ulangi" } } });
});

test("every sample photo is told its kind from the bytes that are stored, and nothing sure is wrong", async () => {
  for (const { file, kind, fields } of truths) {
    const { result, bytes } = await pembacaan.baca(file, true);
    expect(bytes).toBeLessThanOrEqual(600_000);
    if (!result.ok) throw new Error(`${file}: ${result.error.type}`);
    expect([file, result.value.kind, result.value.quality.verdict]).toEqual([file, kind, "baik"]);
    for (const [name, field] of Object.entries(result.value.fields)) {
      const truth = fields[name];
      if (field.state === "pasti" && truth !== undefined)
        expect([file, name, field.value]).toEqual([file, name, truth]);
      const box = field.kotak;
      expect(box !== undefined && box.w > 0 && box.x >= 0 && box.x + box.w <= 1.001 && box.y + box.h <= 1.001).toBe(
        true,
      );
    }
  }
});

test("numbers, names and dates of identity cards and certificates are read", async () => {
  const people = truths.filter((t) => ["ktp_el", "kutipan_akta_kelahiran"].includes(t.kind));
  for (const { file, fields } of people) {
    const { result } = await pembacaan.baca(file, true);
    if (!result.ok) throw new Error(`${file}: ${result.error.type}`);
    for (const name of ["nik", "nama", "tanggal_lahir"] as const) {
      expect([file, name, result.value.fields[name]?.value]).toEqual([file, name, fields[name]]);
    }
  }
});
