import fc from "fast-check";
import { expect, test } from "vitest";
import { digitsOf, groupDigits, regroup } from "../../../../src/ui/parts/digitGroups.ts";

test("an NIK is shown in groups of 6, 6 and 4", () => {
  expect(groupDigits("9901045408910003")).toBe("990104 540891 0003");
  expect(groupDigits("9901045")).toBe("990104 5");
  expect(groupDigits("990104")).toBe("990104");
});

test("a digit too many stays visible", () => {
  expect(groupDigits("99010454089100037")).toBe("990104 540891 0003 7");
});

test("the caret follows the typed digit over a group's edge", () => {
  expect(regroup("9901045", 7)).toEqual({ digits: "9901045", text: "990104 5", caret: 8 });
});

test("a digit typed in the middle keeps the caret behind it", () => {
  expect(regroup("9907104 540891 0003", 4)).toEqual({
    digits: "99071045408910003",
    text: "990710 454089 1000 3",
    caret: 4,
  });
});

test("pasted separators are dropped", () => {
  expect(regroup("99.01.04-540891-0003", 20).digits).toBe("9901045408910003");
});

test("typing digits one after another never loses one and keeps the caret at the end", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,16}$/), (digits) => {
      const shown = [...digits].reduce((text, digit) => {
        const next = regroup(text + digit, text.length + 1);
        expect(next.caret).toBe(next.text.length);
        return next.text;
      }, "");
      expect(digitsOf(shown)).toBe(digits);
    }),
  );
});

test("the caret always has the same digits before it as in what was typed", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d ]{0,19}$/), fc.nat(19), (raw, at) => {
      const caret = Math.min(at, raw.length);
      const next = regroup(raw, caret);
      expect(digitsOf(next.text.slice(0, next.caret))).toBe(digitsOf(raw.slice(0, caret)));
    }),
  );
});
