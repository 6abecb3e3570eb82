import { expect, test } from "vitest";
import { indukDari, tingkatDari } from "../../../../src/domain/wilayah/kodeWilayah.ts";

test.each([
  ["99", "provinsi", undefined],
  ["9901", "kabupaten", "99"],
  ["990104", "kecamatan", "9901"],
  ["9901042001", "desa", "990104"],
  ["990", undefined, undefined],
  ["99.01", undefined, undefined],
  ["", undefined, undefined],
])("%s is a %s inside %s", (kode, tingkat, induk) => {
  expect(tingkatDari(kode)).toBe(tingkat);
  expect(indukDari(kode)).toBe(induk);
});
