import { expect, test } from "vitest";
import { mapUntuk } from "../../../../../src/ui/screens/meja/mapKerja.ts";
import { baris } from "./barisContoh.ts";

const kunci = (peran: Parameters<typeof mapUntuk>[0], pencetak: Parameters<typeof mapUntuk>[2] = "loket_distribusi") =>
  mapUntuk(peran, [], pencetak).map((m) => m.kunci);

test("everybody sees the folders that their roles use and no others", () => {
  expect(kunci(["kepala_dinas"])).toEqual(["antrean", "verifikasi", "rekapan", "kinerja"]);
  expect(kunci(["loket_distribusi"])).toEqual(["antrean", "cetak"]);
  expect(kunci(["loket_arsip", "operator_ikd"])).toEqual(["antrean", "ikd", "arsip"]);
});

test("an operator has the printing folder only where the office lets operators print", () => {
  expect(kunci(["operator_dokumen"])).not.toContain("cetak");
  expect(kunci(["operator_dokumen"], "operator_dokumen")).toContain("cetak");
});

test("the count of a folder is the number of files, not of work items, and only of one's own turns", () => {
  const dua = baris({
    tugas: [
      { langkah: 3, sasaran: "akta_kelahiran", peran: "operator_dokumen" },
      { langkah: 3, sasaran: "kk_tambah_anggota_lahir", peran: "operator_dokumen" },
      { langkah: 9, sasaran: "x:y", peran: "kepala_dinas" },
    ],
  });
  const map = mapUntuk(["operator_dokumen"], [dua], "loket_distribusi");
  expect(map.find((m) => m.kunci === "siak")?.banyak).toBe(1);
  expect(map.find((m) => m.kunci === "verifikasi")?.banyak).toBe(0);
});
