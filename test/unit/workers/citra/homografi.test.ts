import fc from "fast-check";
import { expect, test } from "vitest";
import { applyHomografi, chainHomografi, rectToSudut, rotateHomografi } from "../../../../workers/citra/homografi.ts";

const near = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = (x: number, y: number) => fc.record({ x: near(x - 80, x + 80), y: near(y - 80, y + 80) });
const sudut = fc.tuple(point(100, 100), point(900, 100), point(900, 700), point(100, 700));

test("the rectangle's corners land on the page's corners", () => {
  fc.assert(
    fc.property(sudut, (s) => {
      const m = rectToSudut(1000, 600, s);
      for (const [i, [x, y]] of (
        [
          [0, 0],
          [1000, 0],
          [1000, 600],
          [0, 600],
        ] as const
      ).entries()) {
        const p = applyHomografi(m, x, y);
        expect(p.x).toBeCloseTo(s[i]!.x, 4);
        expect(p.y).toBeCloseTo(s[i]!.y, 4);
      }
    }),
  );
});

test("chaining is applying one after the other, and turning there and back changes nothing", () => {
  fc.assert(
    fc.property(sudut, near(-0.2, 0.2), near(0, 1000), near(0, 600), (s, angle, x, y) => {
      const m = rectToSudut(1000, 600, s);
      const back = rotateHomografi(rotateHomografi(m, angle, 1000, 600), -angle, 1000, 600);
      const p = applyHomografi(m, x, y);
      expect(applyHomografi(back, x, y).x).toBeCloseTo(p.x, 3);
      const identity = [1, 0, 0, 0, 1, 0, 0, 0, 1];
      expect(applyHomografi(chainHomografi(m, identity), x, y).y).toBeCloseTo(p.y, 6);
    }),
  );
});
