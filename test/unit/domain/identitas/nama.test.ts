import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bedaHuruf } from "../../../../src/domain/identitas/bedaHuruf.ts";
import { bandingNama, normalizeNama } from "../../../../src/domain/identitas/nama.ts";
import { checkNamaBaru } from "../../../../src/domain/identitas/namaBaru.ts";

const aturan = (nama: string) => checkNamaBaru(nama).map((c) => `${c.level} ${c.aturan}`);

describe("a name registered for the first time", () => {
  test.each([
    ["AISYAH PUTRI RAHAYU", []],
    ["I MADE ARYA", []],
    ["NG MEI LING", []],
    ["SUTRISNO", ["warn words2"]],
    ["MUH. RIZKI", ["error abbr", "error digits_punct"]],
    ["MHD RIZKI", ["error abbr"]],
    ["A RIZKI", ["error abbr"]],
    ["RIZKI 2ND", ["error abbr", "error digits_punct"]],
    ["NUR'AINI SARI", ["error digits_punct"]],
    ["DR RIZKI PUTRA", ["error title_akta"]],
    ["RIZKI PUTRA, S.Pd", ["error digits_punct", "error title_akta"]],
    ["RENÉ PUTRA", ["error latin"]],
    ["", []],
  ])("%s", (nama, hasil) => {
    expect(aturan(nama)).toEqual(hasil);
  });

  test("60 letters with spaces are the most", () => {
    expect(aturan(`${"A".repeat(29)} ${"B".repeat(29)}A`)).toEqual([]);
    expect(aturan(`${"A".repeat(30)} ${"B".repeat(29)}A`)).toEqual(["error max60"]);
  });
});

test.each([
  ["H. Ahmad  Fauzi, S.Pd.", "AHMAD FAUZI"],
  ["Drs. H. AHMAD FAUZI", "AHMAD FAUZI"],
  ["NUR'AINI", "NURAINI"],
  ["Siti-Aminah", "SITI AMINAH"],
  ["AHMAD S.Pd", "AHMAD"],
  ["René", "RENE"],
  ["H", "H"],
])("%s is compared as %s", (nama, baku) => {
  expect(normalizeNama(nama)).toBe(baku);
});

test.each([
  ["NUR HALIMAH", "Nur Halimah", "sama"],
  ["NUR HALIMAH", "NUR HALIMA", "mirip"],
  ["NUR HALIMAH", "NURHALIMAH", "mirip"],
  ["NUR HALIMAH", "NOR HALIMA", "mirip"],
  ["NUR HALIMAH", "NOR HALIMI", "beda"],
  ["ALI", "ADE", "beda"],
  ["ALI", "ALY", "mirip"],
] as const)("%s and %s are %s", (a, b, hasil) => {
  expect(bandingNama(a, b)).toBe(hasil);
});

test("normalising is idempotent", () => {
  const nama = fc.array(fc.constantFrom("H.", "NUR", "halimah", "S.PD", "'Aini", "Drs", ",", "x-y"), { maxLength: 6 });
  fc.assert(
    fc.property(nama, (kata) => {
      const sekali = normalizeNama(kata.join(" "));
      expect(normalizeNama(sekali)).toBe(sekali);
    }),
  );
});

test("the differing letter is marked where it stands", () => {
  expect(bedaHuruf("NUR HALIMAH", "NUR HALIMA")).toEqual({ jarak: 1, a: [10], b: [] });
  expect(bedaHuruf("9901042105680002", "9901042105880002")).toEqual({ jarak: 1, a: [10], b: [10] });
  expect(bedaHuruf("", "AB")).toEqual({ jarak: 2, a: [], b: [0, 1] });
});

test("without the marked letters both texts are the same", () => {
  const huruf = fc.stringMatching(/^[ABC]{0,12}$/);
  const sisa = (teks: string, buang: readonly number[]) => [...teks].filter((_, i) => !buang.includes(i)).join("");
  fc.assert(
    fc.property(huruf, huruf, (x, y) => {
      const { jarak, a, b } = bedaHuruf(x, y);
      expect(sisa(x, a)).toBe(sisa(y, b));
      expect(Math.max(a.length, b.length)).toBeLessThanOrEqual(jarak);
      expect(jarak).toBe(bedaHuruf(y, x).jarak);
    }),
  );
});
