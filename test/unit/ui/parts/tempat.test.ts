import { expect, test } from "vitest";
import { keadaanTempat, tempatUrut } from "../../../../src/ui/parts/tempat.ts";

test("places before the file's place are past, places after it are later", () => {
  expect(tempatUrut.map((place) => keadaanTempat(place, "gateway"))).toEqual(["past", "past", "now", "later"]);
});

test("a file sent by signal never was in a bundle", () => {
  expect(tempatUrut.map((place) => keadaanTempat(place, "gateway", ["bundel"]))).toEqual([
    "past",
    "bypassed",
    "now",
    "later",
  ]);
});

test("a file that the office received bears the stamp", () => {
  expect(keadaanTempat("kantor", "kantor")).toBe("arrived");
});
