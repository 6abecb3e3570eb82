import { describe, expect, test } from "vitest";
import { parseKebenaran } from "../../../bench/ocr/kebenaran.ts";
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

test("a page that could not be read is told apart from one that was sent back", () => {
  const skor = createSkor();
  addSkor(skor, truth, undefined, 1);
  addSkor(skor, truth, bacaan({}, "ulangi"), 1);
  expect(skor).toMatchObject({ gagal: 1, ulangi: 2 });
});

test("sure fields that the truth doesn't hold are counted apart; doubted ones are not", () => {
  const skor = createSkor();
  const doubted: FieldBaca = { ...pasti("ISLAM"), state: "periksa" };
  addSkor(skor, truth, bacaan({ nik: pasti("9901014711560001"), alamat: pasti("JALAN 1"), agama: doubted }), 1);
  expect(skor.asing).toEqual({ alamat: 1 });
  expect(Object.keys(skor.fields)).toEqual(["nik", "nama"]);
});

describe("rows of a family card", () => {
  const ani = { nik: "9901014711560001", nama: "ANI" };
  const budi = { nik: "9901010203800002", nama: "BUDI" };
  const cici = { nik: "9901014203050003", nama: "CICI" };
  const row = (one: { readonly nik?: string; readonly nama?: string }) =>
    Object.fromEntries(Object.entries(one).map(([name, value]) => [name, pasti(value)]));
  const score = (anggota: readonly Record<string, string>[], rows: Bacaan["anggota"]) => {
    const skor = createSkor();
    const [kk = truth] = parseKebenaran([{ file: "k.jpg", kind: "kk", fields: { anggota } }], () => undefined);
    addSkor(skor, kk, { ...bacaan({}), kind: "kk", anggota: rows }, 1);
    return skor;
  };

  test("are found also where one above them was not read", () => {
    const { fields } = score([ani, budi, cici], [row(budi), row(cici)]);
    expect(fields["anggota.nik"]).toEqual({ right: 2, total: 3, sure: 2, sureWrong: 0 });
  });
  test("a row that belongs to somebody else is not taken by its place", () => {
    const { fields, salah } = score([ani, budi], [row(budi)]);
    expect(fields["anggota.nama"]).toEqual({ right: 1, total: 2, sure: 1, sureWrong: 0 });
    expect(salah).toMatchObject([
      { field: "anggota.nama", state: "tak_ada" },
      { field: "anggota.nik", state: "tak_ada" },
    ]);
  });
  test("two unknown numbers are not the same number", () => {
    const { fields } = score([{ nama: "ANI" }, { nama: "BUDI" }], [{ nama: pasti("X") }, { nama: pasti("BUDI") }]);
    expect(fields["anggota.nama"]).toEqual({ right: 1, total: 2, sure: 2, sureWrong: 1 });
  });
  test("two of one name keep a row each", () => {
    const { fields } = score([{ nama: "ANI" }, { nama: "ANI" }], [{ nama: pasti("ANI") }, { nama: pasti("ANI") }]);
    expect(fields["anggota.nama"]).toMatchObject({ right: 2, total: 2 });
  });
  test("a sure row that nobody belongs to is counted apart, as is a sure column without a truth", () => {
    const rows = [{ ...row(ani), agama: pasti("ISLAM") }, row({ nama: "HANTU" }), {}];
    expect(score([ani], rows).asing).toEqual({ anggota: 1, "anggota.agama": 1 });
  });
});

test("a marriage book whose truth names a child who isn't printed there is judged by its kind alone", () => {
  const skor = createSkor();
  const buku = { file: "n.jpg", kind: "buku_nikah", fields: { nama: "ANI", tanggal_lahir: "2021-03-27" } };
  addSkor(skor, buku, { ...bacaan({}), kind: "buku_nikah" }, 1);
  addSkor(skor, buku, { ...bacaan({}), kind: "kk" }, 1);
  expect(skor).toMatchObject({ rightOrUlangi: 1, fields: {} });
});
