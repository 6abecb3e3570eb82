import { expect, test } from "vitest";
import { parseKebenaran } from "../../../bench/ocr/kebenaran.ts";

test("nulls, numbers and objects in a truth do not end the run", () => {
  const anggota = [{ nik: "9901014711560001", nama: null, pendidikan: 3 }, null];
  const fields = { nama: "ANI", nik: null, anak_ke: 2, kosong: "", lain: { a: 1 }, anggota };
  const odd: number[] = [];
  const truths = parseKebenaran(
    [
      { file: "a.jpg", kind: "kk", fields, corners: [[1, 2]] },
      { file: "b.jpg", kind: "ktp_el", fields: null },
      null,
      { file: 7, kind: "kk", fields: {} },
    ],
    (at) => odd.push(at),
  );
  expect(truths).toEqual([
    {
      ...{ file: "a.jpg", kind: "kk" },
      fields: { nama: "ANI", anak_ke: "2", anggota: [{ nik: "9901014711560001", pendidikan: "3" }, {}] },
    },
    { file: "b.jpg", kind: "ktp_el", fields: {} },
  ]);
  expect(odd).toEqual([2, 3]);
});
