import { expect, test } from "vitest";
import {
  decideMutu,
  decideMutuCepat,
  findAlasan,
  measureMutu,
  type Piksel,
} from "../../../../src/domain/praperiksa/mutu.ts";
import { blurAbu } from "../../../../workers/citra/saring.ts";

/** A sheet of dark strokes on paper of the given brightness. */
const createLembar = (paper: number, ink: number): Piksel => {
  const data = new Uint8Array(400 * 300).fill(paper);
  for (let y = 20; y < 280; y++) {
    if (y % 20 > 11) continue;
    for (let x = 20; x < 380; x++) if (x % 11 < 3) data[y * 400 + x] = ink;
  }
  return { w: 400, h: 300, data };
};

test("a sharp, bright sheet has nothing against it", () => {
  expect(decideMutuCepat(measureMutu(createLembar(210, 30)))).toEqual({ verdict: "baik", reasons: [] });
});

test("a blurred sheet is to be taken again", () => {
  const blurred = blurAbu(blurAbu(createLembar(230, 10), 4), 4);
  expect(decideMutuCepat(measureMutu(blurred))).toEqual({ verdict: "ulangi", reasons: ["buram"] });
});

test("a sheet in the dark is to be taken again", () => {
  expect(decideMutuCepat(measureMutu(createLembar(40, 2))).reasons).toContain("gelap");
});

test("glare is a washed-out patch on paper that is darker elsewhere, not white paper", () => {
  const spot = createLembar(180, 30);
  for (let y = 100; y < 200; y++) spot.data.fill(255, y * 400 + 100, y * 400 + 220);
  expect(findAlasan(measureMutu(spot))).toContain("silau");
  expect(findAlasan(measureMutu(createLembar(255, 30)))).not.toContain("silau");
});

test("what was read is not asked for again, however it looks", () => {
  expect(decideMutu(true, ["silau"])).toEqual({ verdict: "baik", reasons: [] });
  expect(decideMutu(false, [])).toEqual({ verdict: "ulangi", reasons: ["tak_terbaca"] });
});
