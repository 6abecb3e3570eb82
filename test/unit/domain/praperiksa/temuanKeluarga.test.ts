import { expect, test } from "vitest";
import type { BarisAnggota, FieldBaca } from "../../../../src/domain/praperiksa/bacaan.ts";
import { temukan } from "../../../../src/domain/praperiksa/temukan.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import { masukan, paketLahir, TANGGAL } from "../layanan/keluarga.ts";

const kotak = { x: 0.1, y: 0.2, w: 0.5, h: 0.1 };
const baca = (value: string, state: FieldBaca["state"] = "pasti"): FieldBaca => ({ value, state, why: "uji", kotak });

const AYAH = { nik: baca("9901041212880001"), nama: baca("BUDI SANTOSO"), shdk: baca("KEPALA KELUARGA") };
const IBU = {
  nik: baca("9901045408910003"),
  nama: baca("NUR HALIMAH"),
  jenis_kelamin: baca("PEREMPUAN"),
  tanggal_lahir: baca("1991-08-14"),
  shdk: baca("ISTRI"),
};
const ANAK = {
  nik: baca("9901041203150002"),
  nama: baca("AGUS"),
  tanggal_lahir: baca("2015-03-12"),
  nama_ibu: baca("NUR HALIMAH"),
  shdk: baca("ANAK"),
};

const temuan = (...anggota: readonly BarisAnggota[]) =>
  temukan({
    syarat: kelengkapan(masukan(paketLahir, { isian: {} })),
    isian: {},
    tanggal: TANGGAL,
    bacaan: [
      {
        dokumenId: "kk",
        dok: "d1",
        halaman: 1,
        bacaan: { kind: "kk", quality: { verdict: "baik", reasons: [] }, fields: {}, anggota, ms: 1 },
      },
    ],
  }).filter(({ aturan }) => aturan.startsWith("kk_"));

test("a family whose rows agree gives no finding", () => {
  expect(temuan(AYAH, IBU, ANAK)).toEqual([]);
});

test("two heads on one card: an error with the crops of both", () => {
  expect(temuan(AYAH, { ...IBU, shdk: baca("KEPALA KELUARGA") })).toMatchObject([
    { aturan: "kk_dua_kepala", level: "error", params: { jumlah: "2" }, bukti: [{ kotak }, { kotak }] },
  ]);
});

test("one number in two rows", () => {
  expect(temuan(AYAH, IBU, { ...ANAK, nik: IBU.nik })).toMatchObject([
    { aturan: "kk_nik_ganda", level: "error", params: { nilaiDokumen: "9901045408910003" } },
  ]);
});

test.each(["1999-12-31", "2053-01-01"])("a mother who was hardly one on %s", (lahir) => {
  expect(temuan(AYAH, IBU, { ...ANAK, tanggal_lahir: baca(lahir) })).toMatchObject([
    { aturan: "kk_usia_ibu", level: "warn", params: { ibu: "NUR HALIMAH" }, bukti: [{}, { nilai: lahir }] },
  ]);
});

test("what is not sure says nothing", () => {
  const ragu = { ...IBU, nik: ANAK.nik, shdk: baca("KEPALA KELUARGA", "periksa") };
  expect(temuan(AYAH, { ...ragu, nik: baca(ANAK.nik.value, "periksa") }, ANAK)).toEqual([]);
});
