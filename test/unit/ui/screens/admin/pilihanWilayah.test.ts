import { expect, test } from "vitest";
import { daftarWilayah, namaBerinduk } from "../../../../../src/ui/screens/admin/namaWilayah.ts";
import { kodeDiketik, tambahWilayah } from "../../../../../src/ui/screens/admin/pilihanWilayah.ts";

test("a wider area takes the place of those inside it", () => {
  expect(tambahWilayah(["9901042001", "990105", "990204"], "9901")).toEqual(["990204", "9901"]);
});

test("an area that is held already changes nothing", () => {
  expect(tambahWilayah(["9901"], "9901042001")).toEqual(["9901"]);
  expect(tambahWilayah(["990104"], "990104")).toEqual(["990104"]);
});

test("a typed code counts only inside the office's area, with or without dots", () => {
  expect(kodeDiketik("99.01.04.2001", "9901")).toBe("9901042001");
  expect(kodeDiketik("990104", "9901")).toBe("990104");
  expect(kodeDiketik("350704", "9901")).toBeUndefined();
  expect(kodeDiketik("99010", "9901")).toBeUndefined();
});

const peta: Readonly<Record<string, string>> = { "990104": "LEMBAH SARI", "9901042001": "SUMBER JATI (DESA)" };
const wilayah = { nama: (kode: string) => peta[kode] ?? kode };

test("a village is named with its kecamatan, without capitals", () => {
  expect(namaBerinduk("9901042001", wilayah)).toBe("Sumber Jati (Desa), Lembah Sari");
});

test("an area that no pack names shows its code", () => {
  expect(daftarWilayah(["990104", "990105"], wilayah)).toBe("Lembah Sari · 990105");
});
