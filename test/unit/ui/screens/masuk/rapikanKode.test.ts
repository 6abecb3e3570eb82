import { expect, test } from "vitest";
import { rapikanKode } from "../../../../../src/ui/screens/masuk/rapikanKode.ts";

test.each([
  ["PWF6-PRV3", "PWF6-PRV3"],
  ["pwf6prv3", "PWF6-PRV3"],
  [" PWF6 PRV3 ", "PWF6-PRV3"],
  ["pwf6–prv3", "PWF6-PRV3"],
  ["DEMO", "DEMO"],
  ["", ""],
])("%o is read as %o", (ketikan, kode) => {
  expect(rapikanKode(ketikan)).toBe(kode);
});
