import { expect, test } from "vitest";
import { SETELAN_SOP } from "../../../../../src/domain/sop/setelan.ts";
import { tugasOf } from "../../../../../src/domain/sop/tugas.ts";
import { kelompokTugas } from "../../../../../src/ui/screens/meja/panel/kelompokTugas.ts";
import {
  ajukanContoh,
  bukaContoh,
  halamanContoh,
  isianContoh,
  permohonanDari,
  setuju,
  siak,
  type Langkah,
} from "../../../domain/rekap/contohBerkas.ts";

const dasar = [
  bukaContoh(["kia_5_17"]),
  isianContoh({ "pemohon.nama": "NUR HALIMAH", "anak.nama": "YOSEP", "anak.tanggalLahir": "2019-05-11" }),
  ajukanContoh,
];
const foto: Langkah = {
  at: "2026-11-20T03:00:00.000Z",
  by: "ayu",
  e: { type: "FotoAnakDiambil", orang: "anak", foto: halamanContoh, detik: 10 },
};
const panel = (langkah: readonly Langkah[], peran: string[]) =>
  kelompokTugas(tugasOf(permohonanDari(langkah), SETELAN_SOP), peran).map((k) => k.panel);

test("steps that may run beside each other are both open, in the order of the SOP", () => {
  expect(panel(dasar, ["operator_dokumen"])).toEqual(["periksa", "orang"]);
});

test("a photo that was taken can be taken again until it is uploaded, behind the work that is due", () => {
  expect(panel([...dasar, foto, setuju("kia_5_17"), siak("kia_5_17")], ["operator_dokumen"])).toEqual([
    "unggah",
    "ajukan",
    "orang",
  ]);
});

test("what waits for the citizen stands behind the other services' turn", () => {
  const paket = [
    bukaContoh(["akta_kelahiran", "kk_tambah_anggota_lahir"]),
    isianContoh({ "pemohon.nama": "NUR HALIMAH", "anak.nama": "YOSEP", "anak.tanggalLahir": "2026-11-11" }),
    ajukanContoh,
    {
      at: "2026-11-20T03:00:00.000Z",
      by: "ayu",
      e: {
        type: "BerkasDiperiksa",
        layanan: "akta_kelahiran",
        putusan: "ditunda",
        kurang: ["suket_kelahiran"],
        pesan: "Mohon lengkapi surat lahir.",
        alasan: "",
        dasarHukum: "",
        detik: 60,
      },
    },
  ] satisfies readonly Langkah[];
  expect(panel(paket, ["operator_dokumen"])).toEqual(["periksa", "lengkapi"]);
});

test("whoever has no open work in a file is given no panel", () => {
  expect(panel(dasar, ["kepala_dinas"])).toEqual([]);
  expect(panel(dasar, ["verifikator_iv", "loket_arsip"])).toEqual([]);
});
