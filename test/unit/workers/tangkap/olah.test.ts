// The page in a photo and its light, on drawn grey pictures: no camera, no canvas.
import { describe, expect, test } from "vitest";
import { keSatuan, type Sudut } from "../../../../src/domain/tangkap/sudut.ts";
import { createAbu, type Abu } from "../../../../workers/citra/abu.ts";
import type { Warna } from "../../../../workers/citra/warna.ts";
import { ukurCahaya } from "../../../../workers/tangkap/amati.ts";
import { bedaMeja } from "../../../../workers/citra/bedaMeja.ts";
import { cariHalaman } from "../../../../workers/tangkap/olah.ts";

/** A sheet of brightness `kertas` on a dark table, from `x, y` to the opposite share. */
const meja = (w: number, h: number, x: number, y: number, kertas: number): Abu => {
  const abu = createAbu(w, h, 40);
  for (let j = Math.round(y * h); j < Math.round((1 - y) * h); j++)
    for (let i = Math.round(x * w); i < Math.round((1 - x) * w); i++) abu.data[j * w + i] = kertas;
  return abu;
};

/** A grey picture in colour. */
const warnai = ({ w, h, data }: Abu): Warna => ({
  width: w,
  height: h,
  data: Uint8ClampedArray.from({ length: w * h * 4 }, (_, i) => (i % 4 === 3 ? 255 : (data[i >> 2] ?? 0))),
});

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
    const s = cariHalaman(warnai(meja(320, 240, 0.15, 0.12, 200)));
    expect(s).toBeDefined();
    for (const [i, p] of sudutOf(0.15, 0.12).entries()) {
      expect(Math.abs((s?.[i]?.x ?? 9) - p.x)).toBeLessThan(0.01);
      expect(Math.abs((s?.[i]?.y ?? 9) - p.y)).toBeLessThan(0.01);
    }
  });

  test.each([
    ["as bright as it, of another colour", () => [214, 196, 160]],
    ["brighter than it", () => [250, 250, 250]],
    ["of squares", (x: number, y: number) => (((x >> 4) + (y >> 4)) % 2 === 0 ? [235, 235, 235] : [150, 40, 40])],
    ["of two halves, one of them as bright as it", (x: number) => (x < 150 ? [60, 60, 70] : [190, 205, 190])],
  ] as const)("a sheet on a table %s is found", (_, warnaMeja) => {
    const abu = meja(320, 240, 0.15, 0.12, 200);
    const foto = warnai(abu);
    for (let i = 0; i < abu.data.length; i++) {
      if (abu.data[i] === 200) continue;
      const [x, y] = [i % abu.w, Math.floor(i / abu.w)];
      foto.data.set(warnaMeja(x, y), i * 4);
    }
    const s = cariHalaman(foto);
    for (const [i, p] of sudutOf(0.15, 0.12).entries()) {
      expect(Math.hypot((s?.[i]?.x ?? 9) - p.x, (s?.[i]?.y ?? 9) - p.y)).toBeLessThan(0.02);
    }
    // What lies around it tells the camera the same.
    expect(bedaMeja(foto, keSatuan(sudutOf(0.15, 0.12), 320, 240))).toBeGreaterThan(8);
  });

  test("a sharp shadow across a sheet is not its edge", () => {
    const abu = meja(320, 240, 0.15, 0.12, 200);
    const foto = warnai(abu);
    for (let i = 0; i < abu.data.length; i++) {
      const gelap = i >= abu.w * 130 ? 0.55 : 1;
      const warna = abu.data[i] === 200 ? [205, 200, 190] : [120, 70, 45];
      foto.data.set(
        warna.map((c) => c * gelap),
        i * 4,
      );
    }
    const s = cariHalaman(foto);
    for (const [i, p] of sudutOf(0.15, 0.12).entries()) {
      expect(Math.hypot((s?.[i]?.x ?? 9) - p.x, (s?.[i]?.y ?? 9) - p.y)).toBeLessThan(0.02);
    }
  });

  test("a card on a dark folder on a table is the card; a frame printed on a sheet is not the sheet", () => {
    const gambar = (dalam: readonly number[], tepi: number): Warna => {
      const abu = meja(320, 240, 0.15, 0.12, 200);
      const foto = warnai(abu);
      for (let i = 0; i < abu.data.length; i++) {
        const [x, y] = [(i % abu.w) / abu.w, Math.floor(i / abu.w) / abu.h];
        const jauh = Math.min(x - 0.25, 0.75 - x, y - 0.22, 0.78 - y);
        const isTepi = jauh >= 0 && jauh < tepi;
        const lain = abu.data[i] === 200 ? [25, 30, 60] : [70, 85, 70];
        foto.data.set(
          isTepi ? [20, 20, 20] : jauh >= 0 ? dalam : tepi > 0 && abu.data[i] === 200 ? dalam : lain,
          i * 4,
        );
      }
      return foto;
    };
    expect(cariHalaman(gambar([205, 210, 215], 0))?.[0].x).toBeCloseTo(0.25, 1);
    expect(cariHalaman(gambar([205, 210, 215], 0.012))?.[0].x).toBeCloseTo(0.15, 1);
  });

  test("a stamp-sized sheet, and a picture of nothing, are left whole", () => {
    expect(cariHalaman(warnai(meja(320, 240, 0.42, 0.4, 200)))).toBeUndefined();
    expect(cariHalaman(warnai(createAbu(320, 240, 120)))).toBeUndefined();
  });
});

describe("what lies around the page", () => {
  const sudut = keSatuan(sudutOf(0.2, 0.2), 480, 320);

  test("a page stands out from its table at every edge, also a dim one", () => {
    expect(bedaMeja(warnai(meja(480, 320, 0.2, 0.2, 200)), sudut)).toBe(160);
    expect(bedaMeja(warnai(meja(480, 320, 0.2, 0.2, 60)), sudut)).toBe(20);
  });

  test("lines of print on a page that is larger than the picture are no edges", () => {
    // The paper runs on above and below; at the left and right there is the table.
    const abu = meja(480, 320, 0.2, 0, 200);
    for (const y of [64, 256]) isi(abu, 100, y, 280, 3, 20);
    expect(bedaMeja(warnai(abu), sudut)).toBe(0);
  });

  test("an edge on the picture's border says nothing", () => {
    expect(bedaMeja(warnai(meja(480, 320, 0.2, 0, 200)), keSatuan(sudutOf(0.2, 0.001), 480, 320))).toBe(160);
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
