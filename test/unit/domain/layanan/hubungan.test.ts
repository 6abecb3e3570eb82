import { expect, test } from "vitest";
import { cocokKata, createTeksCari } from "../../../../src/domain/layanan/cariKata.ts";
import { hubunganLayanan } from "../../../../src/domain/layanan/hubungan.ts";

test("a child card in a birth package takes the deed from it and comes after both", () => {
  expect(hubunganLayanan("kia_0_5", ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"])).toEqual([
    { jenis: "memakai", lain: "akta_kelahiran", dokumen: "kutipan_akta_kelahiran" },
    { jenis: "sesudah", lain: "kk_tambah_anggota_lahir" },
  ]);
});

test("alone it says which document is needed and which service would bring it", () => {
  expect(hubunganLayanan("kia_0_5", ["kia_0_5"])).toEqual([
    { jenis: "perlu", lain: "akta_kelahiran", dokumen: "kutipan_akta_kelahiran" },
  ]);
  expect(hubunganLayanan("ikd_aktivasi", ["ikd_aktivasi"])).toEqual([]);
});

test("words are found in any order from their beginning, a form code however it is typed", () => {
  const teks = createTeksCari(["Surat Pindah antar kabupaten"], ["F-1.03", "F-2.01A"]);
  for (const dicari of ["pindah surat", "KAB", "f103", "F-1.03", "f 2 01a", "", "antar-kab"])
    expect(cocokKata(teks, dicari), dicari).toBe(true);
  for (const dicari of ["indah", "pindah lahir", "f104"]) expect(cocokKata(teks, dicari), dicari).toBe(false);
});
