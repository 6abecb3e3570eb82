import { expect, test } from "vitest";
import { checkAkta, parseAkta } from "../../../../src/domain/identitas/akta.ts";
import { bentukBukuNikah } from "../../../../src/domain/identitas/bukuNikah.ts";
import { checkNoKk } from "../../../../src/domain/identitas/noKk.ts";
import { parseSkpwni } from "../../../../src/domain/identitas/skpwni.ts";
import { checkEmail, checkTelepon, normalizeTelepon } from "../../../../src/domain/identitas/telepon.ts";
import {
  formatWilayahKode,
  klasifikasiPindah,
  parseWilayahKode,
} from "../../../../src/domain/identitas/wilayahKode.ts";

const ids = (catatan: readonly { level: string; aturan: string }[]) => catatan.map((c) => `${c.level} ${c.aturan}`);

test("a family card number has 16 digits, a possible date without + 40, and is nobody's NIK", () => {
  expect(ids(checkNoKk("9901040102160007"))).toEqual([]);
  expect(ids(checkNoKk("990104 010216 0007"))).toEqual([]);
  expect(ids(checkNoKk("990104010216000"))).toEqual(["error kk_len16"]);
  expect(ids(checkNoKk("9901044102160007"))).toEqual(["warn kk_date"]);
  expect(ids(checkNoKk("9901040102160007", ["9901040102160007"]))).toEqual(["warn kk_eq_nik"]);
});

test.each([
  ["3304-LT-12052010-0012", "LT", "2010-05-12"],
  ["3507-LT-02022015-0190", "LT", "2015-02-02"],
  ["3204-lt-14072017-0042", "LT", "2017-07-14"],
  ["7405 - LU - 23042001 - 0015", "LU", "2001-04-23"],
])("deed number %s is a %s of %s", (nomor, jenis, tanggal) => {
  expect(parseAkta(nomor)).toMatchObject({ ok: true, value: { jenis, tanggal } });
});

test.each(["No. 123/1990", "1234/IST/1991", "3205.LT.0412013-0168", "3304-LT-32052010-0012"])(
  "old or odd deed number %s is kept with a warning",
  (nomor) => {
    expect(ids(checkAkta(nomor))).toEqual(["warn akta_bentuk"]);
  },
);

test("a deed registered before the birth draws a warning", () => {
  expect(ids(checkAkta("3304-LU-12052010-0012", "2010-05-13"))).toEqual(["warn akta_sebelum_lahir"]);
  expect(ids(checkAkta("3304-LU-12052010-0012", "2010-05-12"))).toEqual([]);
});

test.each([
  ["SKPWNI/3506/22032021/0101", "2021-03-22"],
  ["SKPWNI / 3507 / 23042021 / 0070", "2021-04-23"],
  ["SKPWNI/6303/220822/0010", null],
])("%s is a moving certificate", (nomor, tanggal) => {
  expect(parseSkpwni(nomor)).toMatchObject({ ok: true, value: { tanggal } });
});

test.each(["SKPWNI/3506/32132021/0101", "SKPWNI/350/22032021/0101", "SKPLN/3506/22032021/0101"])(
  "%s is none",
  (nomor) => {
    expect(parseSkpwni(nomor).ok).toBe(false);
  },
);

test("sixteen digits are a marriage book number only where month and year fit", () => {
  expect(bentukBukuNikah("3173071012022001")).toBe("simkah4");
  expect(bentukBukuNikah("3173071132022001")).toBeNull();
  expect(bentukBukuNikah("0123/045/VI/2018")).toBe("lama");
  expect(bentukBukuNikah("9901045408910003")).toBeNull();
});

test.each([
  ["081234567890", "+6281234567890"],
  ["0812-3456-7890", "+6281234567890"],
  ["+62 812 3456 789", "+628123456789"],
  ["62812345678", "+62812345678"],
  ["0212345678", null],
  ["0801234567", null],
  ["08123", null],
])("phone %s becomes %s", (teks, hasil) => {
  expect(normalizeTelepon(teks)).toBe(hasil);
  expect(checkTelepon(teks).length).toBe(hasil === null ? 1 : 0);
});

test("an e-mail address with a likely slip comes with the likely address", () => {
  expect(checkEmail("nur@gmail.com")).toEqual([]);
  expect(ids(checkEmail("nur@gmail"))).toEqual(["warn email"]);
  expect(ids(checkEmail("nur@@gmail.com"))).toEqual(["warn email"]);
  expect(checkEmail("Nur@gmial.com")).toMatchObject([{ aturan: "email_ketik", params: { usul: "nur@gmail.com" } }]);
});

test("an area code says its level, and what kind of regency and village it is", () => {
  expect(parseWilayahKode("35.07.12.2001")).toMatchObject({
    ok: true,
    value: {
      tingkat: "desa",
      provinsi: "35",
      kabupaten: "3507",
      kecamatan: "350712",
      jenisKabupaten: "kabupaten",
      jenisDesa: "desa",
    },
  });
  expect(parseWilayahKode("3578")).toMatchObject({ ok: true, value: { tingkat: "kabupaten", jenisKabupaten: "kota" } });
  expect(parseWilayahKode("3578121001")).toMatchObject({ ok: true, value: { jenisDesa: "kelurahan" } });
  expect(parseWilayahKode("35071").ok).toBe(false);
  expect(formatWilayahKode("3507122001")).toBe("35.07.12.2001");
});

test.each([
  ["3507122001", "3507122001", "1"],
  ["3507122001", "3507122002", "2"],
  ["3507122001", "3507132001", "3"],
  ["3507122001", "3578121001", "4"],
  ["3507122001", "5108092001", "5"],
  ["350712", "3507122001", null],
])("a move from %s to %s is of class %s", (asal, tujuan, kelas) => {
  expect(klasifikasiPindah(asal, tujuan)).toBe(kelas);
});
