import { expect, test } from "vitest";
import { type FieldBaca } from "../../../../src/domain/praperiksa/bacaan.ts";
import { ragukan, ragukanKepala } from "../../../../src/domain/praperiksa/ragukan.ts";

const nama = (value: string): FieldBaca => ({ value, state: "pasti", why: "dua_bacaan_cocok" });

test("the head of a family card who is not among its members is to be checked", () => {
  const rows = [{ nama: nama("IRWAN") }, { nama: nama("SITI") }];
  expect(ragukanKepala({ kepala_keluarga: nama("WNI") }, rows).kepala_keluarga).toEqual({
    value: "WNI",
    state: "periksa",
    why: "beda_dengan_halaman",
  });
  expect(ragukanKepala({ kepala_keluarga: nama("IRWAN") }, rows).kepala_keluarga).toEqual(nama("IRWAN"));
  expect(ragukanKepala({}, [])).toEqual({});
  expect(ragukanKepala({}, rows).kepala_keluarga).toMatchObject({ value: "IRWAN", state: "periksa" });
  expect(ragukanKepala({ kepala_keluarga: nama("WAN") }, rows).kepala_keluarga).toMatchObject({
    value: "IRWAN",
    state: "periksa",
  });
});

test("a field that was never sure keeps its own reason", () => {
  const field: FieldBaca = { value: "ANI", state: "periksa", why: "bacaan_beda" };
  expect(ragukan(field, "silau")).toBe(field);
});
