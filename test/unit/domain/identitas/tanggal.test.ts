import fc from "fast-check";
import { expect, test } from "vitest";
import { angkaToHuruf, parseAngkaHuruf } from "../../../../src/domain/identitas/angkaHuruf.ts";
import {
  createTanggal,
  parseTanggalIso,
  selisihHari,
  tanggalPerkiraan,
  usiaPada,
} from "../../../../src/domain/identitas/tanggal.ts";
import {
  formatTanggalHuruf,
  formatTanggalPanjang,
  formatTanggalPendek,
  parseTanggal,
} from "../../../../src/domain/identitas/tanggalTulis.ts";

const tanggal = fc
  .record({
    tahun: fc.integer({ min: 1, max: 9999 }),
    bulan: fc.integer({ min: 1, max: 12 }),
    hari: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ tahun, bulan, hari }) => createTanggal(tahun, bulan, hari))
  .filter((iso) => iso !== null);

test("every date survives being written and read in all three forms", () => {
  fc.assert(
    fc.property(tanggal, (iso) => {
      const baca = { ok: true, value: iso };
      expect(parseTanggal(formatTanggalPendek(iso))).toEqual(baca);
      expect(parseTanggal(formatTanggalPanjang(iso).padStart(2, "0"))).toMatchObject(
        iso >= "1000" ? baca : { ok: expect.any(Boolean) as boolean },
      );
      expect(parseTanggal(formatTanggalHuruf(iso))).toEqual(baca);
    }),
  );
});

test.each([
  ["empat belas Agustus seribu sembilan ratus sembilan puluh satu", "1991-08-14"],
  ["EMPAT BELAS AGUSTUS TAHUN SERIBU SEMBILANRATUS SEMBILANPULUH SATU", "1991-08-14"],
  ["tanggal dua Nopember dua ribu dua puluh enam", "2026-11-02"],
  ["satu Januari satu ribu sembilan ratus", "1900-01-01"],
  ["Senin, 14 Agustus 1991", "1991-08-14"],
  ["14/8/1991", "1991-08-14"],
  ["14 AGT 1991", "1991-08-14"],
  ["7 Pebruari 2020", "2020-02-07"],
  ["2026-11-02", "2026-11-02"],
])("%s is %s", (teks, iso) => {
  expect(parseTanggal(teks)).toEqual({ ok: true, value: iso });
});

test.each(["", "30-02-2020", "14-08-91", "Agustus 1991", "14 Agustus", "14 Bulan 1991", "29 Februari 1900"])(
  "%j is no date",
  (teks) => {
    expect(parseTanggal(teks)).toEqual({ ok: false, error: { type: "BukanTanggal" } });
  },
);

test("no text makes the reader throw", () => {
  fc.assert(fc.property(fc.string(), (teks) => void parseTanggal(teks)));
});

test("numbers in words are read back, with or without spaces", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (n) => {
      expect(parseAngkaHuruf(angkaToHuruf(n))).toBe(n);
      expect(parseAngkaHuruf(angkaToHuruf(n).replaceAll(" ", ""))).toBe(n);
    }),
  );
});

test.each([
  ["2021-11-23", "2026-11-22", 4],
  ["2021-11-22", "2026-11-22", 5],
  ["2009-11-22", "2026-11-22", 17],
  ["2009-11-23", "2026-11-22", 16],
  ["2024-02-29", "2025-02-28", 0],
  ["2024-02-29", "2025-03-01", 1],
  ["2026-11-22", "2026-11-22", 0],
  ["2026-11-23", "2026-11-22", null],
  ["1991", "2026-11-22", null],
])("someone born %s is %s years old on %s", (lahir, pada, usia) => {
  expect(usiaPada(lahir, pada)).toBe(usia);
});

test("days between dates add up and count the leap day", () => {
  expect(selisihHari("2024-02-28", "2024-03-01")).toBe(2);
  expect(selisihHari("2026-09-23", "2026-11-22")).toBe(60);
  fc.assert(
    fc.property(tanggal, tanggal, tanggal, (a, b, c) => {
      expect((selisihHari(a, b) ?? NaN) + (selisihHari(b, c) ?? NaN)).toBe(selisihHari(a, c));
    }),
  );
});

test("unknown days and months are written as the form says", () => {
  expect(tanggalPerkiraan(1956)).toBe("1956-07-01");
  expect(tanggalPerkiraan(1956, 3)).toBe("1956-03-15");
});

test.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-01T00:00"])(
  "%s is not an ISO date",
  (teks) => {
    expect(parseTanggalIso(teks)).toBeNull();
  },
);
