import { describe, expect, test } from "vitest";
import { createAbu } from "../../../../workers/citra/abu.ts";
import { bacaAngka } from "../../../../workers/citra/bacaAngka.ts";
import { readLines } from "../../../fixtures/pgm.ts";

const lines = await readLines("nomor");

describe("numbers cut from photographs of an identity card, a family card and a certificate", () => {
  test.each(lines)("%s", (digits, line) => {
    expect(bacaAngka(line)?.digits).toBe(digits);
  });
});

test("an empty line has no number", () => {
  expect(bacaAngka(createAbu(400, 40, 255))).toBeUndefined();
});
