import { expect, test } from "vitest";
import { SETELAN_SOP } from "../../../../../src/domain/sop/setelan.ts";
import { pindahkanDraf, setelanBerubah, setelanSalah } from "../../../../../src/ui/screens/admin/drafSetelan.ts";
import { SETELAN_BAWAAN, TANYA_LANGKAH, TANYA_SYARAT } from "../../../../../src/ui/screens/admin/setelanTanya.ts";
import { setelanContoh } from "../../../../fixtures/jemputMemori.ts";

const semua = [...TANYA_SYARAT, ...TANYA_LANGKAH];

test("every question that the SOP leaves open is asked once", () => {
  const ditanya = semua.map((satu) => satu.kunci);
  expect(new Set(ditanya).size).toBe(ditanya.length);
  expect([...ditanya].sort()).toEqual([...Object.keys(SETELAN_SOP), "latarFotoGanjilGenap", "batalHari"].sort());
});

test.each(semua.map((satu) => [satu.kunci, satu] as const))(
  "%s: one default, and each choice applies itself",
  (_, tanya) => {
    expect(tanya.pilihan.filter((p) => p.bawaan)).toHaveLength(1);
    const bawaan = { ...setelanContoh, ...SETELAN_BAWAAN };
    expect(tanya.pilihan.find((p) => p.bawaan)?.terpilih(bawaan)).toBe(true);
    for (const pilihan of tanya.pilihan) {
      const sesudah = pilihan.terapkan(setelanContoh);
      expect(tanya.pilihan.filter((p) => p.terpilih(sesudah))).toEqual([pilihan]);
      expect(setelanBerubah(setelanContoh, sesudah).filter((kunci) => kunci !== tanya.kunci)).toEqual([]);
    }
  },
);

test("what was changed here is put onto a newer version, and what others changed stays", () => {
  const draf = { ...setelanContoh, arsip: "semua" as const };
  const baru = { ...setelanContoh, versi: 2, tteKia: true };
  expect(pindahkanDraf(setelanContoh, draf, baru)).toEqual({ ...baru, arsip: "semua" });
});

test("says which fields the office would refuse", () => {
  expect(setelanSalah(setelanContoh)).toEqual([]);
  expect(setelanSalah({ ...setelanContoh, namaKantor: " ", kabupaten: "99", simpanHari: 366 })).toEqual([
    "namaKantor",
    "kabupaten",
    "simpanHari",
  ]);
  expect(setelanSalah({ ...setelanContoh, simpanHari: Number.NaN })).toEqual(["simpanHari"]);
});
