import { describe, expect, test } from "vitest";
import { createAbu } from "../../../../workers/citra/abu.ts";
import { bacaHuruf } from "../../../../workers/citra/bacaHuruf.ts";
import { readLines } from "../../../fixtures/pgm.ts";

const lines = await readLines("nama");

describe("names cut from photographs of an identity card, a family card and a certificate", () => {
  test.each(lines)("%s", (text, line) => {
    expect(bacaHuruf(line)?.text).toBe(text.replaceAll("_", " "));
  });
});

test("an empty line has no letters", () => {
  expect(bacaHuruf(createAbu(400, 40, 255))).toBeUndefined();
});
