import { expect, test } from "vitest";
import { sebabDitunda, selesaiPerHari, waktuLangkah } from "../../../../src/domain/rekap/waktuLangkah.ts";
import { SETELAN_SOP } from "../../../../src/domain/sop/setelan.ts";
import {
  acuanContoh,
  ajukanContoh,
  bukaContoh,
  isianContoh,
  permohonanDari,
  semuaHari,
  setuju,
  siak,
} from "./contohBerkas.ts";

const berkas = (detik: number) =>
  permohonanDari([
    bukaContoh(["akta_kelahiran", "kk_tambah_anggota_lahir"]),
    isianContoh({ "pemohon.nama": "NUR HALIMAH" }),
    ajukanContoh,
    setuju("akta_kelahiran", "2026-11-20T02:00:00.000Z", detik),
    setuju("kk_tambah_anggota_lahir", "2026-11-20T02:01:00.000Z", 10),
    siak("akta_kelahiran"),
  ]);

test("the seconds of a step are summed per file before median and nine-of-ten are taken", () => {
  const semua = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000].map(berkas);
  const dua = waktuLangkah(semua, semuaHari, SETELAN_SOP, acuanContoh).find((w) => w.no === 2);
  expect(dua).toEqual({ no: 2, standar: 180, banyak: 10, median: 510, p90: 910 });
});

test("a step without a standard and without work is not shown; one with a standard is, with zero files", () => {
  const semua = waktuLangkah([berkas(100)], semuaHari, SETELAN_SOP, acuanContoh);
  expect(semua.map((w) => w.no)).toEqual([2, 3, 4, 5, 7, 8, 9, 10, 11, 12]);
  expect(semua.find((w) => w.no === 12)?.banyak).toBe(0);
});

test("work outside of the period is not counted", () => {
  const hari = { dari: "2026-11-21", sampai: "2026-11-30" };
  expect(waktuLangkah([berkas(100)], hari, SETELAN_SOP, acuanContoh).every((w) => w.banyak === 0)).toBe(true);
});

test("a file counts as finished on the day of its last act, and a rejected one is finished too", () => {
  const tolak = permohonanDari([
    bukaContoh(["akta_kematian"]),
    isianContoh({ "pemohon.nama": "SUKARTI" }),
    ajukanContoh,
    {
      at: "2026-11-20T02:00:00.000Z",
      by: "ayu",
      e: {
        type: "BerkasDiperiksa",
        layanan: "akta_kematian",
        putusan: "ditolak",
        kurang: [],
        pesan: "",
        alasan: "Bukan kewenangan",
        dasarHukum: "Perpres 96/2018",
        detik: 90,
      },
    },
  ]);
  expect(selesaiPerHari([tolak, berkas(100)], ["2026-11-19", "2026-11-20"], SETELAN_SOP, acuanContoh)).toEqual([
    { tanggal: "2026-11-19", selesai: 0, tepat: 0 },
    { tanggal: "2026-11-20", selesai: 1, tepat: 1 },
  ]);
});

test("what was missing is counted per slot, most often first", () => {
  const tunda = (kurang: string[]) =>
    permohonanDari([
      bukaContoh(["akta_kelahiran"]),
      isianContoh({ "pemohon.nama": "NUR HALIMAH" }),
      ajukanContoh,
      {
        at: "2026-11-20T02:00:00.000Z",
        by: "ayu",
        e: {
          type: "BerkasDiperiksa",
          layanan: "akta_kelahiran",
          putusan: "ditunda",
          kurang,
          pesan: "",
          alasan: "",
          dasarHukum: "",
          detik: 20,
        },
      },
    ]);
  expect(sebabDitunda([tunda(["kk"]), tunda(["kk", "ktp_el:ibu"])], semuaHari, acuanContoh)).toEqual([
    { slot: "kk", banyak: 2 },
    { slot: "ktp_el:ibu", banyak: 1 },
  ]);
});
