import { expect, test } from "vitest";
import { SETELAN_SOP } from "../../../../../src/domain/sop/setelan.ts";
import {
  barisKerja,
  kelompokDari,
  modeUntuk,
  peristiwaKerja,
} from "../../../../../src/ui/screens/meja/kerjaVerifikasi.ts";
import {
  ajukanContoh,
  bukaContoh,
  isianContoh,
  permohonanDari,
  setuju,
  siak,
  type Langkah,
} from "../../../domain/rekap/contohBerkas.ts";

const paket = ["akta_kelahiran", "kk_tambah_anggota_lahir"];
const dasar = [
  bukaContoh(paket),
  isianContoh({ "pemohon.nama": "NUR HALIMAH" }),
  ajukanContoh,
  ...paket.map((id) => setuju(id)),
  ...paket.map((id) => siak(id)),
];
const diajukan = (layanan: string, kelompok: string): Langkah => ({
  at: "2026-11-20T03:00:00.000Z",
  by: "ayu",
  e: { type: "TteDiajukan", layanan, kelompok, detik: 10 },
});
const verifikasi = (layanan: string, jenjang: "iv" | "iii"): Langkah => ({
  at: "2026-11-20T04:00:00.000Z",
  by: "siti",
  e: { type: "Diverifikasi", layanan, jenjang, detik: 10 },
});

test("services of a file that wait together are one row to submit", () => {
  const [satu, ...lain] = barisKerja([permohonanDari(dasar)], "ajukan", SETELAN_SOP);
  expect(satu?.sasaran).toEqual(paket);
  expect(lain).toEqual([]);
});

test("services that were submitted in different batches are different rows", () => {
  const p = permohonanDari([...dasar, diajukan(paket[0] ?? "", "pagi"), diajukan(paket[1] ?? "", "siang")]);
  const baris = barisKerja([p], "iv", SETELAN_SOP);
  expect(kelompokDari(baris)).toEqual(["pagi", "siang"]);
  expect(baris.map((b) => [b.sasaran, b.pengaju?.by])).toEqual([
    [[paket[0]], "ayu"],
    [[paket[1]], "ayu"],
  ]);
});

test("signatures are one row per resulting document, and only of verified services", () => {
  const p = permohonanDari([
    ...dasar,
    ...paket.map((id) => diajukan(id, "pagi")),
    ...paket.map((id) => verifikasi(id, "iv")),
    verifikasi("akta_kelahiran", "iii"),
  ]);
  expect(barisKerja([p], "tte", SETELAN_SOP).map((b) => b.sasaran)).toEqual([
    ["akta_kelahiran:kutipan_akta_kelahiran"],
  ]);
  expect(barisKerja([p], "iii", SETELAN_SOP).map((b) => b.sasaran)).toEqual([["kk_tambah_anggota_lahir"]]);
});

test("each rung is worked on by its own role, and its event says which rung", () => {
  expect(modeUntuk(["verifikator_iii", "operator_dokumen"])).toEqual(["ajukan", "iii"]);
  expect(peristiwaKerja("iii", "akta_kelahiran", "pagi", 5)).toEqual({
    type: "Diverifikasi",
    layanan: "akta_kelahiran",
    jenjang: "iii",
    detik: 5,
  });
});
