import fc from "fast-check";
import { expect, test } from "vitest";
import { nomorBerkas, parseNomor } from "../../../../src/domain/permohonan/nomor.ts";

const arbLabel = fc
  .tuple(fc.constantFrom("T", "L", "P", "TX"), fc.integer({ min: 1, max: 9999 }))
  .map(([h, n]) => `${h}${n}`);

test("a number that was given is read back, whatever its case and spaces", () => {
  fc.assert(
    fc.property(arbLabel, fc.integer({ min: 1, max: 9_999_999 }), (label, n) => {
      const nomor = nomorBerkas(label, n);
      expect(parseNomor(` ${nomor.toLowerCase()} `)).toBe(nomor);
    }),
  );
});

test("one wrong or two swapped digits of the counter are noticed", () => {
  fc.assert(
    fc.property(
      arbLabel,
      fc.integer({ min: 1, max: 99_999 }),
      fc.nat(4),
      fc.integer({ min: 1, max: 9 }),
      (label, n, i, tambah) => {
        const nomor = nomorBerkas(label, n);
        const angka = nomor.split("-")[1] ?? "";
        const salah = [...angka].map((c, k) => (k === i ? String((Number(c) + tambah) % 10) : c)).join("");
        const tukar = i < 4 ? angka.slice(0, i) + (angka[i + 1] ?? "") + (angka[i] ?? "") + angka.slice(i + 2) : angka;
        expect(parseNomor(nomor.replace(angka, salah))).toBeUndefined();
        if (tukar !== angka) expect(parseNomor(nomor.replace(angka, tukar))).toBeUndefined();
      },
    ),
  );
});
