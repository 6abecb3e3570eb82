/** One document for the work of several services: when it is made, and what happens when one of them falls away. */
import { describe, expect, test } from "vitest";
import { decide } from "../../../../src/domain/permohonan/decide.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { hasilBerkas, hasilMemuat } from "../../../../src/domain/sop/hasilBerkas.ts";
import { SETELAN_SOP } from "../../../../src/domain/sop/setelan.ts";
import { tugasOf } from "../../../../src/domain/sop/tugas.ts";
import { bukaLahir, jalankan, konteks, lipat, pelaku, scan } from "../../../fixtures/permohonanContoh.ts";
import { actFor } from "./lakukanTugas.ts";

const PAKET = ["kk_tambah_anggota_lahir", "kk_ubah_elemen"];
const SLOT = ["f_1_02", "f_1_06", "kk", "suket_kelahiran", "bukti_peristiwa"];
const diajukan: readonly Peristiwa[] = [
  { ...bukaLahir, layanan: PAKET } as Peristiwa,
  { type: "IsianDicatat", bagian: "pemohon", isian: { "pemohon.nama": "NUR HALIMAH" } },
  ...scan(SLOT),
  { type: "Diajukan" },
];

/** One service through steps 2 to 8. */
const sahkan = (log: readonly Peristiwa[], id: string): readonly Peristiwa[] =>
  jalankan(log, [
    ["operator_dokumen", actFor("periksa", id)],
    ["operator_dokumen", actFor("input_siak", id)],
    ["operator_dokumen", actFor("ajukan", id)],
    ["verifikator_iv", actFor("verifikasi_iv", id)],
    ["verifikator_iii", actFor("verifikasi_iii", id)],
  ]);
const tte = (log: readonly Peristiwa[]) =>
  tugasOf(lipat(log), SETELAN_SOP)
    .filter(({ jenis }) => jenis === "tte")
    .map(({ sasaran, keadaan }) => `${sasaran} ${keadaan}`);

describe("two changes of one family card", () => {
  test("are one card, made when both are verified", () => {
    expect(tte(diajukan)).toEqual(["kk_ubah_elemen:kk nanti"]);
    const satu = sahkan(diajukan, "kk_ubah_elemen");
    expect(tte(satu)).toEqual(["kk_ubah_elemen:kk nanti"]);
    expect(tte(sahkan(satu, "kk_tambah_anggota_lahir"))).toEqual(["kk_ubah_elemen:kk kini"]);
    expect(hasilBerkas(lipat(satu), "kk_tambah_anggota_lahir")).toEqual([]);
    expect(hasilMemuat(lipat(satu), "kk_tambah_anggota_lahir").map(({ layanan }) => layanan)).toEqual([
      "kk_ubah_elemen",
    ]);
  });

  test("a change that is withdrawn holds the card up no longer, and the other one prints it", () => {
    const cabut = (layanan: string) =>
      jalankan(diajukan, [["petugas_lapangan", { type: "LayananDicabut", layanan, alasan: "tidak jadi" }]]);
    expect(tte(sahkan(cabut("kk_tambah_anggota_lahir"), "kk_ubah_elemen"))).toContain("kk_ubah_elemen:kk kini");
    expect(tte(sahkan(cabut("kk_ubah_elemen"), "kk_tambah_anggota_lahir"))).toContain(
      "kk_tambah_anggota_lahir:kk kini",
    );
  });

  test("what is to come onto a printed card needs a file of its own", () => {
    const awal: readonly Peristiwa[] = [
      { ...bukaLahir, layanan: ["akta_kematian", "kk_ubah_elemen"] } as Peristiwa,
      ...diajukan.slice(1, -1),
      ...scan(["f_2_01", "surat_kematian"]).map((e) => ({ ...e, dok: `x_${"slot" in e ? e.slot : ""}` }) as Peristiwa),
      { type: "Diajukan" },
    ];
    const terbit = jalankan(sahkan(awal, "kk_ubah_elemen"), [["kepala_dinas", actFor("tte", "kk_ubah_elemen:kk")]]);
    const ditunda = jalankan(terbit, [
      [
        "operator_dokumen",
        {
          ...actFor("periksa", "akta_kematian"),
          putusan: "ditunda",
          kurang: ["surat_kematian"],
          pesan: "bawa surat",
        } as Peristiwa,
      ],
    ]);
    const tambah = (id: string) =>
      decide(
        lipat(ditunda),
        { type: "LayananDipilih", layanan: ["akta_kematian", "kk_ubah_elemen", id] },
        pelaku("petugas_lapangan"),
        konteks(SETELAN_SOP),
      );
    expect(tambah("kk_ubah_peristiwa_penting")).toMatchObject({
      ok: false,
      error: { type: "SudahTerbit", layanan: ["kk_ubah_peristiwa_penting"] },
    });
    expect(tambah("ikd_aktivasi").ok).toBe(true);
  });
});
