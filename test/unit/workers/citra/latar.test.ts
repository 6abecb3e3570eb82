import { expect, test } from "vitest";
import { createAbu } from "../../../../workers/citra/abu.ts";
import { normaliseLatar } from "../../../../workers/citra/latar.ts";

test("paper in shadow and paper in light come out equally white, with the ink dark on both", () => {
  const page = createAbu(800, 300);
  for (let y = 0; y < 300; y++) {
    for (let x = 0; x < 800; x++) {
      const paper = 90 + (x * 150) / 800;
      const ink = x % 40 < 3 && y % 30 < 16;
      page.data[y * 800 + x] = ink ? paper * 0.25 : paper;
    }
  }
  const even = normaliseLatar(page);
  const at = (x: number, y: number) => even.data[y * 800 + x]!;
  for (const x of [60, 380, 740]) expect(at(x, 25)).toBeGreaterThan(235);
  for (const x of [41, 361, 721]) expect(at(x, 130)).toBeLessThan(90);
});
