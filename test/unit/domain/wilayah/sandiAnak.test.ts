import fc from "fast-check";
import { expect, test } from "vitest";
import { sandikanAnak, uraikanAnak } from "../../../../src/domain/wilayah/sandiAnak.ts";

test("consecutive codes cost only their names", () => {
  const anak = [
    { kode: "9901042001", nama: "SUMBER JATI" },
    { kode: "9901042002", nama: "BATU PUTIH" },
    { kode: "9901042005", nama: "KARANG ANYAR" },
  ];
  expect(sandikanAnak("990104", anak)).toBe("2001SUMBER JATI|BATU PUTIH|2005KARANG ANYAR");
});

test("a name that starts with a digit keeps its code", () => {
  const anak = [
    { kode: "1671021001", nama: "Satu Ulu" },
    { kode: "1671021002", nama: "2 Ulu" },
  ];
  expect(uraikanAnak("167102", sandikanAnak("167102", anak))).toEqual(anak);
});

test("what is packed comes back the same, at every level", () => {
  const anakArb = fc.constantFrom("", "99", "9901", "990104").chain((induk) => {
    const lebar = induk.length === 6 ? 4 : 2;
    const nama = fc.string({ minLength: 1, maxLength: 12 }).filter((satu) => !satu.includes("|"));
    return fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 10 ** lebar - 1 }), nama), { minLength: 1, selector: ([n]) => n })
      .map((pasangan) => ({
        induk,
        anak: pasangan
          .sort(([a], [b]) => a - b)
          .map(([n, satu]) => ({ kode: induk + String(n).padStart(lebar, "0"), nama: satu })),
      }));
  });
  fc.assert(
    fc.property(anakArb, ({ induk, anak }) => {
      expect(uraikanAnak(induk, sandikanAnak(induk, anak))).toEqual(anak);
    }),
  );
});

test("text that no pack maker wrote gives no areas", () => {
  expect(uraikanAnak("99", "tanpa kode")).toEqual([]);
});

test("a child of another area is refused when packing", () => {
  expect(() => sandikanAnak("99", [{ kode: "9801", nama: "X" }])).toThrow("not a child of 99");
});
