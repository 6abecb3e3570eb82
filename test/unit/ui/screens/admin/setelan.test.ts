import { expect, test } from "vitest";
import { SETELAN_SOP } from "../../../../../src/domain/sop/setelan.ts";
import { semuaAturanKantor } from "../../../../../src/domain/layanan/aturanKantor.ts";
import { aturanBerlaku, ubahAturan } from "../../../../../src/ui/screens/admin/aturanSetelan.ts";
import {
  banyakBerubah,
  pindahkanDraf,
  setelanBerubah,
  setelanSalah,
} from "../../../../../src/ui/screens/admin/drafSetelan.ts";
import { SETELAN_BAWAAN, TANYA_LANGKAH, TANYA_SYARAT } from "../../../../../src/ui/screens/admin/setelanTanya.ts";
import { setelanContoh } from "../../../../fixtures/jemputMemori.ts";

const semua = [...TANYA_SYARAT, ...TANYA_LANGKAH];

test("every question that the SOP leaves open is asked once", () => {
  const ditanya = semua.map((satu) => satu.kunci);
  expect(new Set(ditanya).size).toBe(ditanya.length);
  // The forms' date and the catalogue's rules have lines of their own.
  const { formSetSejak: _sejak, aturan: _aturan, ...pilihan } = SETELAN_SOP;
  expect([...ditanya].sort()).toEqual([...Object.keys(pilihan), "latarFotoGanjilGenap", "batalHari"].sort());
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

test("rules that two admins switched are all kept, and each counts as one change", () => {
  const dasar = { ...setelanContoh, aturan: { a: true, b: true } };
  const draf = { ...dasar, aturan: { a: false, c: true } };
  const baru = { ...dasar, versi: 2, aturan: { a: true, b: true, d: false } };
  expect(banyakBerubah(dasar, draf)).toBe(3);
  expect(setelanBerubah(dasar, draf)).toEqual(["aturan"]);
  expect(pindahkanDraf(dasar, draf, baru).aturan).toEqual({ d: false, a: false, c: true });
  expect(banyakBerubah(dasar, { ...dasar, aturan: { b: true, a: true } })).toBe(0);
});

test("a rule is kept only where it differs from the default, and parents' KTP-el follow the general answer", () => {
  const ktp = semuaAturanKantor.find(({ kunci }) => kunci === "akta_kelahiran/ktp_el:ibu+ayah")!;
  expect(aturanBerlaku(setelanContoh, ktp)).toBe(true);
  expect(aturanBerlaku({ ...setelanContoh, mintaKtpOrangTua: false }, ktp)).toBe(false);
  const mati = ubahAturan(setelanContoh, ktp, false);
  expect(mati.aturan).toEqual({ [ktp.kunci]: false });
  expect(ubahAturan(mati, ktp, true).aturan).toEqual({});
});

test("says which fields the office would refuse", () => {
  expect(setelanSalah(setelanContoh)).toEqual([]);
  expect(setelanSalah({ ...setelanContoh, namaKantor: " ", kabupaten: "99", simpanHari: 366 })).toEqual([
    "namaKantor",
    "kabupaten",
    "simpanHari",
  ]);
  expect(setelanSalah({ ...setelanContoh, simpanHari: Number.NaN })).toEqual(["simpanHari"]);
  expect(setelanSalah({ ...setelanContoh, formSetSejak: "2026-12-01" })).toEqual([]);
  expect(setelanSalah({ ...setelanContoh, formSetSejak: "01-12" })).toEqual(["formSetSejak"]);
});
