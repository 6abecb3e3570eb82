import { expect, test } from "vitest";
import { rekapKia } from "../../../../src/domain/rekap/rekapKia.ts";
import {
  acuanContoh,
  ajukanContoh,
  bukaContoh,
  halamanContoh,
  isianContoh,
  permohonanDari,
  semuaHari,
  setuju,
  siak,
} from "./contohBerkas.ts";

const anak = (tanggalLahir: string) =>
  isianContoh({
    "pemohon.nama": "NUR HALIMAH",
    "anak.nama": "AISYAH PUTRI RAHAYU",
    "anak.jenisKelamin": "2",
    "anak.tempatLahir": "LEMBAH SARI",
    "anak.tanggalLahir": tanggalLahir,
    "kk.no": "9901041203180007",
    "kk.kepala": "SLAMET RIYADI",
  });

test("a newborn's card needs no photo and takes the number of the deed made in the same file", () => {
  const p = permohonanDari([
    bukaContoh(["akta_kelahiran", "kia_0_5"]),
    anak("2026-11-02"),
    ajukanContoh,
    setuju("akta_kelahiran"),
    siak("akta_kelahiran", "9901-LU-20112026-0001"),
    setuju("kia_0_5"),
    siak("kia_0_5"),
  ]);
  expect(rekapKia([p], semuaHari, acuanContoh)).toMatchObject([
    {
      no: 1,
      tanggal: "2026-11-20",
      kategori: "0-5",
      foto: "tidak",
      namaFoto: "",
      noAkta: "9901-LU-20112026-0001",
      jenisKelamin: "Perempuan",
      statusUnggah: "belum",
    },
  ]);
});

test("a child of seven is listed with the photo's file name, which holds the file number and no personal data", () => {
  const p = permohonanDari([
    bukaContoh(["kia_5_17"]),
    anak("2019-05-04"),
    {
      at: "2026-11-18T03:15:00.000Z",
      by: "rina",
      e: { type: "FotoAnakDiambil", orang: "anak", foto: halamanContoh, detik: 15 },
    },
    ajukanContoh,
    setuju("kia_5_17"),
    siak("kia_5_17"),
    { at: "2026-11-21T02:00:00.000Z", by: "ayu", e: { type: "FotoAnakDiunggah", orang: "anak", detik: 30 } },
  ]);
  expect(rekapKia([p], semuaHari, acuanContoh)).toMatchObject([
    { tanggal: "2026-11-21", kategori: "5-17", foto: "ya", namaFoto: "T3-00042-K-anak.jpg", statusUnggah: "sudah" },
  ]);
});

test("a card withdrawn after its SIAK entry says so, one withdrawn before it is not in the recap", () => {
  const cabut = {
    at: "2026-11-21T02:00:00.000Z",
    by: "rina",
    e: { type: "LayananDicabut", layanan: "kia_5_17", alasan: "sudah punya" },
  } as const;
  const awal = [bukaContoh(["kia_5_17"]), anak("2019-05-04"), ajukanContoh, setuju("kia_5_17")];
  expect(rekapKia([permohonanDari([...awal, siak("kia_5_17"), cabut])], semuaHari, acuanContoh)).toMatchObject([
    { keterangan: "Dicabut oleh pemohon: sudah punya" },
  ]);
  expect(rekapKia([permohonanDari([...awal, cabut])], semuaHari, acuanContoh)).toEqual([]);
});

test("a card whose SIAK entry isn't done is not in the recap", () => {
  const p = permohonanDari([bukaContoh(["kia_5_17"]), anak("2019-05-04"), ajukanContoh, setuju("kia_5_17")]);
  expect(rekapKia([p], semuaHari, acuanContoh)).toEqual([]);
});
