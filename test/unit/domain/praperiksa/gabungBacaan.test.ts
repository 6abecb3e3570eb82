import { expect, test } from "vitest";
import { type FieldBaca } from "../../../../src/domain/praperiksa/bacaan.ts";
import { gabungAnggota, gabungBidang } from "../../../../src/domain/praperiksa/gabungBacaan.ts";

const pasti = (value: string): FieldBaca => ({ value, state: "pasti", why: "dua_bacaan_cocok" });
const periksa = (value: string, why = "satu_bacaan"): FieldBaca => ({ value, state: "periksa", why });

const nama = (first: FieldBaca | undefined, second: FieldBaca | undefined) =>
  gabungBidang(first ? { nama: first } : {}, second ? { nama: second } : {}).nama;

test("what only one reading holds is taken from it", () => {
  expect(nama(undefined, pasti("ANI"))).toEqual(pasti("ANI"));
  expect(nama(periksa("ANI"), undefined)).toEqual(periksa("ANI"));
});

test("a value that nobody could read well gives way to a better one", () => {
  expect(nama(periksa("SI", "baca_lemah"), periksa("SRI", "bacaan_beda"))).toEqual(periksa("SRI", "bacaan_beda"));
  expect(nama(periksa("SI", "baca_lemah"), pasti("SRI"))).toEqual(pasti("SRI"));
  expect(nama(pasti("SRI"), periksa("SI", "baca_lemah"))).toEqual(pasti("SRI"));
});

test("two readings that say different things make no sure field", () => {
  expect(nama(pasti("ANI"), pasti("ARI"))).toEqual(periksa("ANI", "bacaan_beda"));
  expect(nama(periksa("ANI"), pasti("ARI"))).toEqual(periksa("ARI", "bacaan_beda"));
});

test("of one value the surer reading stands", () => {
  expect(nama(periksa("ANI"), pasti("ANI"))).toEqual(pasti("ANI"));
  expect(nama(pasti("ANI"), periksa("ANI", "baca_lemah"))).toEqual(pasti("ANI"));
});

test("a family keeps every row that one of the readings found", () => {
  const [a, b] = [{ nama: pasti("ANI") }, { nama: pasti("BUDI") }];
  expect(gabungAnggota([a], [a, b])).toEqual([a, b]);
  expect(gabungAnggota([a, b], [a])).toEqual([a, b]);
  expect(gabungAnggota([{ nama: periksa("AN", "baca_lemah") }, b], [a, {}])).toEqual([a, b]);
});

test("people at one place of the table are never mixed", () => {
  const [ani, budi] = ["9901014711560001", "9901010711560002"];
  const a = { nik: pasti(ani), nama: periksa("AN", "baca_lemah") };
  const b = { nik: pasti(budi), nama: pasti("BUDI"), agama: pasti("ISLAM") };
  expect(gabungAnggota([a], [b])).toEqual([b]);
  expect(gabungAnggota([b], [a])).toEqual([b]);
  expect(gabungAnggota([a], [{ nik: pasti(ani), nama: pasti("ANI") }])).toEqual([
    { nik: pasti(ani), nama: pasti("ANI") },
  ]);
});
