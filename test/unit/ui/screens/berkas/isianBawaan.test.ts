import { expect, test } from "vitest";
import { isianBawaan } from "../../../../../src/ui/screens/berkas/isianBawaan.ts";

const bagian = (...ids: readonly string[]) => ({
  kolom: ids.map((id) => ({ id, label: id, jenis: "teks" as const, wajib: false })),
});
const bahan = { desa: "9901042001", tanggal: "2026-11-18", jawaban: {} };
const kosong = () => "";

test("village and day of the report come from the file", () => {
  expect(isianBawaan(bagian("alamat.desa", "alamat.rt"), bahan, kosong)).toEqual([["alamat.desa", "9901042001"]]);
  expect(isianBawaan(bagian("perkawinan.tanggalLapor"), bahan, kosong)).toEqual([
    ["perkawinan.tanggalLapor", "2026-11-18"],
  ]);
});

test.each([
  [{ hilang: true }, [["terbit.alasan", "1"]]],
  [{ hilang: false, rusak: true }, [["terbit.alasan", "2"]]],
  [{ hilang: false, rusak: false }, []],
  [{}, []],
])("the reason for a new kutipan follows from the answers %j", (jawaban, isi) => {
  expect(isianBawaan(bagian("terbit.alasan"), { ...bahan, jawaban }, kosong)).toEqual(isi);
});

test("what somebody filled in stays", () => {
  expect(isianBawaan(bagian("alamat.desa"), bahan, () => "9901042002")).toEqual([]);
});
