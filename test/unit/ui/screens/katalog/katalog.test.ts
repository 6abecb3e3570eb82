import { expect, test } from "vitest";
import { semuaLayanan } from "../../../../../src/domain/layanan/katalog.ts";
import { kondisiIds } from "../../../../../src/domain/layanan/kondisi.ts";
import { setelanBawaan } from "../../../../../src/domain/layanan/setelan.ts";
import { cariLayananKatalog } from "../../../../../src/ui/screens/katalog/cariLayanan.ts";
import { kondisiLayanan, syaratDalam } from "../../../../../src/ui/screens/katalog/keadaanLayanan.ts";

const ids = (teks: string) => cariLayananKatalog(teks).map(({ id }) => id);
const diminta = (nyala: Parameters<typeof syaratDalam>[1]) =>
  syaratDalam("akta_kelahiran", nyala, setelanBawaan, "2026-11-18")
    .filter(({ berlaku }) => berlaku)
    .map(({ id }) => id);

test("a service is found by its name, a form, a document that it asks for, and what it issues", () => {
  expect(ids("kelahiran akta")).toContain("akta_kelahiran");
  expect(ids("f103")).toContain("pindah_antar_kabkota");
  expect(ids("kuasa")).toContain("akta_kelahiran");
  expect(ids("SKPWNI")).toContain("pindah_antar_kabkota");
  expect(ids("")).toHaveLength(semuaLayanan.length);
  expect(ids("kapal selam")).toEqual([]);
});

test("switching a condition changes what is asked, and back", () => {
  expect(diminta([])).toContain("suket_kelahiran");
  expect(diminta(["tanpa_surat_kelahiran"])).not.toContain("suket_kelahiran");
  expect(diminta(["tanpa_surat_kelahiran"])).toContain("f_2_03");
  expect(diminta(["via_kuasa"])).toContain("f_1_07");
  expect(diminta(["tanpa_bukti_kawin", "kk_menunjukkan_suami_istri"])).toContain("f_2_04");
  expect(diminta(["tanpa_bukti_kawin"])).not.toContain("f_2_04");
});

test("only conditions that change something are offered, each once, whatever the service", () => {
  expect(kondisiLayanan("ikd_aktivasi", setelanBawaan)).toEqual([]);
  for (const { id } of semuaLayanan) {
    const kondisi = kondisiLayanan(id, setelanBawaan);
    expect(new Set(kondisi).size).toBe(kondisi.length);
    expect(kondisi.every((satu) => kondisiIds.includes(satu) && satu !== "always")).toBe(true);
  }
});
