import { expect, test } from "vitest";
import { potongTengah } from "../../../src/capture/potongFoto.ts";

test("a child's photo is cut 2 by 3 from the middle, lying or standing", () => {
  expect(potongTengah(1600, 900)).toEqual({ x: 500, y: 0, w: 600, h: 900 });
  expect(potongTengah(900, 1600)).toEqual({ x: 0, y: 125, w: 900, h: 1350 });
});
