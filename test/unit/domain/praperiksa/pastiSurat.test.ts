import { describe, expect, test } from "vitest";
import { type FieldBaca } from "../../../../src/domain/praperiksa/bacaan.ts";
import {
  decideAngkaSurat,
  decideKataSurat,
  decideNoAkta,
  decideNomorSurat,
  decideTanggalSurat,
} from "../../../../src/domain/praperiksa/pastiSurat.ts";
import { toKe } from "../../../../src/domain/praperiksa/nilaiSurat.ts";
import { toTanggalKata } from "../../../../src/domain/praperiksa/tanggalKata.ts";
import { type Terbaca } from "../../../../src/domain/praperiksa/terbaca.ts";
import { createBaris } from "../../../fixtures/halamanTeks.ts";

const terbaca = (value: string): Terbaca => ({ value, kotak: { x: 0, y: 0, w: 9, h: 9 }, conf: 90 });
const tanggal = (text: string): Terbaca => {
  const found = toTanggalKata(createBaris(text));
  if (found === undefined) throw new Error(text);
  return found;
};
const lihat = (text: string, bulanKecil = false) => ({ text, bulanKecil });
const nik = (value: string, state: FieldBaca["state"]): FieldBaca => ({ value, state, why: "" });

describe("a date without a number", () => {
  test.each([
    ["12-05-2001", "12052001"],
    ["2 MEI 2001", "2MEI2001"],
    ["DUA MEI TAHUN DUA RIBU SATU", "DUAMEITAHUNDUARIBUSATU"],
    ["5 NOPEMBER 2001", "5NOPEMBER2001"],
  ])("%s is sure where the second reader saw the same signs", (text, kedua) => {
    expect(decideTanggalSurat(tanggal(text), lihat(kedua), undefined).state).toBe("pasti");
  });

  test("one sign that differs, or nothing seen, leaves it to be checked", () => {
    expect(decideTanggalSurat(tanggal("12-05-2001"), lihat("12052007"), undefined).why).toBe("bacaan_beda");
    expect(decideTanggalSurat(tanggal("12-05-2001"), undefined, undefined).state).toBe("periksa");
  });

  test("a month in small letters needs the weekday to say the same", () => {
    const tanpa = decideTanggalSurat(tanggal("2 Mei 2001"), lihat("2MEI2001", true), undefined);
    expect(tanpa.state).toBe("periksa");
    expect(decideTanggalSurat(tanggal("Rabu, 2 Mei 2001"), lihat("2MEI2001", true), undefined).state).toBe("pasti");
    expect(decideTanggalSurat(tanggal("Kamis, 2 MEI 2001"), lihat("2MEI2001"), undefined).why).toBe("hari_tak_cocok");
  });

  test("a number that says another date takes it back", () => {
    const lain = decideTanggalSurat(tanggal("12-05-2001"), lihat("12052001"), nik("9901011305010001", "periksa"));
    expect(lain).toMatchObject({ state: "periksa", why: "beda_dengan_halaman" });
  });
});

describe("a deed's number", () => {
  const nomor = terbaca("9911-LU-03112010-0089");

  test("is sure where both readers say the same and it can be one", () => {
    expect(decideNoAkta(nomor, "9911LU031120100089", "2010-07-13").state).toBe("pasti");
    expect(decideNoAkta(nomor, "9911LU031120100088", "2010-07-13").state).toBe("periksa");
    expect(decideNoAkta(nomor, undefined, undefined).state).toBe("periksa");
  });

  test("that was registered before the birth, on no day, or of no known kind never is", () => {
    expect(decideNoAkta(nomor, "9911LU031120100089", "2012-07-13").why).toBe("struktur_tak_cocok");
    expect(decideNoAkta(terbaca("9911-LU-31022010-0089"), "9911LU310220100089", undefined).why).toBe(
      "struktur_tak_cocok",
    );
    expect(decideNoAkta(terbaca("9911-IU-03112010-0089"), "9911IU031120100089", undefined).why).toBe(
      "struktur_tak_cocok",
    );
  });
});

test("a count printed in digits and in words is sure; a colon taken for a one is dropped but shown to be checked", () => {
  const ke = toKe(createBaris("2 (dua)"));
  const lain = toKe(createBaris("2 (tiga)"));
  expect(ke === undefined ? "" : decideAngkaSurat(ke, undefined).state).toBe("pasti");
  expect(lain === undefined ? "" : decideAngkaSurat(lain, undefined).state).toBe("periksa");
  const belas = toKe(createBaris("12"));
  expect(belas === undefined ? "" : decideAngkaSurat(belas, lihat("2"))).toMatchObject({
    value: "2",
    state: "periksa",
  });
});

test("words that no list holds are not sure: their spaces cannot be told", () => {
  const kata = createBaris("RUMAH SAKIT").kata;
  expect(decideKataSurat({ ...terbaca("RUMAH SAKIT"), kata }, lihat("RUMAHSAKIT")).state).toBe("periksa");
  expect(decideKataSurat({ ...terbaca("KEPALA KELUARGA"), kata, terpilih: true }, lihat("KEPALAKELUARGA")).state).toBe(
    "pasti",
  );
  expect(decideKataSurat({ ...terbaca("ISTRI"), kata: kata.slice(1) }, lihat("ISTR")).why).toBe("bacaan_beda");
});

test("a letter's number is sure only where it is built as one", () => {
  expect(decideNomorSurat(terbaca("0795/022/IV/2016"), "0795022IV2016").state).toBe("pasti");
  expect(decideNomorSurat(terbaca("0795/022/VV/2016"), "0795022VV2016").why).not.toBe("bacaan_beda");
  expect(decideNomorSurat(terbaca("3173071012022001"), "3173071012022001").state).toBe("pasti");
  expect(decideNomorSurat(terbaca("3173071312022001"), "3173071312022001").state).toBe("periksa");
});
