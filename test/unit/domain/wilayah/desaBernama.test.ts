import { expect, test } from "vitest";
import { createCariDesa } from "../../../../src/domain/wilayah/desaBernama.ts";

const NAMA: Readonly<Record<string, string>> = {
  "99": "PROVINSI UJI",
  "9901": "KABUPATEN TANJUNG ASRI",
  "9971": "KOTA TANJUNG ASRI",
  "990104": "LEMBAH SARI",
  "997101": "LEMBAH SARI",
  "9901042001": "SUMBER JATI",
  "9971011001": "SUMBER JATI",
  "9901042002": "SUMBER JATI BARU",
};

const createCari = () => {
  let banyak = 0;
  const cari = createCariDesa({
    cari: (teks) => {
      banyak++;
      return Object.keys(NAMA).flatMap((kode) => (teks.includes(NAMA[kode] ?? "?") ? [{ kode }] : []));
    },
    nama: (kode) => NAMA[kode] ?? "",
  });
  return { cari, banyak: () => banyak };
};

test("a village is known by the names of all areas around it, titles written or not", () => {
  const { cari } = createCari();
  expect(cari({ desa: "SUMBER JATI", kecamatan: "LEMBAH SARI", kabupaten: "KAB. TANJUNG ASRI" })).toBe("9901042001");
  expect(cari({ desa: "SUMBER JATI", kecamatan: "LEMBAH SARI", kabupaten: "KOTA TANJUNG ASRI" })).toBe("9971011001");
  expect(cari({ desa: "SUMBER JATI BARU", kecamatan: "LEMBAH SARI", kabupaten: "KABUPATEN TANJUNG ASRI" })).toBe(
    "9901042002",
  );
});

test("a name that two villages have, or none, is no village", () => {
  const { cari } = createCari();
  expect(cari({ desa: "SUMBER JATI", kecamatan: "LEMBAH SARI", kabupaten: "" })).toBeUndefined();
  expect(cari({ desa: "SUMBER JAT1", kecamatan: "LEMBAH SARI", kabupaten: "" })).toBeUndefined();
});

test("the same names are looked up once", () => {
  const { cari, banyak } = createCari();
  const satu = { desa: "SUMBER JATI BARU", kecamatan: "LEMBAH SARI", kabupaten: "" };
  expect([cari(satu), cari(satu), banyak()]).toEqual(["9901042002", "9901042002", 1]);
});
