import { expect, test } from "vitest";
import { nomorBerkas } from "../../../../../src/domain/permohonan/nomor.ts";
import {
  cocokCari,
  hitungSaringan,
  nomorDalam,
  saringAntrean,
  SEMUA,
  tugasSaya,
  type PilihanAntrean,
} from "../../../../../src/ui/screens/meja/saringAntrean.ts";
import { baris } from "./barisContoh.ts";

const operator = ["operator_dokumen"];
const pilih = (ubah: Partial<PilihanAntrean> = {}): PilihanAntrean => ({
  saringan: "giliran",
  layanan: SEMUA,
  asal: SEMUA,
  cari: "",
  langkah: [],
  ...ubah,
});
const nomor = nomorBerkas("T3", 42);

test("a draft at its own table is nobody's turn in the office, though the operator's role could fill it in", () => {
  const draf = baris({ status: "draf", tugas: [{ langkah: 4, sasaran: "anak", peran: "operator_dokumen" }] });
  const satu = baris({ tugas: [{ langkah: 1, sasaran: "berkas", peran: "operator_dokumen" }] });
  expect(tugasSaya(draf, operator)).toEqual([]);
  expect(tugasSaya(satu, operator)).toEqual([]);
});

test("the queue of one's turn holds only files with open work for one's roles, the longest waiting first", () => {
  const lama = baris({ app: "b", sejak: "2026-11-16T00:00:00.000Z" });
  const verifikator = baris({ app: "c", tugas: [{ langkah: 8, sasaran: "kk", peran: "verifikator_iv" }] });
  const hasil = saringAntrean([baris(), verifikator, lama], pilih(), operator, "2026-11-20");
  expect(hasil.map((b) => b.app)).toEqual(["b", "a".repeat(32)]);
});

test("a step narrows the turn, and its count says so", () => {
  const siak = baris({ app: "b", tugas: [{ langkah: 3, sasaran: "kk", peran: "operator_dokumen" }] });
  expect(saringAntrean([baris(), siak], pilih({ langkah: [3] }), operator, "")).toEqual([siak]);
  expect(hitungSaringan([baris(), siak], operator, [3], "2026-11-18")).toEqual({
    giliran: 1,
    ditunda: 0,
    hari_ini: 2,
    semua: 2,
  });
});

test("one deferred service puts the file among the deferred, whatever the others are", () => {
  const tunda = baris({
    layanan: [
      { id: "akta_kelahiran", status: "diproses" },
      { id: "kia_0_5", status: "ditunda" },
    ],
  });
  expect(saringAntrean([tunda, baris()], pilih({ saringan: "ditunda" }), operator, "")).toEqual([tunda]);
});

test("origin is a village or the device that took the file in", () => {
  const lain = baris({ app: "b", nomor: "L1-00003-X", desa: "9901042002" });
  expect(saringAntrean([baris(), lain], pilih({ asal: "L1" }), operator, "")).toEqual([lain]);
  expect(saringAntrean([baris(), lain], pilih({ asal: "9901042001" }), operator, "")).toHaveLength(1);
});

test("search looks through all files, also those of other turns, by any words of name and hamlet", () => {
  const selesai = baris({ app: "b", nama: "HASAN BASRI", tugas: [], status: "selesai" });
  expect(saringAntrean([baris(), selesai], pilih({ cari: "basri  HASAN" }), operator, "")).toEqual([selesai]);
  expect(cocokCari(baris(), "krajan nur")).toBe(true);
  expect(cocokCari(baris(), "nur wetan")).toBe(false);
});

test("a number is found inside the text of a QR code, in any case; one wrong character finds nothing", () => {
  expect(nomorDalam(`jemput:${nomor.toLowerCase()}:AB12`)).toBe(nomor);
  expect(nomorDalam(nomor.replace("00042", "00043"))).toBeUndefined();
  expect(cocokCari(baris({ nomor }), `JEMPUT ${nomor}`)).toBe(true);
  expect(cocokCari(baris({ nomor: nomorBerkas("T3", 43) }), nomor)).toBe(false);
});
