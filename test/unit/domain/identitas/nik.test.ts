import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNik, formatNomor16, parseNik, rapikanNomor } from "../../../../src/domain/identitas/nik.ts";
import { createTanggal } from "../../../../src/domain/identitas/tanggal.ts";

describe("the test vectors of the rules", () => {
  test.each([
    ["3507124107900001", { hari: 1, bulan: 7, yy: "90", jenisKelamin: "2", wilayah: "350712", seri: "0001" }],
    ["3507120107900001", { hari: 1, bulan: 7, yy: "90", jenisKelamin: "1" }],
    ["3507126902000001", { hari: 29, bulan: 2, yy: "00", jenisKelamin: "2" }],
  ])("%s is taken apart", (nik, bagian) => {
    expect(parseNik(nik)).toMatchObject({ ok: true, value: bagian });
  });

  test.each([
    ["3507123002900001", ["dd"]],
    ["3507124000900001", ["dd", "mm"]],
    ["3507127213900001", ["dd", "mm"]],
    ["3507124007900001", ["dd"]],
    ["3507120107900000", ["serial"]],
    ["350712010790000", ["len16"]],
    ["35071201079000O1", ["len16"]],
    ["", ["len16"]],
  ])("%s breaks %j", (nik, aturan) => {
    expect(parseNik(nik)).toEqual({ ok: false, error: { type: "NikTidakSah", aturan } });
  });
});

test("29 February needs a year that was leap in one of the two centuries", () => {
  expect(parseNik("9901012902960001").ok).toBe(true);
  expect(parseNik("9901012902010001").ok).toBe(false);
});

test("a number broken by spaces, as it is shown, is read the same", () => {
  const nik = "9901045408910003";
  expect(formatNomor16(nik)).toBe("990104 540891 0003");
  expect(rapikanNomor(formatNomor16(nik))).toBe(nik);
  expect(parseNik(formatNomor16(nik))).toEqual(parseNik(nik));
});

const aturan = (...args: Parameters<typeof checkNik>) => checkNik(...args).map((c) => `${c.level} ${c.aturan}`);

test("form is an error; sex, birth date and area only warn", () => {
  const nik = "9901045408910003";
  expect(aturan("123")).toEqual(["error len16"]);
  expect(aturan(nik, { tanggalLahir: "1991-08-14", jenisKelamin: "2" })).toEqual([]);
  expect(aturan(nik, { tanggalLahir: "1991-08-14", jenisKelamin: "1" })).toEqual(["warn sex"]);
  expect(aturan(nik, { tanggalLahir: "1991-08-15", jenisKelamin: "2" })).toEqual(["warn dob"]);
  expect(aturan(nik, { tanggalLahir: "1991-08-14", wilayahDikenal: () => false })).toEqual(["warn region"]);
});

test("without a birth date the century stays open, and neither century contradicts the number", () => {
  expect(aturan("9901040101100001")).toEqual(["info century"]);
  expect(aturan("9901040101100001", { tanggalLahir: "1910-01-01" })).toEqual([]);
  expect(aturan("9901040101100001", { tanggalLahir: "2010-01-01" })).toEqual([]);
});

const tanggalNyata = fc
  .record({
    tahun: fc.integer({ min: 1900, max: 2099 }),
    bulan: fc.integer({ min: 1, max: 12 }),
    hari: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ tahun, bulan, hari }) => createTanggal(tahun, bulan, hari) !== null);

test("every number built from a real date, sex and series gives these back and draws no remark", () => {
  const dua = (n: number) => String(n).padStart(2, "0");
  fc.assert(
    fc.property(
      tanggalNyata,
      fc.boolean(),
      fc.integer({ min: 1, max: 9999 }),
      ({ tahun, bulan, hari }, perempuan, seri) => {
        const nik = `990104${dua(hari + (perempuan ? 40 : 0))}${dua(bulan)}${dua(tahun % 100)}${String(seri).padStart(4, "0")}`;
        const jenisKelamin = perempuan ? "2" : "1";
        expect(parseNik(nik)).toMatchObject({ ok: true, value: { hari, bulan, jenisKelamin } });
        expect(checkNik(nik, { tanggalLahir: createTanggal(tahun, bulan, hari) ?? "", jenisKelamin })).toEqual([]);
      },
    ),
  );
});

test("no text makes it throw, and only 16 digits are ever accepted", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{14,18}$/)), (teks) => {
      const hasil = parseNik(teks);
      if (hasil.ok) expect(hasil.value.nik).toMatch(/^\d{16}$/);
      else expect(hasil.error.aturan.length).toBeGreaterThan(0);
    }),
  );
});
