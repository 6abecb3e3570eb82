import { expect, test } from "vitest";
import { createRosette } from "../../../../src/ui/parts/rosette.ts";

const numbers = Array.from({ length: 200 }, (_, i) => `T3-${String(i).padStart(5, "0")}-K`);

test("the same number always gives the same rosette", () => {
  for (const number of numbers) expect(createRosette(number)).toEqual(createRosette(number));
});

test("numbers that follow each other look different", () => {
  const drawings = numbers.map((number) => JSON.stringify(createRosette(number)));
  drawings.slice(1).forEach((drawing, i) => expect(drawing).not.toBe(drawings[i]));
  expect(new Set(drawings).size).toBeGreaterThan(numbers.length * 0.9);
});

test("every point of a rosette lies within its circle", () => {
  for (const number of numbers) {
    const { petals, heart } = createRosette(number);
    const coordinates = [...`${petals} ${heart}`.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    expect(coordinates.length).toBeGreaterThan(50);
    for (const [, x, y] of coordinates) expect(Math.hypot(Number(x), Number(y))).toBeLessThanOrEqual(43.2);
  }
});
