import fc from "fast-check";
import { expect, test } from "vitest";
import { bareText, distanceWhole, distanceWithin, editsTo } from "../../../../src/domain/praperiksa/mirip.ts";

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

/** The definition itself, letter by letter: slow, and nothing to go wrong in. */
const editsSlow = (p: string, t: string, within: boolean): number => {
  const table = [Array.from({ length: p.length + 1 }, (_, i) => i)];
  for (let j = 1; j <= t.length; j++) {
    const row = [within ? 0 : j];
    for (let i = 1; i <= p.length; i++) {
      const [left = 0, above = 0, corner = 0] = [row[i - 1], table[j - 1]?.[i], table[j - 1]?.[i - 1]];
      row.push(Math.min(left + 1, above + 1, corner + (p[i - 1] === t[j - 1] ? 0 : 1)));
    }
    table.push(row);
  }
  const ends = table.map((row) => row.at(-1) ?? 0);
  return within ? Math.min(...ends) : (ends.at(-1) ?? 0);
};

test("edits are counted right at every length, also of patterns longer than a number has bits", () => {
  const few = fc.stringMatching(/^[ABC]{0,40}$/);
  fc.assert(
    fc.property(few, few, fc.boolean(), (p, t, within) => {
      expect(editsTo(p, t, { within })).toBe(editsSlow(p, t, within));
    }),
    {
      examples: [
        ["A".repeat(32), "B".repeat(40), false],
        ["A".repeat(33), "A".repeat(31), true],
      ],
    },
  );
});
