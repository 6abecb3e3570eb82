import { expect, test } from "vitest";
import { hariDalam, rentangSampai } from "../../../../../src/ui/screens/meja/rentang.ts";

test("a week begins on Monday, also when today is Sunday", () => {
  expect(rentangSampai("minggu", "2026-11-20")).toEqual({ dari: "2026-11-16", sampai: "2026-11-20" });
  expect(rentangSampai("minggu", "2026-11-22").dari).toBe("2026-11-16");
  expect(rentangSampai("minggu", "2026-11-23").dari).toBe("2026-11-23");
});

test("a month begins on its first day", () => {
  expect(rentangSampai("bulan", "2028-02-29")).toEqual({ dari: "2028-02-01", sampai: "2028-02-29" });
});

test("the days of a period include both ends and cross months", () => {
  expect(hariDalam({ dari: "2026-10-31", sampai: "2026-11-02" })).toEqual(["2026-10-31", "2026-11-01", "2026-11-02"]);
  expect(hariDalam({ dari: "2026-11-02", sampai: "2026-11-01" })).toEqual([]);
});
