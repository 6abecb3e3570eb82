/** Glare by a printed word, on drawn grey pictures. */
import { describe, expect, test } from "vitest";
import { createAbu, type Abu } from "../../../workers/citra/abu.ts";
import { rectToSudut, type Sudut } from "../../../workers/citra/homografi.ts";
import type { Halaman } from "../../../workers/halaman.ts";
import { createSilauDekat } from "../../../workers/silauDekat.ts";

const [W, H] = [600, 300];
const KOTAK = { x: 100, y: 100, w: 200, h: 20 };
const sudut: Sudut = [
  { x: 0, y: 0 },
  { x: W, y: 0 },
  { x: W, y: H },
  { x: 0, y: H },
];

/** A word of strokes on paper of one brightness; `veil` is the share of white that light adds at `x`. */
const foto = (kertas: number, tinta: number, veil: (x: number) => number): Abu => {
  const abu = createAbu(W, H, kertas);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const isInk = y >= 100 && y < 120 && x >= 100 && x < 300 && x % 8 < 3;
      const v = isInk ? tinta : kertas;
      abu.data[y * W + x] = v + (255 - v) * veil(x);
    }
  return abu;
};
const lihat = (abu: Abu) => {
  const halaman: Halaman = {
    page: createAbu(W, H, 255),
    m: rectToSudut(W, H, sudut),
    bentuk: "kartu",
    letak: { sudut, miring: 0, isPage: true },
  };
  return createSilauDekat(abu, halaman)(KOTAK);
};

describe("a printed word", () => {
  test("in even light, dim or bright, also in thin ink, has no glare", () => {
    expect(lihat(foto(200, 40, () => 0))).toBeUndefined();
    expect(lihat(foto(70, 20, () => 0))).toBeUndefined();
    expect(lihat(foto(190, 110, () => 0))).toBeUndefined();
  });

  test("that fades at its end or its beginning into light that is not white may have lost letters", () => {
    expect(lihat(foto(110, 30, (x) => Math.max(0, Math.min(0.6, (x - 200) / 150))))).toBe("pudar");
    expect(lihat(foto(110, 30, (x) => Math.max(0, Math.min(0.6, (200 - x) / 150))))).toBe("pudar");
  });

  test("with white light right after it may have lost words", () => {
    expect(lihat(foto(180, 40, (x) => (x > 320 && x < 420 ? 1 : 0)))).toBe("silau");
  });
});
