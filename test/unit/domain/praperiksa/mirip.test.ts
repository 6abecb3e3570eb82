import fc from "fast-check";
import { expect, test } from "vitest";
import { bareText, distanceWhole, distanceWithin } from "../../../../src/domain/praperiksa/mirip.ts";

const word = fc.stringMatching(/^[A-Z]{3,12}$/);

test("a text is at no distance from itself, with other letters around it or not", () => {
  fc.assert(
    fc.property(word, word, word, (before, text, after) => {
      expect(distanceWhole(text, text)).toBe(0);
      expect(distanceWithin(text, before + text + after)).toBe(0);
    }),
  );
});

test("one wrong letter costs one part of the pattern's length", () => {
  fc.assert(
    fc.property(word, fc.nat(), (text, at) => {
      const i = at % text.length;
      const wrong = `${text.slice(0, i)}7${text.slice(i + 1)}`;
      expect(distanceWithin(text, wrong)).toBeCloseTo(1 / text.length);
    }),
  );
});

test("case, spaces and marks do not count", () => {
  expect(bareText("Tempat/Tgl Lahir :")).toBe("TEMPATTGLLAHIR");
});
