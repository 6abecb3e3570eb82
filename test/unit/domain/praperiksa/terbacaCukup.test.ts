import { describe, expect, test } from "vitest";
import { type FieldBaca } from "../../../../src/domain/praperiksa/bacaan.ts";
import { isTerbacaCukup } from "../../../../src/domain/praperiksa/terbacaCukup.ts";

const field = (value: string, why = "satu_bacaan"): FieldBaca => ({ value, state: "periksa", why });
const NIK = "9911015411560001";

describe("an identity card", () => {
  const card = {
    nama: field("SITI"),
    nik: field(NIK),
    tanggal_lahir: field("1956-11-15"),
    jenis_kelamin: field("PEREMPUAN"),
  };

  test("needs a number on which readings agree, or one that holds the printed birth date", () => {
    expect(isTerbacaCukup("ktp_el", card, [])).toBe(true);
    const unsure = { ...card, nik: field(NIK, "bacaan_beda") };
    expect(isTerbacaCukup("ktp_el", unsure, [])).toBe(false);
    expect(isTerbacaCukup("ktp_el", { ...unsure, tanggal_lahir: field("1956-11-14") }, [])).toBe(true);
  });

  test.each(["nik", "nama", "tanggal_lahir", "jenis_kelamin"] as const)("needs its %s", (name) => {
    const { [name]: _, ...rest } = card;
    expect(isTerbacaCukup("ktp_el", rest, [])).toBe(false);
  });

  test.each(["silau", "pudar", "baca_lemah"])("with a name in doubt (%s) is photographed again", (why) => {
    expect(isTerbacaCukup("ktp_el", { ...card, nama: field("SITI", why) }, [])).toBe(false);
  });

  test("with the stump of a name is, unless two readers saw no more", () => {
    expect(isTerbacaCukup("ktp_el", { ...card, nama: field("SIT") }, [])).toBe(false);
    expect(isTerbacaCukup("ktp_el", { ...card, nama: field("EKO", "dua_bacaan_cocok") }, [])).toBe(true);
  });
});

test("a family card needs its number and most of its members' numbers, names and dates", () => {
  const no_kk = field("9911010102160007");
  const read = { nik: field(NIK), nama: field("SITI"), tanggal_lahir: field("1956-11-14") };
  const unread = { ...read, nik: field("9911015511560001", "bacaan_beda") };
  const { tanggal_lahir: _, ...undated } = read;
  expect(isTerbacaCukup("kk", { no_kk }, [read, read, read, unread])).toBe(true);
  expect(isTerbacaCukup("kk", { no_kk }, [read, unread, unread])).toBe(false);
  expect(isTerbacaCukup("kk", { no_kk }, [undated, undated])).toBe(false);
  const unnamed = { ...read, nama: field("SITI", "baca_lemah") };
  expect(isTerbacaCukup("kk", { no_kk }, [read, read, unnamed])).toBe(true);
  expect(isTerbacaCukup("kk", { no_kk }, [read, unnamed, unnamed])).toBe(false);
  expect(isTerbacaCukup("kk", { no_kk }, [])).toBe(false);
  expect(isTerbacaCukup("kk", { no_kk: field(no_kk.value, "bacaan_beda") }, [read])).toBe(false);
});

test("a birth letter needs name and date, and a name that was really read", () => {
  const letter = { nama: field("SITI AISYAH"), tanggal_lahir: field("2024-09-05") };
  expect(isTerbacaCukup("suket_kelahiran", letter, [])).toBe(true);
  expect(isTerbacaCukup("suket_kelahiran", { nama: letter.nama }, [])).toBe(false);
  expect(isTerbacaCukup("suket_kelahiran", { ...letter, nama: field("SIT", "baca_lemah") }, [])).toBe(false);
});

test("a letter need only be known: no other photo is asked for a number in it", () => {
  expect(isTerbacaCukup("surat_kematian", { nik: field(NIK, "bacaan_beda") }, [])).toBe(true);
  expect(isTerbacaCukup(null, {}, [])).toBe(false);
});
