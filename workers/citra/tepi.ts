/** Finds the page in a photo: the four edges that are best covered by paper-to-table gradients and hold the most. */
import { type Abu } from "./abu.ts";
import { BEDA_MEJA, bedaMeja } from "./bedaMeja.ts";
import { createGradien, type Gradien } from "./gradien.ts";
import { ratioOf, type Sudut, type Titik } from "./homografi.ts";
import { findGaris, type Garis, type Sisi } from "./hough.ts";
import { jarakMeja } from "./jarakMeja.ts";
import { blurAbu } from "./saring.ts";
import { fitAbu } from "./ukuran.ts";
import { type Warna } from "./warna.ts";

export interface Tepi {
  /** Corners in pixels of the photo. */
  readonly sudut: Sudut;
  /** How much of the weakest edge shows in the photo, 0..1. Low where the page is cut off. */
  readonly weakest: number;
}

/** Longest side in pixels at which edges are looked for: both pictures have it, or are smaller. */
export const SISI_TEPI = 320;
const CANDIDATES = 5;
const SAMPLES = 40;
const LEAST_AREA = 0.12;
/** Longest page, as a multiple of its width: no document is a strip. */
const LONGEST = 2.6;
/** Edges that show this well are the page's: no third picture is looked at. */
const CERTAIN = 0.9;

const meet = (g: Gradien, upright: Garis, level: Garis): Titik => {
  const y = (level.r + level.t * (upright.r - upright.t * (g.h / 2) - g.w / 2)) / (1 - level.t * upright.t);
  return { x: upright.r + upright.t * (y - g.h / 2), y };
};

/** Share of the edge from `a` to `b` along which the gradient points into the page (`nx, ny`). */
const coverage = (g: Gradien, a: Titik, b: Titik, nx: number, ny: number): number => {
  let hits = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const part = (i + 0.5) / SAMPLES;
    const x = a.x + (b.x - a.x) * part;
    const y = a.y + (b.y - a.y) * part;
    for (let d = -2; d <= 2; d++) {
      const px = Math.round(x + d * nx);
      const py = Math.round(y + d * ny);
      if (px < 1 || py < 1 || px >= g.w - 1 || py >= g.h - 1) continue;
      const at = py * g.w + px;
      if ((g.gx[at] ?? 0) * nx + (g.gy[at] ?? 0) * ny < g.least * 0.7) continue;
      hits++;
      break;
    }
  }
  return hits / SAMPLES;
};

const areaOf = (s: Sudut): number =>
  Math.abs(
    s.reduce((sum, p, i) => {
      const q = s[(i + 1) % 4] ?? p;
      return sum + p.x * q.y - q.x * p.y;
    }, 0),
  ) / 2;

const judge = (g: Gradien, s: Sudut): { readonly score: number; readonly weakest: number } => {
  const area = areaOf(s) / (g.w * g.h);
  const slack = 0.12 * Math.max(g.w, g.h);
  const inside = s.every((p) => p.x > -slack && p.y > -slack && p.x < g.w + slack && p.y < g.h + slack);
  const ratio = ratioOf(s);
  const isStrip = ratio > LONGEST || ratio < 1 / LONGEST;
  if (area < LEAST_AREA || area > 1.1 || !inside || isStrip) return { score: 0, weakest: 0 };
  const sides = s.map((a, i) => {
    const b = s[(i + 1) % 4] ?? a;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return coverage(g, a, b, -(b.y - a.y) / length, (b.x - a.x) / length);
  });
  return { score: sides.reduce((sum, c) => sum + c, 0) + 0.6 * area, weakest: Math.min(...sides) };
};

/** Corners in pixels of the small picture, and how well their edges show there. */
interface Temuan {
  readonly sudut: Sudut;
  readonly score: number;
  readonly weakest: number;
}

const findIn = (g: Gradien): Temuan | undefined => {
  const lines = (sisi: Sisi) => findGaris(g, sisi, CANDIDATES);
  const [left, right, top, bottom] = [lines("kiri"), lines("kanan"), lines("atas"), lines("bawah")];
  let best: Temuan | undefined;
  for (const l of left)
    for (const r of right)
      for (const t of top)
        for (const b of bottom) {
          if (r.r - l.r < g.w * 0.25 || b.r - t.r < g.h * 0.2) continue;
          const sudut = [meet(g, l, t), meet(g, r, t), meet(g, r, b), meet(g, l, b)] as const;
          const found = judge(g, sudut);
          if (found.score > (best?.score ?? 0)) best = { ...found, sudut };
        }
  return best;
};

const gradienOf = (abu: Abu): Gradien => createGradien(blurAbu(abu, 1));

/** How far, as a share of the picture's longer side, a page lies within something else at least. */
const WITHIN = 0.02;

/** Whether `s` lies within `outer`, away from every edge. */
const isWithin = (s: Sudut, outer: Sudut, away: number): boolean =>
  outer.every((a, i) => {
    const b = outer[(i + 1) % 4] ?? a;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return s.every((p) => ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length >= away);
  });

/** A bright page on a folder that lies on a table: both have edges, and the page is the inner one. A frame printed on a page isn't. */
const isPageOn = (page: Temuan, under: Temuan, warna: Warna): boolean =>
  page.weakest >= CERTAIN &&
  isWithin(page.sudut, under.sudut, WITHIN * Math.max(warna.width, warna.height)) &&
  bedaMeja(warna, page.sudut) >= BEDA_MEJA;

/** By brightness, and by how unlike the table it is: the corners whose edges show best in both. */
const findKecil = (abu: Abu, warna: Warna | undefined): Temuan | undefined => {
  const kelabu = gradienOf(abu);
  const bright = findIn(kelabu);
  let best = bright;
  if (warna === undefined) return best;
  for (const banyak of [1, 2] as const) {
    const jarak = gradienOf(jarakMeja(warna, banyak));
    const both = (t: Temuan): number => judge(kelabu, t.sudut).score + judge(jarak, t.sudut).score;
    if (best !== undefined && best.weakest >= CERTAIN && judge(jarak, best.sudut).weakest >= CERTAIN) break;
    const lain = findIn(jarak);
    if (lain !== undefined && (best === undefined || both(lain) > both(best))) best = lain;
    if ((best?.weakest ?? 0) >= CERTAIN) break;
  }
  return bright !== undefined && best !== undefined && isPageOn(bright, best, warna) ? bright : best;
};

/**
 * The page's corners, or undefined where no four edges stand out (the page fills the photo, or nothing tells it from its table).
 * `warna` is the same photo in colour, drawn to fit `SISI_TEPI`; without it a table as bright as the page hides it.
 */
export const findTepi = (photo: Abu, warna?: Warna): Tepi | undefined => {
  const { abu, scale } = fitAbu(photo, SISI_TEPI);
  const best = findKecil(abu, warna);
  if (best === undefined || best.weakest < 0.3) return undefined;
  const full = (p: Titik): Titik => ({ x: (p.x + 0.5) * scale - 0.5, y: (p.y + 0.5) * scale - 0.5 });
  const [a, b, c, d] = best.sudut;
  return { sudut: [full(a), full(b), full(c), full(d)], weakest: best.weakest };
};
