// The page in a photo and its light, on drawn grey pictures: no camera, no canvas.
import { describe, expect, test } from "vitest";
import { keSatuan, type Sudut } from "../../../../src/domain/tangkap/sudut.ts";
import { createAbu, type Abu } from "../../../../workers/citra/abu.ts";
import { ukurCahaya } from "../../../../workers/tangkap/amati.ts";
import { bedaMeja } from "../../../../workers/tangkap/bedaMeja.ts";
import { cariHalaman } from "../../../../workers/tangkap/olah.ts";

/** A sheet of brightness `kertas` on a dark table, from `x, y` to the opposite share. */
const meja = (w: number, h: number, x: number, y: number, kertas: number): Abu => {
  const abu = createAbu(w, h, 40);
  for (let j = Math.round(y * h); j < Math.round((1 - y) * h); j++)
    for (let i = Math.round(x * w); i < Math.round((1 - x) * w); i++) abu.data[j * w + i] = kertas;
  return abu;
};

const isi = (abu: Abu, x: number, y: number, w: number, h: number, nilai: number): void => {
  for (let j = y; j < y + h; j++) abu.data.fill(nilai, j * abu.w + x, j * abu.w + x + w);
};

const sudutOf = (x: number, y: number): Sudut => [
  { x, y },
  { x: 1 - x, y },
  { x: 1 - x, y: 1 - y },
  { x, y: 1 - y },
];

describe("the page in a photo", () => {
  test("a sheet on a dark table is found to a hundredth", () => {
    const s = cariHalaman(meja(640, 480, 0.15, 0.12, 200));
    expect(s).toBeDefined();
    for (const [i, p] of sudutOf(0.15, 0.12).entries()) {
      expect(Math.abs((s?.[i]?.x ?? 9) - p.x)).toBeLessThan(0.01);
      expect(Math.abs((s?.[i]?.y ?? 9) - p.y)).toBeLessThan(0.01);
    }
  });

  test("a stamp-sized sheet, and a picture of nothing, are left whole", () => {
    expect(cariHalaman(meja(640, 480, 0.42, 0.4, 200))).toBeUndefined();
    expect(cariHalaman(createAbu(640, 480, 120))).toBeUndefined();
  });
});

describe("what lies around the page", () => {
  const sudut = keSatuan(sudutOf(0.2, 0.2), 480, 320);

  test("a page stands out from its table at every edge, also a dim one", () => {
    expect(bedaMeja(meja(480, 320, 0.2, 0.2, 200), sudut)).toBe(160);
    expect(bedaMeja(meja(480, 320, 0.2, 0.2, 60), sudut)).toBe(20);
  });

  test("lines of print on a page that is larger than the picture are no edges", () => {
    // The paper runs on above and below; at the left and right there is the table.
    const abu = meja(480, 320, 0.2, 0, 200);
    for (const y of [64, 256]) isi(abu, 100, y, 280, 3, 20);
    expect(bedaMeja(abu, sudut)).toBe(0);
  });

  test("an edge on the picture's border says nothing", () => {
    expect(bedaMeja(meja(480, 320, 0.2, 0, 200), keSatuan(sudutOf(0.2, 0.001), 480, 320))).toBe(160);
  });
});

describe("light on the page", () => {
  const sudut = keSatuan(sudutOf(0.1, 0.1), 480, 320);

  test("glare is told by its share and its place; the table around doesn't count", () => {
    const abu = meja(480, 320, 0.1, 0.1, 180);
    isi(abu, 330, 210, 90, 70, 255);
    const { silau, silauDi, terang } = ukurCahaya(abu, sudut);
    expect(silauDi).toBe("kanan_bawah");
    expect(silau).toBeGreaterThan(0.035);
    expect(terang).toBe(180);
  });

  test("white paper in good light is no glare", () => {
    expect(ukurCahaya(meja(480, 320, 0.1, 0.1, 252), sudut).silau).toBe(0);
  });
});
