import { describe, expect, test } from "vitest";
import { orangTuaKk } from "../../../../src/domain/praperiksa/orangTuaKk.ts";
import { createHalaman } from "../../../fixtures/halamanTeks.ts";

const HEAD = `
No  Nama Lengkap   NIK   Jenis Kelamin
1   BUDI SANTOSO   9911010202800001  LAKI-LAKI
No  Status Perkawinan  Status Hubungan Dalam Keluarga  Kewarganegaraan  No. Paspor    Ayah             Ibu`;
const ROWS = [
  "1   KAWIN              KEPALA KELUARGA                 WNI              -             TAUFIK MULYANI   YANTI NASUTION",
  "2   KAWIN              ISTRI                           WNI              -             KURNIA           SARI SAFITRI",
  "3   BELUM KAWIN        ANAK                            WNI              -             BUDI SANTOSO     ANI",
];
const FOOT = "Dikeluarkan Tanggal : 15-09-2019      KEPALA KELUARGA";
const names = (text: string, members: number) =>
  orangTuaKk(createHalaman(text), members)?.map(({ nama_ayah, nama_ibu }) => [nama_ayah?.value, nama_ibu?.value]);

describe("parents in the lower table of a family card", () => {
  test("are given to the members in the order of the rows", () => {
    expect(names([HEAD, ...ROWS, FOOT].join("\n"), 3)).toEqual([
      ["TAUFIK MULYANI", "YANTI NASUTION"],
      ["KURNIA", "SARI SAFITRI"],
      ["BUDI SANTOSO", "ANI"],
    ]);
  });

  test("are not read where a row was lost: they would move to another child", () => {
    expect(names([HEAD, ROWS[0], ROWS[2], FOOT].join("\n"), 3)).toBeUndefined();
    expect(names([HEAD, ROWS[0], ROWS[2], FOOT].join("\n"), 2)).toBeUndefined();
  });

  test("keep a word of which a letter was read as a sign: a name without it would look whole", () => {
    const misread = (ROWS[0] ?? "").replace("NASUTION", "NASUT!ON");
    expect(names([HEAD, misread, ROWS[1], ROWS[2], FOOT].join("\n"), 3)?.[0]).toEqual([
      "TAUFIK MULYANI",
      "YANTI NASUTON",
    ]);
  });

  test("run on below their cell", () => {
    const rest = `${" ".repeat(86)}SIREGAR`;
    const [, second] = names([HEAD, ROWS[0], ROWS[1], rest, ROWS[2], FOOT].join("\n"), 3) ?? [];
    expect(second).toEqual(["KURNIA SIREGAR", "SARI SAFITRI"]);
    const beside = `${" ".repeat(23)}KELUARGA${" ".repeat(71)}HANDAYANI`;
    const [first] = names([HEAD, ROWS[0], beside, ROWS[1], ROWS[2], FOOT].join("\n"), 3) ?? [];
    expect(first).toEqual(["TAUFIK MULYANI", "YANTI NASUTION HANDAYANI"]);
  });
});
