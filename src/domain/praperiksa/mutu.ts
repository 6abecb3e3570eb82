/**
 * How good a photo is for reading, from its grey pixels: sharp, bright, free of glare. Pure, so that the live camera and the
 * reader judge alike. Thresholds come from the sample photos and copies of them made worse (test/unit, bench/ocr).
 */
import { type AlasanMutu, type Mutu } from "./bacaan.ts";

export interface Piksel {
  readonly w: number;
  readonly h: number;
  /** One byte a pixel, 0 black. */
  readonly data: Uint8Array;
}

export interface UkuranMutu {
  /** Steepness of the clearest edges: 1 = black to white from one pixel to the next, 0.1 = over ten pixels. */
  readonly tajam: number;
  /** Brightness of the paper, 0..255. */
  readonly terang: number;
  /** Share of the picture that is washed out while the rest of the paper is not. */
  readonly silau: number;
}

/** Picture size at which the thresholds hold: longest side. */
export const MUTU_SIDE = 1600;

const WINDOW = 6;
const LEAST_RANGE = 50;

/** Steepest step and whole range of brightness in a stretch of one row. */
const edgeAt = (row: Uint8Array, x: number): number => {
  let low = 255;
  let high = 0;
  let steep = 0;
  for (let i = x; i < x + 2 * WINDOW; i++) {
    const v = row[i] ?? 0;
    low = Math.min(low, v);
    high = Math.max(high, v);
    steep = Math.max(steep, Math.abs((row[i + 1] ?? v) - v));
  }
  return high - low < LEAST_RANGE ? 0 : steep / (high - low);
};

/** The edges that are among the steepest tenth of all edges found. */
const sharpnessOf = ({ w, h, data }: Piksel): number => {
  const edges: number[] = [];
  for (let y = 2; y < h - 2; y += 5) {
    const row = data.subarray(y * w, y * w + w);
    for (let x = 0; x + 2 * WINDOW + 1 < w; x += WINDOW) {
      const edge = edgeAt(row, x);
      if (edge > 0) edges.push(edge);
    }
  }
  if (edges.length < 50) return 0;
  edges.sort((a, b) => b - a);
  return edges[Math.floor(edges.length * 0.1)] ?? 0;
};

/** Mean brightness of a grid of small blocks, darkest first: paper is the bright part of them. */
const blocksOf = ({ w, h, data }: Piksel): readonly number[] => {
  const size = Math.max(4, Math.round(Math.max(w, h) / 64));
  const means: number[] = [];
  for (let y = 0; y + size <= h; y += size) {
    for (let x = 0; x + size <= w; x += size) {
      let sum = 0;
      for (let j = 0; j < size; j++) for (let i = 0; i < size; i++) sum += data[(y + j) * w + x + i] ?? 0;
      means.push(sum / size / size);
    }
  }
  return means.sort((a, b) => a - b);
};

export const measureMutu = (piksel: Piksel): UkuranMutu => {
  const blocks = blocksOf(piksel);
  const at = (share: number) => blocks[Math.min(blocks.length - 1, Math.floor(blocks.length * share))] ?? 0;
  const washed = blocks.filter((b) => b > 250).length / Math.max(1, blocks.length);
  return { tajam: sharpnessOf(piksel), terang: at(0.75), silau: at(0.6) < 225 ? washed : 0 };
};

const BURAM = 0.2;
const GELAP = 52;
const SILAU = 0.035;

/** What is wrong with a photo by its looks alone. */
export const findAlasan = ({ tajam, terang, silau }: UkuranMutu): readonly AlasanMutu[] => [
  ...(terang < GELAP ? (["gelap"] as const) : []),
  ...(tajam < BURAM ? (["buram"] as const) : []),
  ...(silau > SILAU ? (["silau"] as const) : []),
];

/** Before reading: only a photo that can hardly be read is sent back. */
export const decideMutuCepat = (ukuran: UkuranMutu): Mutu => {
  const reasons = findAlasan(ukuran).filter((reason) => reason !== "silau");
  return { verdict: reasons.length > 0 ? "ulangi" : "baik", reasons };
};

/** After reading: what could be read needs no other photo; what could not is explained as well as the looks allow. */
export const decideMutu = (isRead: boolean, reasons: readonly AlasanMutu[]): Mutu => {
  if (isRead) return { verdict: "baik", reasons: [] };
  return { verdict: "ulangi", reasons: reasons.length > 0 ? reasons : ["tak_terbaca"] };
};
