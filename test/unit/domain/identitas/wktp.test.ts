import { expect, test } from "vitest";
import { isWktp, kiaKategori, latarFotoKia } from "../../../../src/domain/identitas/wktp.ts";

const tanggal = "2026-11-22";

test.each([
  ["2009-11-22", undefined, true],
  ["2009-11-23", undefined, false],
  ["2009-11-23", "2", true],
  ["2009-11-23", "5", true],
  ["2009-11-23", "1", false],
  [undefined, "6", true],
  [undefined, undefined, null],
])("born %s with marital status %s: must hold a KTP-el is %s", (tanggalLahir, statusKawin, wajib) => {
  expect(isWktp({ tanggalLahir, statusKawin }, tanggal)).toBe(wajib);
});

test.each([
  ["2026-11-06", undefined, "0_5"],
  ["2021-11-23", undefined, "0_5"],
  ["2021-11-22", undefined, "5_17"],
  ["2009-11-23", undefined, "5_17"],
  ["2009-11-23", "2", null],
  ["2009-11-22", undefined, null],
  [undefined, undefined, null],
])("born %s with marital status %s: child card %s", (tanggalLahir, statusKawin, kategori) => {
  expect(kiaKategori({ tanggalLahir, statusKawin }, tanggal)).toBe(kategori);
});

test("the photo's background follows the birth year", () => {
  expect(latarFotoKia("2019-01-01")).toBe("merah");
  expect(latarFotoKia("2018-12-31")).toBe("biru");
});
