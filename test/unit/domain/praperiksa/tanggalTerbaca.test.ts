import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatTanggalHuruf,
  formatTanggalPanjang,
  formatTanggalPendek,
} from "../../../../src/domain/identitas/tanggalTulis.ts";
import { parseTanggal } from "../../../../src/domain/praperiksa/tanggalTerbaca.ts";

const tanggal = fc
  .date({ min: new Date("1901-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test("every date is read back from each of its printed forms", () => {
  fc.assert(
    fc.property(tanggal, (iso) => {
      expect(parseTanggal(`SARMI, ${formatTanggalPendek(iso)}`)).toBe(iso);
      expect(parseTanggal(formatTanggalPanjang(iso).toUpperCase())).toBe(iso);
      expect(parseTanggal(formatTanggalHuruf(iso).toUpperCase())).toBe(iso);
    }),
  );
});

describe("misread words", () => {
  test.each([
    ["TIGA BELAS JULI TAHUN DUA RIBU SEPULUH", "2010-07-13"],
    ["18 FEBRUAR1 2001", "2001-02-18"],
    ["sernbilan belas Nopember 1982", "1982-11-19"],
    ["dua puIuh beIas Juli 1982", undefined],
    ["30-02-2001", undefined],
    ["07-11-195", undefined],
  ])("%s is %s", (text, iso) => {
    expect(parseTanggal(text)).toBe(iso);
  });
});

test("a colon read as a one before the day is no part of it", () => {
  expect(parseTanggal("124 JUNI 2022")).toBe("2022-06-24");
  expect(parseTanggal("124-06-2022")).toBe("2022-06-24");
  expect(parseTanggal("224-06-2022")).toBeUndefined();
});

test("a frame beside the words is no word, and a year that lost its tens is not read", () => {
  const words = "DUA PULUH ENAM JUNI TAHUN SERIBU SEMBILAN RATUS";
  expect(parseTanggal(`${words} L H SEMBILAN PULUH DELAPAN H`)).toBe("1998-06-26");
  expect(parseTanggal(words)).toBeUndefined();
});
