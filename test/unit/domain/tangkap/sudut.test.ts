import fc from "fast-check";
import { expect, test } from "vitest";
import { pilihTertajam } from "../../../../src/domain/tangkap/bingkaiTerbaik.ts";
import {
  bisaUrungkan,
  mulaiSeret,
  seretSudut,
  sudutKini,
  ubahSudut,
  urungkanSudut,
  type RiwayatSudut,
} from "../../../../src/domain/tangkap/riwayatSudut.ts";
import {
  geserSudut,
  isCembung,
  keBagian,
  keSatuan,
  luasSudut,
  pergeseran,
  putarSudut,
  SUDUT_PENUH,
  ukuranLurus,
  type NomorSudut,
} from "../../../../src/domain/tangkap/sudut.ts";

test("a corner follows the finger, stays in the picture, and never folds the page over", () => {
  expect(geserSudut(SUDUT_PENUH, 0, { x: 0.2, y: -0.4 })[0]).toEqual({ x: 0.2, y: 0 });
  expect(geserSudut(SUDUT_PENUH, 0, { x: 0.9, y: 0.9 })).toBe(SUDUT_PENUH);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 3 }),
          fc.double({ min: -1, max: 2, noNaN: true }),
          fc.double({ min: -1, max: 2, noNaN: true }),
        ),
      ),
      (gerak) => {
        const akhir = gerak.reduce((s, [n, x, y]) => geserSudut(s, n as NomorSudut, { x, y }), SUDUT_PENUH);
        expect(isCembung(akhir)).toBe(true);
        expect(luasSudut(akhir)).toBeGreaterThan(0);
        expect(akhir.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
      },
    ),
  );
});

test("four quarter turns are none, and one puts the left edge on top", () => {
  expect(putarSudut(SUDUT_PENUH, 1)[0]).toEqual({ x: 0, y: 1 });
  expect(putarSudut(putarSudut(SUDUT_PENUH, 3), 1)).toEqual(SUDUT_PENUH);
});

test("the straightened page is as large as the longer of its edges, within the limit", () => {
  const px = keSatuan(SUDUT_PENUH, 3000, 2000);
  expect(ukuranLurus(px, 2400)).toEqual({ w: 2400, h: 1600 });
  const condong = [px[0], px[1], { x: 2800, y: 2000 }, { x: 200, y: 2000 }] as const;
  expect(ukuranLurus(condong, 9999).w).toBe(3000);
  expect(keBagian(px, 3000, 2000)).toEqual(SUDUT_PENUH);
});

test("a move of the whole page is as far as its farthest corner", () => {
  expect(pergeseran(SUDUT_PENUH, geserSudut(SUDUT_PENUH, 2, { x: 0.7, y: 0.6 }))).toBeCloseTo(0.5);
});

test("a drag is one step back, however many moves it had", () => {
  let r: RiwayatSudut = [SUDUT_PENUH];
  r = mulaiSeret(r);
  for (const x of [0.05, 0.1, 0.15]) r = seretSudut(r, 0, { x, y: 0.1 });
  r = ubahSudut(r, putarSudut(sudutKini(r), 1));
  expect(ubahSudut(r, sudutKini(r))).toBe(r);
  r = urungkanSudut(r);
  expect(sudutKini(r)[0]).toEqual({ x: 0.15, y: 0.1 });
  r = urungkanSudut(r);
  expect(sudutKini(r)).toEqual(SUDUT_PENUH);
  expect(bisaUrungkan(r)).toBe(false);
  expect(urungkanSudut(r)).toEqual([SUDUT_PENUH]);
});

test("the sharpest frame is kept; of frames as sharp, the first", () => {
  expect(pilihTertajam([0.4, 0.6, 0.3])).toBe(1);
  expect(pilihTertajam([0.5, 0.505, 0.51])).toBe(0);
  expect(pilihTertajam([])).toBeUndefined();
});
