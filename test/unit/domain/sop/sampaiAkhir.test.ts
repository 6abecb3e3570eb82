/** Every service of the catalogue is walked from the table to its last step, by the same decisions that the desks make. */
import { describe, expect, test } from "vitest";
import { semuaLayanan } from "../../../../src/domain/layanan/katalog.ts";
import { semuaPeristiwa } from "../../../../src/domain/layanan/peristiwa.ts";
import { syaratKurang } from "../../../../src/domain/permohonan/decide.ts";
import type { Peran } from "../../../../src/domain/permohonan/peran.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../../src/domain/permohonan/permohonan.ts";
import { SETELAN_SOP, type SetelanSop } from "../../../../src/domain/sop/setelan.ts";
import { statusBerkas, tugasOf, type Tugas } from "../../../../src/domain/sop/tugas.ts";
import { bukaLahir, jalankan, konteks, lipat, scan } from "../../../fixtures/permohonanContoh.ts";
import { actFor } from "./lakukanTugas.ts";

/** A family in which every step has somebody: a child for the photo, somebody to enrol, a phone for IKD. */
const keluarga: Readonly<Record<string, string>> = {
  "pemohon.nama": "NUR HALIMAH",
  "pemohon.nik": "9901045408910003",
  "pemohon.tanggalLahir": "1991-08-14",
  "pemohon.rekam": "sudah",
  "anak.nama": "AISYAH PUTRI RAHAYU",
  "anak.tanggalLahir": "2019-03-03",
  "kk.no": "9901041206160001",
  "kontak.hp": "android",
  "anggota1.nama": "BUDI SANTOSO",
  "anggota1.tanggalLahir": "2009-03-03",
  "anggota1.rekam": "belum",
  "pindah.jenis": "3",
  "pindah.gantiKia": "ya",
};

const mulai = (layanan: readonly string[]): readonly Peristiwa[] => [
  { ...bukaLahir, layanan: [...layanan] } as Peristiwa,
  { type: "IsianDicatat", bagian: "keluarga", isian: { ...keluarga } },
];

const slotKurang = (p: Permohonan, setelan: SetelanSop): readonly string[] => [
  ...new Set(p.urut.flatMap((id) => syaratKurang(p, id, setelan))),
];

/** Does what is due, one work item after the other, until nothing is; the desk that acts is the one that the item names. */
const sampaiAkhir = (layanan: readonly string[], setelan: SetelanSop): Permohonan => {
  const k = konteks(setelan);
  let log = mulai(layanan);
  log = [...log, ...scan(slotKurang(lipat(log), setelan)), { type: "Diajukan" }];
  for (let n = 0; n < 200; n++) {
    const tugas: Tugas | undefined = tugasOf(lipat(log), setelan).find(({ keadaan }) => keadaan === "kini");
    if (tugas === undefined) return lipat(log);
    const peran = tugas.peran[0] as Peran;
    log = jalankan(log, [[peran, actFor(tugas.jenis, tugas.sasaran)]], k);
  }
  throw new Error(`${layanan.join(", ")}: never done`);
};

const SETELAN: readonly (readonly [string, SetelanSop])[] = [
  ["the documented settings", SETELAN_SOP],
  [
    "the settings turned round",
    {
      ...SETELAN_SOP,
      formSet: "2019",
      arsip: "semua",
      pencetak: "operator_dokumen",
      jenjangVerifikasi: 1,
      tteKia: true,
      langkahEmpatDiLapangan: false,
      ikdMenahanPengambilan: true,
      saksiKtp: true,
    },
  ],
];

describe.each(SETELAN)("by %s", (_nama, setelan) => {
  test.each(semuaLayanan.map(({ id }) => [id] as const))("%s reaches its end", (id) => {
    const p = sampaiAkhir([id], setelan);
    expect(statusBerkas(p, tugasOf(p, setelan))).toBe("selesai");
  });

  test.each(semuaPeristiwa.map((satu) => [satu.id, satu] as const))(
    "the package of %s reaches its end",
    (_id, satu) => {
      const p = sampaiAkhir([...satu.paket, ...satu.boleh].slice(0, 12), setelan);
      expect(statusBerkas(p, tugasOf(p, setelan))).toBe("selesai");
    },
  );
});

test("what a service brings is signed, printed and handed over; a card of a child only where the form names one", () => {
  const p = sampaiAkhir(["pindah_datang"], SETELAN_SOP);
  expect(Object.keys(p.hasil).sort()).toEqual(["pindah_datang:kia", "pindah_datang:kk", "pindah_datang:ktp_el"]);
  expect(Object.values(p.hasil).every(({ serah }) => serah !== undefined)).toBe(true);
  expect(p.hasil["pindah_datang:kk"]?.tte).toBeDefined();
  expect(p.hasil["pindah_datang:ktp_el"]?.tte).toBeUndefined();
});

test("splitting a card brings two", () => {
  const p = sampaiAkhir(["kk_pisah"], SETELAN_SOP);
  expect(Object.keys(p.hasil).sort()).toEqual(["kk_pisah:kk", "kk_pisah:kk_asal"]);
});

test("whoever has no NIK yet is entered in SIAK before any card of the same file", () => {
  const siap = [
    ...mulai(["kk_tambah_anggota_numpang", "biodata_wni"]),
    ...scan(slotKurang(lipat(mulai(["kk_tambah_anggota_numpang", "biodata_wni"])), SETELAN_SOP)),
    { type: "Diajukan" } as const,
  ];
  const setuju = jalankan(siap, [
    ["operator_dokumen", actFor("periksa", "kk_tambah_anggota_numpang")],
    ["operator_dokumen", actFor("periksa", "biodata_wni")],
  ]);
  const siak = (log: readonly Peristiwa[]) =>
    tugasOf(lipat(log), SETELAN_SOP)
      .filter(({ jenis, keadaan }) => jenis === "input_siak" && keadaan === "kini")
      .map(({ sasaran }) => sasaran);
  expect(siak(setuju)).toEqual(["biodata_wni"]);
  expect(siak(jalankan(setuju, [["operator_dokumen", actFor("input_siak", "biodata_wni")]]))).toEqual([
    "kk_tambah_anggota_numpang",
  ]);
});
