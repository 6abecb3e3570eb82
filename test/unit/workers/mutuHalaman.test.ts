import { expect, test } from "vitest";
import { createAbu, type Abu } from "../../../workers/citra/abu.ts";
import { type Tepi } from "../../../workers/citra/tepi.ts";
import { judgeHalaman } from "../../../workers/mutuHalaman.ts";

/** A photo of even paper with steep stripes of print. */
const foto = (paper: number): Abu => {
  const photo = createAbu(1600, 1200, paper);
  photo.data.forEach((_, i) => {
    if (i % 9 < 3 && Math.floor(i / 1600) % 12 < 6) photo.data[i] = paper / 8;
  });
  return photo;
};

const tepi = (x: number, w: number, h: number): Tepi => ({
  weakest: 1,
  sudut: [
    { x, y: 100 },
    { x: x + w, y: 100 },
    { x: x + w, y: 100 + h },
    { x, y: 100 + h },
  ],
});

test("a page that was read is good, however it looks", () => {
  expect(judgeHalaman(foto(20), tepi(-300, 500, 300), true)).toEqual({ verdict: "baik", reasons: [] });
});

test("what was not read is told by what the photo lacks", () => {
  expect(judgeHalaman(foto(40), undefined, false).reasons).toContain("gelap");
  expect(judgeHalaman(foto(200), tepi(-300, 900, 560), false).reasons).toEqual(["terpotong"]);
  expect(judgeHalaman(foto(200), tepi(200, 300, 190), false).reasons).toEqual(["terlalu_kecil"]);
  expect(judgeHalaman(foto(200), tepi(200, 900, 560), false).reasons).toEqual(["tak_terbaca"]);
});

test("a paper of an unknown kind with legible print is sent back for its looks alone", () => {
  expect(judgeHalaman(foto(200), tepi(200, 900, 560), false, true).verdict).toBe("baik");
  expect(judgeHalaman(foto(200), tepi(-300, 900, 560), false, true)).toEqual({
    verdict: "ulangi",
    reasons: ["terpotong"],
  });
});
