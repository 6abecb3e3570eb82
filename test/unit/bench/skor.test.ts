import { expect, test } from "vitest";
import { addSkor, createSkor } from "../../../bench/ocr/skor.ts";
import { type Bacaan, type FieldBaca } from "../../../src/domain/praperiksa/bacaan.ts";

const pasti = (value: string): FieldBaca => ({ value, state: "pasti", why: "dua_bacaan_cocok" });
const truth = { file: "a.jpg", kind: "ktp_el", fields: { nik: "9901014711560001", nama: "ANI" } };
const bacaan = (fields: Bacaan["fields"], verdict: "baik" | "ulangi" = "baik"): Bacaan => ({
  ...{ kind: "ktp_el", fields, anggota: [], ms: 1 },
  quality: { verdict, reasons: [] },
});

test("a sure field that is wrong is counted as such, and its page is not right", () => {
  const skor = createSkor();
  addSkor(skor, truth, bacaan({ nik: pasti("9901014711560001"), nama: pasti("ARI") }), 1);
  expect(skor.fields["nama"]).toEqual({ right: 0, total: 1, sure: 1, sureWrong: 1 });
  expect(skor.fields["nik"]).toEqual({ right: 1, total: 1, sure: 1, sureWrong: 0 });
  expect(skor.rightOrUlangi).toBe(0);
});

test("a page that is sent back, and one that could not be read, count as sent back", () => {
  const skor = createSkor();
  addSkor(skor, truth, bacaan({}, "ulangi"), 1);
  addSkor(skor, truth, undefined, 1);
  expect(skor).toMatchObject({ ulangi: 2, rightOrUlangi: 2, kind: { right: 1, total: 2 } });
});
