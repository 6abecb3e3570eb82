import { expect, test } from "vitest";
import { isiKalimat } from "../../../../src/ui/text/kalimat.ts";
import { menit } from "../../../../src/ui/text/menit.ts";
import {
  jam,
  tanggalAngka,
  tanggalDari,
  tanggalJam,
  tanggalPanjang,
  tanggalPendek,
} from "../../../../src/ui/text/tanggal.ts";

const at = Date.UTC(2026, 10, 18, 4, 6);

test("dates read as the office writes them", () => {
  expect(tanggalPendek("2026-11-18")).toBe("18 Nov 2026");
  expect(tanggalPanjang("2026-11-18")).toBe("Rabu, 18 November 2026");
  expect(tanggalPanjang("2026-11-18", "en")).toMatch(/^Wednesday,? 18 November 2026$/);
  expect(tanggalAngka("1991-08-14")).toBe("14-08-1991");
});

test("a time is told in the office's zone, not the machine's", () => {
  expect(jam(at, "Asia/Jakarta")).toBe("11.06");
  expect(jam(at, "Asia/Jayapura")).toBe("13.06");
  expect(tanggalJam(at, "Asia/Jakarta")).toBe("18 Nov, 11.06");
});

test("late in the evening the office's day counts", () => {
  expect(tanggalDari(Date.UTC(2026, 10, 18, 20), "Asia/Jakarta")).toBe("2026-11-19");
});

test("what is no date comes back as it is", () => {
  expect(tanggalPendek("belum tahu")).toBe("belum tahu");
});

test.each([
  [130, "2′10″"],
  [180, "3′"],
  [40, "40″"],
  [0, "0′"],
  [65.9, "1′05″"],
  [-3, "0′"],
])("%d seconds read as %s", (seconds, words) => {
  expect(menit(seconds)).toBe(words);
});

test("a value that is missing leaves its place visible", () => {
  expect(isiKalimat("{n} dari {total}", { n: 3 })).toBe("3 dari {total}");
});
