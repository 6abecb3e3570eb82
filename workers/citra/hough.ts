/**
 * Straight page edges by a signed-gradient Hough transform: paper is brighter than what it lies on, so an edge of each
 * side has its own direction of gradient, and each pixel votes only for lines that run along it.
 */
import { type Gradien } from "./gradien.ts";

export type Sisi = "kiri" | "kanan" | "atas" | "bawah";

/** For kiri/kanan: x = r + t (y - h/2). For atas/bawah: y = r + t (x - w/2). */
export interface Garis {
  readonly r: number;
  readonly t: number;
  readonly votes: number;
}

const T_MAX = 0.6;
const T_STEP = 0.02;
const T_BINS = Math.round((2 * T_MAX) / T_STEP) + 1;
const SPREAD = 4;
const VOTE_CAP = 3;

interface Kotak2 {
  readonly votes: Float32Array;
  readonly width: number;
  readonly from: number;
}

const vote = (g: Gradien, sisi: Sisi): Kotak2 => {
  const upright = sisi === "kiri" || sisi === "kanan";
  const sign = sisi === "kiri" || sisi === "atas" ? 1 : -1;
  const span = upright ? g.w : g.h;
  const middle = (upright ? g.h : g.w) / 2;
  const from = -Math.round(span * 0.3);
  const width = Math.round(span * 1.6);
  const votes = new Float32Array(width * T_BINS);
  for (let y = 1; y < g.h - 1; y++) {
    for (let x = 1; x < g.w - 1; x++) {
      const at = y * g.w + x;
      const across = sign * ((upright ? g.gx[at] : g.gy[at]) ?? 0);
      const along = sign * ((upright ? g.gy[at] : g.gx[at]) ?? 0);
      if (across < g.least || Math.abs(along) > across * 0.8) continue;
      const weight = Math.min(VOTE_CAP, across / g.least);
      const centre = Math.round((-along / across + T_MAX) / T_STEP);
      const lever = (upright ? y : x) - middle;
      for (let b = Math.max(0, centre - SPREAD); b <= Math.min(T_BINS - 1, centre + SPREAD); b++) {
        const r = Math.round((upright ? x : y) - (b * T_STEP - T_MAX) * lever) - from;
        if (r >= 0 && r < width) votes[b * width + r] = (votes[b * width + r] ?? 0) + weight;
      }
    }
  }
  return { votes, width, from };
};

/** The strongest lines of one side, strongest first, each well apart from the others. */
export const findGaris = (g: Gradien, sisi: Sisi, count: number): readonly Garis[] => {
  const { votes, width, from } = vote(g, sisi);
  const found: Garis[] = [];
  const apart = Math.max(4, width * 0.015);
  while (found.length < count) {
    let best = 0;
    for (let i = 1; i < votes.length; i++) if ((votes[i] ?? 0) > (votes[best] ?? 0)) best = i;
    const top = votes[best] ?? 0;
    if (top < 8) break;
    const bin = Math.floor(best / width);
    const r = best % width;
    found.push({ r: r + from, t: bin * T_STEP - T_MAX, votes: top });
    for (let b = Math.max(0, bin - 8); b <= Math.min(T_BINS - 1, bin + 8); b++) {
      for (let k = Math.max(0, Math.ceil(r - apart)); k <= Math.min(width - 1, r + apart); k++)
        votes[b * width + k] = 0;
    }
  }
  return found;
};
