import { expect, test } from "vitest";
import { createAbu, type Abu } from "../../../../workers/citra/abu.ts";
import { removeGaris } from "../../../../workers/citra/garis.ts";

const W = 2400;

/** A table's frame of grey rules 2 px thick that lean a little, and strokes as tall as letters in its cells. */
const createTabel = (): Abu => {
  const page = createAbu(W, 400, 255);
  const set = (x: number, y: number, v: number) => {
    page.data[y * W + x] = v;
  };
  for (const base of [50, 100, 150, 200]) {
    for (let x = 100; x < 2000; x++) for (const d of [0, 1]) set(x, base + d + Math.floor(x / 300), 170);
  }
  for (const base of [100, 500, 900, 1999]) {
    for (let y = 50; y < 205; y++) for (const d of [0, 1]) set(base + d + Math.floor(y / 60), y, 170);
  }
  for (const x of LETTERS) for (let y = 120; y < 138; y++) for (const d of [0, 1, 2]) set(x + d, y, 20);
  return page;
};
const LETTERS = [200, 214, 228, 600, 614];
const inkIn = (page: Abu, x0: number, x1: number, y0: number, y1: number): number => {
  let n = 0;
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (page.data[y * W + x]! < 215) n++;
  return n;
};

test("a table's rules go, the letters between them stay whole", () => {
  const page = createTabel();
  const letters = inkIn(page, 195, 240, 115, 145);
  const all = inkIn(page, 0, W, 0, 400);
  removeGaris(page);
  expect(inkIn(page, 195, 240, 115, 145)).toBe(letters);
  expect(inkIn(page, 0, W, 0, 400)).toBeLessThan(all * 0.06);
});
