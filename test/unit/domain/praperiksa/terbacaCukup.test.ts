import { describe, expect, test } from "vitest";
import { type FieldBaca } from "../../../../src/domain/praperiksa/bacaan.ts";
import { isTerbacaCukup } from "../../../../src/domain/praperiksa/terbacaCukup.ts";

const field = (value: string, why = "satu_bacaan"): FieldBaca => ({ value, state: "periksa", why });
const NIK = "9911015411560001";

describe("an identity card", () => {
  test("needs a number on which readings agree, or one that holds the printed birth date", () => {
    const nama = field("SITI");
    expect(isTerbacaCukup("ktp_el", { nama, nik: field(NIK) }, [])).toBe(true);
    expect(isTerbacaCukup("ktp_el", { nama, nik: field(NIK, "bacaan_beda") }, [])).toBe(false);
    const lahir = field("1956-11-14");
    expect(isTerbacaCukup("ktp_el", { nama, nik: field(NIK, "bacaan_beda"), tanggal_lahir: lahir }, [])).toBe(true);
  });

  test("needs its name and its number", () => {
    expect(isTerbacaCukup("ktp_el", { nik: field(NIK) }, [])).toBe(false);
    expect(isTerbacaCukup("ktp_el", { nama: field("SITI") }, [])).toBe(false);
  });
});

test("a family card needs its number and most of its members' numbers", () => {
  const no_kk = field("9911010102160007");
  const read = { nik: field(NIK) };
  const unread = { nik: field(NIK, "bacaan_beda") };
  expect(isTerbacaCukup("kk", { no_kk }, [read, read, unread])).toBe(true);
  expect(isTerbacaCukup("kk", { no_kk }, [read, unread, unread])).toBe(false);
  expect(isTerbacaCukup("kk", { no_kk }, [])).toBe(false);
  expect(isTerbacaCukup("kk", { no_kk: field(no_kk.value, "bacaan_beda") }, [read])).toBe(false);
});

test("a letter need only be known: no other photo is asked for a number in it", () => {
  expect(isTerbacaCukup("surat_kematian", { nik: field(NIK, "bacaan_beda") }, [])).toBe(true);
  expect(isTerbacaCukup(null, {}, [])).toBe(false);
});
