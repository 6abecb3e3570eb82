import { expect, test } from "vitest";
import { parafDari } from "../../../../src/ui/parts/parafDari.ts";

test.each([
  ["Rina Wulandari", "RW"],
  ["I Ketut Darma", "ID"],
  ["Wagiyem", "WA"],
  ["Siti Marlina, S.AP", "SM"],
  ["  ", ""],
])("%j signs as %j", (nama, paraf) => {
  expect(parafDari(nama)).toBe(paraf);
});
