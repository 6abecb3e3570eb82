import fc from "fast-check";
import { expect, test } from "vitest";
import { createAbu } from "../../../../workers/citra/abu.ts";
import { findMiring } from "../../../../workers/citra/miring.ts";

test("the lean of text lines is found to a fifth of a degree or so", () => {
  fc.assert(
    fc.property(fc.double({ min: -0.06, max: 0.06, noNaN: true }), (slope) => {
      const page = createAbu(600, 500, 255);
      for (let x = 20; x < 580; x++) {
        if (x % 7 > 4) continue;
        for (let line = 60; line < 440; line += 30) {
          for (let d = 0; d < 10; d++) {
            const y = Math.round(line + d + slope * (x - 300));
            if (y >= 0 && y < 500) page.data[y * 600 + x] = 20;
          }
        }
      }
      expect(Math.abs(findMiring(page) - Math.atan(slope))).toBeLessThan(0.005);
    }),
    { numRuns: 20 },
  );
});
