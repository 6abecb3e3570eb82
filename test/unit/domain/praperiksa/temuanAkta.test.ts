import { describe, expect, test } from "vitest";
import type { Isian } from "../../../../src/domain/layanan/isian.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import type { LayananId } from "../../../../src/domain/layanan/layananId.ts";
import type { BarisAnggota, FieldBaca, NamaField } from "../../../../src/domain/praperiksa/bacaan.ts";
import { isianTerbaca } from "../../../../src/domain/praperiksa/isianTerbaca.ts";
import type { BacaanHalaman } from "../../../../src/domain/praperiksa/temuan.ts";
import { temukan } from "../../../../src/domain/praperiksa/temukan.ts";
import { kumpulkanNilai } from "../../../../src/domain/praperiksa/temuanNilai.ts";
import { isianLahir, masukan, TANGGAL } from "../layanan/keluarga.ts";

const pasti = (value: string): FieldBaca => ({ value, state: "pasti", why: "dua_bacaan_cocok" });
const halaman = (
  dokumenId: string,
  kind: string,
  nilai: Readonly<Partial<Record<NamaField, string>>>,
  anggota: readonly BarisAnggota[] = [],
  nomor = 1,
): BacaanHalaman => ({
  dokumenId,
  dok: `d-${dokumenId}`,
  halaman: nomor,
  bacaan: {
    kind,
    quality: { verdict: "baik", reasons: [] },
    fields: Object.fromEntries(Object.entries(nilai).map(([field, teks]) => [field, pasti(teks)])),
    anggota,
    ms: 1,
  },
});
const baris = (nik: string, nama: string): BarisAnggota => ({ nik: pasti(nik), nama: pasti(nama) });

const bahan = (layanan: readonly LayananId[], isian: Isian, bacaan: readonly BacaanHalaman[]) => ({
  syarat: kelengkapan(masukan(layanan, { isian })),
  isian,
  bacaan,
  tanggal: TANGGAL,
});
const temuan = (...args: Parameters<typeof bahan>) => temukan(bahan(...args)).map(({ level, id }) => `${level} ${id}`);

describe("one family card each", () => {
  const isian: Isian = {
    "suami.nik": "9901042105900002",
    "suami.nama": "WAYAN SUDIRA",
    "istri.nik": "9901045408910003",
    "istri.nama": "KETUT SARI",
  };
  const kkSuami = halaman(
    "kk",
    "kk",
    { no_kk: "9901040102160007", kepala_keluarga: "NYOMAN REDA" },
    [baris("9901042105900002", "WAYAN SUDIRA")],
    1,
  );
  const kkIstri = halaman(
    "kk",
    "kk",
    { no_kk: "9901040102170008", kepala_keluarga: "MADE WIRA" },
    [baris("9901045408910003", "KETUT SARI")],
    2,
  );

  test("two numbers and two heads on two pages are no contradiction; each is proposed for its own person", () => {
    expect(temuan(["akta_perkawinan"], isian, [kkSuami, kkIstri])).toEqual([]);
    const nilai = kumpulkanNilai(bahan(["akta_perkawinan"], isian, [kkSuami, kkIstri]));
    expect(nilai.get("suami.noKk")?.[0]?.baca.value).toBe("9901040102160007");
    expect(nilai.get("istri.noKk")?.[0]?.baca.value).toBe("9901040102170008");
  });

  test("a number that differs from the form is found on the right person", () => {
    const salah = { ...isian, "istri.noKk": "9901040102170009" };
    expect(temuan(["akta_perkawinan"], salah, [kkSuami, kkIstri])).toEqual(["error nokk_eq|kk|istri.noKk"]);
  });

  test("a NIK that differs from the row of the card is an error", () => {
    const salah = { ...isian, "istri.nik": "9901045408910004" };
    expect(temuan(["akta_perkawinan"], salah, [kkIstri])).toContain("error nik_kk_row|kk|istri.nik");
  });
});

