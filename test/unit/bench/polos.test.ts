import { expect, test } from "vitest";
import { parsePolos } from "../../../bench/ocr/polos.ts";

test("the plain reader's number and name count for whatever the page is asked for, also where its title is lost", () => {
  const { kind, fields } = parsePolos("KARTU KELUARCA\nNo. 9901010102160007\nNama Kepala Keluarga : ANI", 1);
  expect(kind).toBeNull();
  expect(fields.no_kk?.value).toBe("9901010102160007");
  expect(fields.kepala_keluarga?.value).toBe("ANI");
});

test.each([
  ["SARMI, 07-11-1956", "1956-11-07"],
  ["pada tanggal 8 FEBRUARI 2001", "2001-02-08"],
  ["pada tanggal TIGA BELAS JULI TAHUN DUA RiBU SEPULUH 5\npada tanggal 10-02-2024", "2010-07-13"],
  ["pada tanggal 18 FEBRUARI 2001 8\npadatanggal 19-12-2021", "2001-02-18"],
  ["delapan Februari", undefined],
])("a date in %j", (text, iso) => {
  expect(parsePolos(text, 1).fields.tanggal_lahir?.value).toBe(iso);
});

test("rows of a family card hold a number, a name before it and a date", () => {
  const { anggota } = parsePolos("1 ANI LAMBE 9901014711560001 PEREMPUAN SARMI 07-11-1956", 1);
  expect(anggota[0]).toMatchObject({
    nik: { value: "9901014711560001" },
    nama: { value: "ANI LAMBE" },
    tanggal_lahir: { value: "1956-11-07" },
  });
});

test("a member whose name holds the letters NO is a member, the card's own number is none", () => {
  const { anggota } = parsePolos("No. 9901010102160007\n1 SUTRISNO 9901010711560001 LAKI-LAKI", 1);
  expect(anggota.map(({ nama, nik }) => [nama?.value, nik?.value])).toEqual([["SUTRISNO", "9901010711560001"]]);
});
