import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { createAbu, type Abu } from "../../../../workers/citra/abu.ts";
import { bacaAngka } from "../../../../workers/citra/bacaAngka.ts";

const LINES = new URL("../../../fixtures/lines/", import.meta.url);

/** A binary PGM with a three-line header, as the pipeline writes them. */
const parsePgm = (bytes: Uint8Array): Abu => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 40)).split("\n");
  const [w = 0, h = 0] = (head[1] ?? "").split(" ").map(Number);
  return { w, h, data: bytes.subarray(bytes.length - w * h) };
};

const files = await readdir(LINES);

describe("numbers cut from photographs of an identity card, a family card and a certificate", () => {
  test.each(files)("%s", async (file) => {
    const line = parsePgm(new Uint8Array(await readFile(new URL(file, LINES))));
    expect(bacaAngka(line)?.digits).toBe(file.replace(".pgm", ""));
  });
});

test("an empty line has no number", () => {
  expect(bacaAngka(createAbu(400, 40, 255))).toBeUndefined();
});
