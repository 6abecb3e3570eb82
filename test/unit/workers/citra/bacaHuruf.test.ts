import { describe, expect, test } from "vitest";
import { createAbu } from "../../../../workers/citra/abu.ts";
import { bacaHuruf } from "../../../../workers/citra/bacaHuruf.ts";
import { decideNama } from "../../../../src/domain/praperiksa/pasti.ts";
import { readLines } from "../../../fixtures/pgm.ts";

const lines = await readLines("nama");

describe("names cut from photographs of an identity card, a family card and a certificate", () => {
  test.each(lines)("%s", (text, line) => {
    const value = text.replaceAll("_", " ");
    const terbaca = { value, conf: 90, kotak: { x: 0, y: 0, w: 1, h: 1 } };
    expect(bacaHuruf(line)?.text).toBe(value.replaceAll(" ", ""));
    expect(decideNama(terbaca, bacaHuruf(line)).state).toBe("pasti");
  });
});

test("an empty line has no letters", () => {
  expect(bacaHuruf(createAbu(400, 40, 255))).toBeUndefined();
});
