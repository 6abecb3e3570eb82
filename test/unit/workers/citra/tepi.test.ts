import fc from "fast-check";
import { expect, test } from "vitest";
import { createAbu, type Abu } from "../../../../workers/citra/abu.ts";
import { type Sudut } from "../../../../workers/citra/homografi.ts";
import { findTepi } from "../../../../workers/citra/tepi.ts";

const W = 800;
const H = 600;

/** A bright page with lines of ink on a darker table with a little grain. */
const drawHalaman = (s: Sudut, paper: number, table: number): Abu => {
  const photo = createAbu(W, H);
  const inside = (x: number, y: number) =>
    s.every((a, i) => {
      const b = s[(i + 1) % 4]!;
      return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= 0;
    });
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const grain = ((x * 7919 + y * 104729) % 13) - 6;
      const ink = y % 40 < 8 && x % 9 < 5 && x > W * 0.3 && x < W * 0.6;
      photo.data[y * W + x] = (inside(x, y) ? (ink ? 50 : paper) : table) + grain;
    }
  }
  return photo;
};

const corner = (x: number, y: number) =>
  fc.record({ x: fc.integer({ min: x - 45, max: x + 45 }), y: fc.integer({ min: y - 45, max: y + 45 }) });

test("the corners of a page are found wherever it lies on the table", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      corner(150, 110),
      corner(650, 110),
      corner(650, 490),
      corner(150, 490),
      fc.integer({ min: 20, max: 120 }),
      (a, b, c, d, table) => {
        const found = findTepi(drawHalaman([a, b, c, d], 220, table));
        expect(found).toBeDefined();
        for (const [i, p] of [a, b, c, d].entries()) {
          expect(Math.hypot(found!.sudut[i]!.x - p.x, found!.sudut[i]!.y - p.y)).toBeLessThan(W * 0.02);
        }
      },
    ),
    { numRuns: 10 },
  );
});

test("an even picture has no page", () => {
  expect(findTepi(createAbu(W, H, 130))).toBeUndefined();
});
