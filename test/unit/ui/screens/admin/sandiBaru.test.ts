import fc from "fast-check";
import { expect, test } from "vitest";
import { KATA_SANDI } from "../../../../../src/ui/screens/admin/kataSandi.ts";
import { buatSandi } from "../../../../../src/ui/screens/admin/sandiBaru.ts";

const acakDari = (bytes: readonly number[]) => {
  const sisa = [...bytes];
  return (banyak: number) => Uint8Array.from(sisa.splice(0, banyak));
};

test("one random byte picks one of 256 different words, so that no word is likelier than another", () => {
  expect(KATA_SANDI).toHaveLength(256);
  expect(new Set(KATA_SANDI).size).toBe(256);
});

test("every passphrase is four known words and three digits, long enough for the office", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(255), { minLength: 6, maxLength: 6 }), (bytes) => {
      fc.pre((bytes[4] ?? 0) * 256 + (bytes[5] ?? 0) < 65_000);
      const bagian = buatSandi(acakDari(bytes)).split("-");
      expect(bagian).toHaveLength(5);
      expect(bagian.slice(0, 4)).toEqual(bytes.slice(0, 4).map((b) => KATA_SANDI[b]));
      expect(bagian[4]).toMatch(/^[0-9]{3}$/);
      expect(bagian.join("-").length).toBeGreaterThanOrEqual(10);
    }),
  );
});

test("bytes that would make some digits likelier are drawn again", () => {
  expect(buatSandi(acakDari([0, 1, 2, 3, 255, 255, 0, 7]))).toBe(`${KATA_SANDI.slice(0, 4).join("-")}-007`);
});
