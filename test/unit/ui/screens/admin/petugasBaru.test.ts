import { expect, test } from "vitest";
import {
  isianKosong,
  kurangPetugas,
  usulInisial,
  usulPengguna,
} from "../../../../../src/ui/screens/admin/petugasBaru.ts";

test.each([
  ["Rina Wulandari", "rina.w", "RW"],
  ["Suparno", "suparno", "SU"],
  ["Drs. Wiryawan Adi, S.H.", "wiryawan.a", "WA"],
  ["Ni Luh Putu Sari", "ni.s", "NLP"],
  ["Siti Nur'aini", "siti.n", "SN"],
  ["", "", ""],
])("proposes a sign-in name and initials for %s, titles left out", (nama, pengguna, inisial) => {
  expect([usulPengguna(nama), usulInisial(nama)]).toEqual([pengguna, inisial]);
});

test("names the first thing that is missing, in the order of the form", () => {
  const lengkap = { nama: "Rina", pengguna: "rina.w", inisial: "RW", peran: ["admin"], wilayah: ["9901"] } as const;
  expect(kurangPetugas(isianKosong)).toBe("nama");
  expect(kurangPetugas({ ...lengkap, pengguna: "Rina W" })).toBe("pengguna");
  expect(kurangPetugas({ ...lengkap, inisial: "R1" })).toBe("inisial");
  expect(kurangPetugas({ ...lengkap, peran: [] })).toBe("peran");
  expect(kurangPetugas({ ...lengkap, wilayah: [] })).toBe("wilayah");
  expect(kurangPetugas(lengkap)).toBeUndefined();
});
