import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { semuaPeristiwa } from "../../../../../src/domain/layanan/peristiwa.ts";
import { setelanBawaan } from "../../../../../src/domain/layanan/setelan.ts";
import { kelompokPeristiwa } from "../../../../../src/ui/screens/lapangan/kelompokPeristiwa.ts";
import { denganTerbaru } from "../../../../../src/ui/screens/lapangan/peristiwaTerakhir.ts";
import { aturanId } from "../../../../../src/ui/text/aturan.id.ts";
import {
  cariPeristiwa,
  createPilihanLayanan,
  yangDibawa,
} from "../../../../../src/ui/screens/lapangan/pilihanLayanan.ts";
import { ambilPilihan, tundaPilihan } from "../../../../../src/ui/screens/lapangan/pilihanTertunda.ts";

const kata = (kunci: string): string => aturanId[kunci] ?? kunci;
const ids = (teks: string): readonly string[] => cariPeristiwa(teks, kata, semuaPeristiwa).map(({ id }) => id);

test("an event is found by a plain word, by a form code however it is typed, and by nothing at all", () => {
  expect(ids("bayi")).toEqual(["lahir", "lahir_mati"]);
  expect(ids("f103")).toEqual(["numpang_kk", "pindah", "pindah_dekat", "datang"]);
  expect(ids("F-1.03")).toEqual(ids("f103"));
  expect(ids("robek")).toEqual(["kk_rusak"]);
  expect(ids("")).toHaveLength(semuaPeristiwa.length);
  expect(ids("kapal selam")).toEqual([]);
});

test("choosing an event takes its package, ticks change it, another event starts anew", () => {
  createRoot((tutup) => {
    const pilihan = createPilihanLayanan();
    const [lahir, meninggal] = ["lahir", "meninggal"].map((id) => semuaPeristiwa.find((satu) => satu.id === id)!);
    expect(pilihan.layanan()).toEqual([]);
    pilihan.pilih(lahir!);
    expect(pilihan.layanan()).toEqual(lahir!.paket);
    pilihan.ubah("kia_0_5", false);
    pilihan.ubah("ikd_aktivasi", true);
    expect(pilihan.layanan()).toEqual(["akta_kelahiran", "kk_tambah_anggota_lahir", "ikd_aktivasi"]);
    pilihan.pilih(meninggal!);
    expect(pilihan.layanan()).toEqual(meninggal!.paket);
    tutup();
  });
});

test("a card that the office keeps is named as such", () => {
  expect(yangDibawa(["pindah_datang"], "2026-11-18", setelanBawaan)).toEqual({
    semua: ["SKPWNI", "KTP-el"],
    ditarik: ["KTP-el"],
  });
});

test("a search takes words in any order, from the event or from the services that it brings", () => {
  expect(ids("kelahiran akta")).toContain("lahir");
  expect(ids("kartu anak")).toContain("kartu_anak");
  expect(ids("nagara")).toEqual([]);
});

test("a service beyond the event's own joins the package, stays on the list when it is unticked, and goes with a new event", () => {
  createRoot((tutup) => {
    const pilihan = createPilihanLayanan();
    const [lahir, meninggal] = ["lahir", "meninggal"].map((id) => semuaPeristiwa.find((satu) => satu.id === id)!);
    pilihan.pilih(lahir!);
    pilihan.ubah("pindah_antar_kabkota", true);
    pilihan.ubah("pindah_antar_kabkota", true);
    pilihan.jawab({ via_kuasa: true });
    expect(pilihan.layanan()).toEqual([...lahir!.paket, "pindah_antar_kabkota"]);
    pilihan.ubah("pindah_antar_kabkota", false);
    expect(pilihan.layanan()).toEqual(lahir!.paket);
    expect(pilihan.tambahan()).toEqual(["pindah_antar_kabkota"]);
    pilihan.pilih(meninggal!);
    expect([pilihan.tambahan(), pilihan.jawaban()]).toEqual([[], {}]);
    tutup();
  });
});

test("every event is in exactly one group", () => {
  const dalamKelompok = kelompokPeristiwa(semuaPeristiwa).flatMap(({ isi }) => isi.map(({ id }) => id));
  expect([...dalamKelompok].sort()).toEqual(semuaPeristiwa.map(({ id }) => id).sort());
});

test("what was used last comes first, each event once, four at most", () => {
  expect(denganTerbaru(["a", "b", "c", "d"], "c")).toEqual(["c", "a", "b", "d"]);
  expect(denganTerbaru(["a", "b", "c", "d"], "e")).toEqual(["e", "a", "b", "c"]);
});

test("what people bring follows the answers", () => {
  const bawa = (jawaban: Record<string, boolean>) =>
    yangDibawa(["akta_kelahiran"], "2026-11-18", setelanBawaan, jawaban).semua;
  expect(bawa({})).toContain("surat lahir");
  expect(bawa({ tanpa_surat_kelahiran: true })).not.toContain("surat lahir");
});

test("what people bring holds papers once and no forms", () => {
  const dibawa = yangDibawa(["akta_kelahiran", "kk_tambah_anggota_lahir"], "2026-11-18", setelanBawaan).semua;
  expect(dibawa).toContain("surat lahir");
  expect(dibawa).toContain("Kartu Keluarga");
  expect(new Set(dibawa).size).toBe(dibawa.length);
  expect(dibawa.some((nama) => nama.startsWith("F-"))).toBe(false);
});

test("what the office keeps is told before people give it away", () => {
  const ditarik = (layanan: "akta_perceraian" | "kia_rusak" | "akta_kelahiran") =>
    yangDibawa([layanan], "2026-11-18", setelanBawaan).ditarik;
  expect(ditarik("akta_perceraian")).toEqual(["akta perkawinan"]);
  expect(ditarik("kia_rusak")).toEqual(["KIA lama"]);
  expect(ditarik("akta_kelahiran")).toEqual([]);
});

test("of two moves the one ticked last stays", () => {
  createRoot((tutup) => {
    const pilihan = createPilihanLayanan();
    pilihan.pilih(semuaPeristiwa.find(({ id }) => id === "pindah")!);
    pilihan.ubah("pindah_antar_provinsi", true);
    expect(pilihan.layanan()).toEqual(["pindah_antar_provinsi"]);
    tutup();
  });
});

test("a choice put aside for the village is taken up once, on its own screen, and only by the way back", () => {
  createRoot((tutup) => {
    const pilihan = createPilihanLayanan();
    pilihan.pilih(semuaPeristiwa.find(({ id }) => id === "lahir")!);
    pilihan.jawab({ via_kuasa: true });
    tundaPilihan("baru", pilihan.isi());
    const lagi = createPilihanLayanan(ambilPilihan("baru", "1"));
    expect([lagi.layanan(), lagi.jawaban()]).toEqual([pilihan.layanan(), { via_kuasa: true }]);
    expect(ambilPilihan("baru", "1")).toBeUndefined();
    tundaPilihan("baru", pilihan.isi());
    expect(ambilPilihan("terima", "1")).toBeUndefined();
    tundaPilihan("baru", pilihan.isi());
    expect(ambilPilihan("baru", undefined)).toBeUndefined();
    tutup();
  });
});
