/** A page ends where the table begins: four lines of print on a page that is larger than the picture are no edges. */
import type { Sudut, Titik } from "../../src/domain/tangkap/sudut.ts";
import type { Abu } from "../citra/abu.ts";

/** Places along an edge, and how far from it on both sides, as a share of the picture's longer side. */
const CONTOH = 24;
const JAUH = 0.025;

const tengah = (nilai: readonly number[]): number | undefined =>
  [...nilai].sort((a, b) => a - b)[Math.floor(nilai.length / 2)];

/** Brightness at the same distance from the edge `a`-`b`, inside where `jauh` is positive; only what lies in the picture. */
const sejajar = (abu: Abu, a: Titik, b: Titik, jauh: number): readonly number[] => {
  const panjang = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [(-(b.y - a.y) / panjang) * jauh, ((b.x - a.x) / panjang) * jauh];
  return Array.from({ length: CONTOH }, (_, i) => {
    // The ends of an edge belong to its neighbours too.
    const t = 0.1 + (0.8 * (i + 0.5)) / CONTOH;
    const x = Math.round(a.x + (b.x - a.x) * t + nx);
    const y = Math.round(a.y + (b.y - a.y) * t + ny);
    return x < 0 || y < 0 || x >= abu.w || y >= abu.h ? undefined : abu.data[y * abu.w + x];
  }).filter((nilai) => nilai !== undefined);
};

/**
 * How much brighter the page is than what lies around it, in grey levels, at the edge where it is least so. An edge that lies on the
 * picture's border has nothing around it and says nothing. `sudut` in pixels, clockwise.
 */
export const bedaMeja = (abu: Abu, sudut: Sudut): number => {
  const jauh = JAUH * Math.max(abu.w, abu.h);
  const beda = sudut.flatMap((a, i) => {
    const b = sudut[(i + 1) % 4] ?? a;
    const luar = sejajar(abu, a, b, -jauh);
    const dalam = tengah(sejajar(abu, a, b, jauh));
    const meja = luar.length < CONTOH / 2 ? undefined : tengah(luar);
    return meja === undefined || dalam === undefined ? [] : [dalam - meja];
  });
  return Math.min(255, ...beda);
};
