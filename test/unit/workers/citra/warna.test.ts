import { expect, test } from "vitest";
import { createKecil } from "../../../../workers/citra/warna.ts";

/** Left half red, right half blue, of 640 x 400. */
const baris = (rows: number): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: 640 * rows * 4 }, (_, i) => {
    const x = (i >> 2) % 640;
    return i % 4 === 3 || (i % 4 === 0 && x < 320) || (i % 4 === 2 && x >= 320) ? 255 : 0;
  });

test("a picture made small keeps its colours where they are, however its rows come", () => {
  const satu = createKecil(640, 400, 64);
  satu.tambah(baris(400), 0);
  const dua = createKecil(640, 400, 64);
  for (const [top, rows] of [
    [0, 150],
    [150, 150],
    [300, 100],
  ] as const)
    dua.tambah(baris(rows), top);
  const { width, height, data } = satu.selesai();
  expect([width, height]).toEqual([64, 40]);
  expect([...data.slice(0, 4)]).toEqual([255, 0, 0, 255]);
  expect([...data.slice(-4)]).toEqual([0, 0, 255, 255]);
  expect(dua.selesai().data).toEqual(data);
});

test("a picture that is small already stays as it is", () => {
  const kecil = createKecil(2, 1, 320);
  kecil.tambah(Uint8ClampedArray.from([1, 2, 3, 255, 4, 5, 6, 255]), 0);
  expect([...kecil.selesai().data]).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
});
