import { expect, test } from "vitest";
import { SETELAN_SOP } from "../../../../../src/domain/sop/setelan.ts";
import { namaDokumenBerkas } from "../../../../../src/ui/screens/berkas/namaSyarat.ts";

test.each([
  ["2026-11-30", "F-2.01"],
  ["2026-12-01", "F-2.01A"],
])("a file of %s keeps the sheet that was in force then: %s", (tanggal, nama) => {
  const setelan = { ...SETELAN_SOP, formSetSejak: "2026-12-01" };
  const berkas = { urut: ["akta_kelahiran"], tanggal };
  for (const hariIni of ["2026-11-15", "2026-12-15"])
    expect(namaDokumenBerkas("f_2_01", berkas, setelan, hariIni)).toBe(nama);
});
