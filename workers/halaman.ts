/** From a photo to the straight, even page that is read, and the way back to the photo for evidence crops. */
import { type Kotak } from "../src/domain/praperiksa/bacaan.ts";
import { unionKotak } from "../src/domain/praperiksa/baris.ts";
import type { Abu } from "./citra/abu.ts";
import { applyHomografi, rectToSudut, rotateHomografi, type Homografi, type Sudut } from "./citra/homografi.ts";
import { normaliseLatar } from "./citra/latar.ts";
import { clearBingkai, luruskan } from "./citra/luruskan.ts";
import { findMiring } from "./citra/miring.ts";
import { type Tepi } from "./citra/tepi.ts";

/** Card, wide sheet (KK), upright sheet. */
export type Bentuk = "kartu" | "lebar" | "tegak";

export interface Halaman {
  readonly page: Abu;
  readonly m: Homografi;
  readonly bentuk: Bentuk;
}

/** Width in pixels at which each shape reads best for its time (bench/ocr). */
const LEBAR: Readonly<Record<Bentuk, number>> = { kartu: 1000, lebar: 2400, tegak: 1200 };
/** Least lean worth drawing the page again, radians. */
const LEAST_MIRING = 0.004;

export const photoSudut = (photo: Abu): Sudut => [
  { x: 0, y: 0 },
  { x: photo.w, y: 0 },
  { x: photo.w, y: photo.h },
  { x: 0, y: photo.h },
];

const side = (s: Sudut, a: 0 | 1 | 2 | 3, b: 0 | 1 | 2 | 3): number => Math.hypot(s[a].x - s[b].x, s[a].y - s[b].y);

/** Width over height of a page, from the means of its opposite edges. */
export const ratioOf = (s: Sudut): number =>
  (side(s, 0, 1) + side(s, 3, 2)) / Math.max(1, side(s, 0, 3) + side(s, 1, 2));

/** The corners with the page turned by quarter turns. */
export const turnSudut = (s: Sudut, quarters: number): Sudut => {
  const at = (i: number) => s[((i + quarters) % 4) as 0 | 1 | 2 | 3];
  return [at(0), at(1), at(2), at(3)];
};

/** A sheet this narrow in the photo cannot be read; what is, is a card. */
const LEAST_LEBAR = 1250;

/** Shapes to try, likeliest first. Card and sheet overlap when a page is photographed at a slant. */
export const bentukOf = (sudut: Sudut): readonly Bentuk[] => {
  const ratio = ratioOf(sudut);
  if (ratio < 1.15) return ["tegak"];
  const isCard = ratio > 1.5 || (ratio > 1.3 && side(sudut, 0, 1) < LEAST_LEBAR);
  return isCard ? ["kartu", "lebar"] : ["lebar", "kartu"];
};

/** Straightens, evens out, and turns what still leans. */
export const straighten = (photo: Abu, sudut: Sudut, bentuk: Bentuk, tepi: Tepi | undefined): Halaman => {
  const w = LEBAR[bentuk];
  const h = Math.round(w / ratioOf(sudut));
  const frame = tepi === undefined ? 0 : 0.012;
  const draw = (m: Homografi): Abu => {
    const page = normaliseLatar(luruskan(photo, m, w, h));
    clearBingkai(page, frame);
    return page;
  };
  const m = rectToSudut(w, h, sudut);
  const page = draw(m);
  const miring = findMiring(page, tepi === undefined ? 0.17 : 0.05);
  if (Math.abs(miring) < LEAST_MIRING) return { page, m, bentuk };
  const turned = rotateHomografi(m, miring, w, h);
  return { page: draw(turned), m: turned, bentuk };
};

/** A box on the page as fractions of the photo, with a little air around it. */
export const toPhotoKotak = (photo: Abu, m: Homografi, kotak: Kotak): Kotak => {
  const air = kotak.h * 0.25;
  const xs = [kotak.x - air, kotak.x + kotak.w + air];
  const ys = [kotak.y - air, kotak.y + kotak.h + air];
  const points = xs.flatMap((x) => ys.map((y) => applyHomografi(m, x, y)));
  const box = unionKotak(points.map((p) => ({ x: p.x / photo.w, y: p.y / photo.h, w: 0, h: 0 })));
  const x = Math.min(1, Math.max(0, box.x));
  const y = Math.min(1, Math.max(0, box.y));
  return { x, y, w: Math.min(1 - x, box.w), h: Math.min(1 - y, box.h) };
};