describe("the address of a KTP-el beside the family card", () => {
  const dengan = (ktp: string, kk: string) =>
    temuan(["akta_kelahiran"], isianLahir(), [
      halaman("ktp_el:ibu", "ktp_el", {
        nik: "9901045408910003",
        nama: "NUR HALIMAH",
        tanggal_lahir: "1991-08-14",
        alamat: ktp,
      }),
      halaman("kk", "kk", { no_kk: "9901040102160007", kepala_keluarga: "RUDI HARTONO", alamat: kk }),
    ]);

  test("another place is only noted: the card may be older", () => {
    expect(dengan("JL. MELATI 12", "DUSUN KRAJAN")).toEqual(["info alamat_ktp|ktp_el:ibu|"]);
  });

  test.each([
    ["JL. MELATI NO 12", "JALAN MELATI 12"],
    ["DSN KRAJAN", "DUSUN KRAJAN RT 002 RW 001"],
    ["DUSUN KRAJAM", "DUSUN KRAJAN"],
  ])("%s and %s are the same place", (ktp, kk) => {
    expect(dengan(ktp, kk)).toEqual([]);
  });

  test("a witness lives elsewhere", () => {
    const saksi = { setelan: { saksiKtp: true } };
    const isian = isianLahir();
    const syarat = kelengkapan(masukan(["akta_kelahiran"], { isian, ...saksi }));
    const bacaan = [
      halaman("ktp_el:saksi1", "ktp_el", {
        nik: "9901040101700001",
        nama: "MADE WIRA",
        tanggal_lahir: "1970-01-01",
        alamat: "JL. JAUH",
      }),
      halaman("kk", "kk", { no_kk: "9901040102160007", kepala_keluarga: "RUDI HARTONO", alamat: "DUSUN KRAJAN" }),
    ];
    expect(temukan({ syarat, isian, bacaan, tanggal: TANGGAL })).toEqual([]);
  });
});

test("a school certificate, of which nothing is read, is not called unread", () => {
  const isian = { "anggota1.nama": "SITI", "elemen.jenis": "pendidikan" };
  expect(temuan(["kk_ubah_elemen"], isian, [halaman("bukti_peristiwa", "ijazah", {})])).toEqual([]);
});

describe("a birth letter beside the form", () => {
  const surat = (nilai: Readonly<Partial<Record<NamaField, string>>>) =>
    halaman("suket_kelahiran", "suket_kelahiran", {
      tanggal_lahir: "2026-11-02",
      nama_ibu: "NUR HALIMAH",
      nama_ayah: "RUDI HARTONO",
      ...nilai,
    });

  test("another weight is noted, the same in another way of writing is not", () => {
    const isian = { ...isianLahir(), "kelahiran.berat": "3.20", "kelahiran.jam": "04.35" };
    expect(temuan(["akta_kelahiran"], isian, [surat({ berat: "3,2", jam_lahir: "04:35" })])).toEqual([]);
    expect(temuan(["akta_kelahiran"], isian, [surat({ berat: "3,3" })])).toEqual([
      "info surat_lahir_eq|suket_kelahiran|kelahiran.berat",
    ]);
  });

  test("another number of the mother is an error; what a letter does not print is not asked for", () => {
    expect(temuan(["akta_kelahiran"], isianLahir(), [surat({ nik_ibu: "9901045408910004" })])).toEqual([
      "error nik_eq|suket_kelahiran|ibu.nik",
    ]);
  });

  test("fills the birth in the form's own codes", () => {
    const isi = isianTerbaca(
      bahan(["akta_kelahiran"], isianLahir(), [
        surat({
          penolong: "Bidan SRI",
          jenis_kelahiran: "KEMBAR 2",
          tempat_dilahirkan: "RSUD MELATI",
          tempat_lahir: "POSO",
        }),
      ]),
    );
    expect(Object.fromEntries(isi.map(({ path, teks }) => [path, teks]))).toMatchObject({
      "anak.tempatLahir": "POSO",
      "kelahiran.penolong": "2",
      "kelahiran.jenis": "2",
      "kelahiran.tempatDilahirkan": "1",
    });
  });
});

test("a deed that is to be corrected is accepted by its own kind and not compared", () => {
  const isian = { "subjek.nama": "SITTI", "subjek.nik": "9901045408910003" };
  const akta = halaman("kutipan_akta_asal", "kutipan_akta_kelahiran", { nama: "SITI", nik: "9901045408910009" });
  expect(temuan(["pembetulan_akta"], isian, [akta])).toEqual([]);
});
