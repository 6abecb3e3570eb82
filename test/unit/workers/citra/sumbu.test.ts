import { expect, test } from "vitest";
import { createAbu, type Abu } from "../../../../workers/citra/abu.ts";
import { isSamping } from "../../../../workers/citra/sumbu.ts";

/** Lines of small blocks, as print looks from afar. */
const createHalaman = (): Abu => {
  const page = createAbu(700, 900, 255);
  for (let line = 90; line < 500; line += 26) {
    for (let x = 80; x < 420 + ((line * 37) % 200); x++) {
      if (Math.sin((Math.floor(x / 6) + 1) * (line + 3)) < -0.2) continue;
      for (let y = line; y < line + 12; y++) page.data[y * page.w + x] = 30;
    }
  }
  return page;
};

const turn = ({ w, h, data }: Abu): Abu => {
  const out = createAbu(h, w, 255);
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) out.data[x * h + h - 1 - y] = data[y * w + x] ?? 255;
  return out;
};

test("a page lies sideways when its lines run up and down, whichever way it is turned", () => {
  const page = createHalaman();
  expect(isSamping(page)).toBe(false);
  expect(isSamping(turn(page))).toBe(true);
  expect(isSamping(turn(turn(page)))).toBe(false);
  expect(isSamping(turn(turn(turn(page))))).toBe(true);
});

test("an empty page does not lie sideways", () => {
  expect(isSamping(createAbu(300, 200, 255))).toBe(false);
});
