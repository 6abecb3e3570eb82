import { expect, test } from "vitest";
import { layananById, semuaLayanan } from "../../../../src/domain/layanan/katalog.ts";
import { langkahLayanan, menitPasti } from "../../../../src/domain/sop/langkahLayanan.ts";
import { SETELAN_SOP, type SetelanSop } from "../../../../src/domain/sop/setelan.ts";

const nomor = (id: Parameters<typeof layananById>[0], setelan: Partial<SetelanSop> = {}) =>
  langkahLayanan(layananById(id), { ...SETELAN_SOP, ...setelan }).map(({ no, bila }) => (bila ? `${no}?` : `${no}`));

test("a deed goes through the archive, a family card only where all files are archived", () => {
  expect(nomor("akta_kelahiran")).toEqual(["1", "2", "3", "4?", "5?", "6?", "7?", "8", "9", "10", "11", "12"]);
  expect(nomor("kk_ubah_elemen")).not.toContain("12");
  expect(nomor("kk_ubah_elemen", { arsip: "semua" })).toContain("12");
});

test("a child card with photo always has steps 4 and 5, and is signed only where the office says so", () => {
  expect(nomor("kia_5_17")).toEqual(expect.arrayContaining(["4", "5"]));
  expect(nomor("kia_0_5")).toEqual(expect.arrayContaining(["4?", "5"]));
  expect(nomor("kia_5_17")).not.toContain("9");
  expect(nomor("kia_5_17", { tteKia: true })).toContain("9");
});

test("activation and referral skip the check and SIAK entry", () => {
  expect(nomor("ikd_aktivasi")).toEqual(["1", "6", "7"]);
  expect(nomor("rekam_ktp_el")).toEqual(["1", "4"]);
});

test("minutes count only what every family goes through", () => {
  expect(menitPasti(langkahLayanan(layananById("kk_ubah_elemen"), SETELAN_SOP))).toBe(3 + 10 + 2 + 2 + 2 + 2);
  for (const layanan of semuaLayanan) expect(menitPasti(langkahLayanan(layanan, SETELAN_SOP))).toBeGreaterThan(0);
});
