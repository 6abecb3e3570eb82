import { expect, test } from "vitest";
import { createAbu, type Abu } from "../../../../workers/citra/abu.ts";
import { withoutPotret } from "../../../../workers/citra/potret.ts";

/** A card of 1000 x 630 with a portrait whose left upper corner is at `x, y`, and a word that ends just before it. */
const kartu = (x: number, y: number): Abu => {
  const page = createAbu(1000, 630, 255);
  for (let row = y; row < 450; row++) page.data.fill(120, row * 1000 + x, row * 1000 + x + 210);
  for (let row = 200; row < 215; row++) page.data.fill(0, row * 1000 + x - 40, row * 1000 + x - 10);
  return page;
};

const inkBetween = (page: Abu, x0: number, x1: number): number => {
  let ink = 0;
  page.data.forEach((v, i) => (ink += i % page.w >= x0 && i % page.w < x1 && v < 255 ? 1 : 0));
  return ink;
};

test.each([
  [760, 148],
  [745, 165],
  [790, 120],
])("a portrait from %i, %i goes as a whole, the print before it stays", (x, y) => {
  const area = withoutPotret(kartu(x, y));
  expect(inkBetween(area, x, 1000)).toBe(0);
  expect(inkBetween(area, 0, x)).toBe(15 * 30);
});

test("without a trace of a portrait its usual place is left out, and the head of the card stays", () => {
  const page = createAbu(1000, 630, 255);
  page.data.fill(0, 40 * 1000 + 300, 40 * 1000 + 900);
  expect(inkBetween(withoutPotret(page), 0, 1000)).toBe(600);
});
