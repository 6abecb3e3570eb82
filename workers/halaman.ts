/** From a photo to the straight, even page that is read, and the way back to the photo for evidence crops. */
import { type Kotak } from "../src/domain/praperiksa/bacaan.ts";
import { unionKotak } from "../src/domain/praperiksa/baris.ts";
import type { Abu } from "./citra/abu.ts";
import {
  applyHomografi,
  ratioOf,
  rectToSudut,
  rotateHomografi,
  sisiOf,
  type Homografi,
  type Sudut,
} from "./citra/homografi.ts";
import { normaliseLatar } from "./citra/latar.ts";
import { clearBingkai, luruskan } from "./citra/luruskan.ts";
import { findMiring } from "./citra/miring.ts";

/** Card, wide sheet (KK), upright sheet. */
export type Bentuk = "kartu" | "lebar" | "tegak";

/** How a page lies in the photo. */
export interface Letak {
  readonly sudut: Sudut;
  /** How far its print leans besides, radians. */
  readonly miring: number;
  /** Its edges were found; else it is the whole photo. */
  readonly isPage: boolean;
}

export interface Halaman {
  readonly page: Abu;
  readonly m: Homografi;
  readonly bentuk: Bentuk;
  readonly letak: Letak;
}

/** Width in pixels at which each shape reads best for its time (bench/ocr). */
const LEBAR: Readonly<Record<Bentuk, number>> = { kartu: 1000, lebar: 2400, tegak: 1200 };
/** Least lean worth turning the page for, radians. */
const LEAST_MIRING = 0.004;

export const photoSudut = (photo: Abu): Sudut => [
  { x: 0, y: 0 },
  { x: photo.w, y: 0 },
  { x: photo.w, y: photo.h },
  { x: 0, y: photo.h },
];

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
  const isCard = ratio > 1.5 || (ratio > 1.3 && sisiOf(sudut, 0, 1) < LEAST_LEBAR);
  return isCard ? ["kartu", "lebar"] : ["lebar", "kartu"];
};

/** Width in pixels of the small page that tells how the page lies and leans. */
const LEBAR_KECIL = 640;
/** Share of the width that is the page's own edge, where it was found. */
const BINGKAI = 0.012;
/** Most that print leans on a page whose edges were found, and on a photo taken whole, radians. */
const MOST_MIRING = { page: 0.05, photo: 0.17 } as const;

const draw = (photo: Abu, m: Homografi, w: number, h: number, isPage: boolean): Abu => {
  const page = normaliseLatar(luruskan(photo, m, w, h));
  if (isPage) clearBingkai(page, BINGKAI);
  return page;
};

/** A page (`isPage`, else the whole photo) straightened and evened out, small. */
export const straightenKecil = (photo: Abu, sudut: Sudut, isPage: boolean): Abu => {
  const h = Math.round(LEBAR_KECIL / ratioOf(sudut));
  return draw(photo, rectToSudut(LEBAR_KECIL, h, sudut), LEBAR_KECIL, h, isPage);
};

/** How far the print leans, radians; 0 where it is not worth turning. */
export const miringOf = (kecil: Abu, isPage: boolean): number => {
  const miring = findMiring(kecil, isPage ? MOST_MIRING.page : MOST_MIRING.photo);
  return Math.abs(miring) < LEAST_MIRING ? 0 : miring;
};

/** Straightens, turns what leans, and evens out, at the size that the shape is read at, or that times `skala`. */
export const straighten = (photo: Abu, letak: Letak, bentuk: Bentuk, skala = 1): Halaman => {
  const w = Math.round(LEBAR[bentuk] * skala);
  const h = Math.round(w / ratioOf(letak.sudut));
  const m = rotateHomografi(rectToSudut(w, h, letak.sudut), letak.miring, w, h);
  return { page: draw(photo, m, w, h, letak.isPage), m, bentuk, letak };
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
