import { describe, expect, test } from "vitest";
import { createAbu } from "../../../../workers/citra/abu.ts";
import { bacaHuruf } from "../../../../workers/citra/bacaHuruf.ts";
import { readLines } from "../../../fixtures/pgm.ts";

const lines = await readLines("nama");

/** Where words end: after how many letters. */
const endsOf = (words: readonly string[]) => words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join("").length);

describe("names cut from photographs of an identity card, a family card and a certificate", () => {
  test.each(lines)("%s", (text, line) => {
    const read = bacaHuruf(line);
    const words = text.split("_");
    expect(read?.text).toBe(words.join(""));
    const widest = [...(read?.gaps ?? []).entries()].sort(([, a], [, b]) => b - a).slice(0, words.length - 1);
    expect(widest.map(([at]) => at + 1).sort((a, b) => a - b)).toEqual(endsOf(words));
  });
});

test("an empty line has no letters", () => {
  expect(bacaHuruf(createAbu(400, 40, 255))).toBeUndefined();
});
