/** A page ends where the table begins: four lines of print on a page that is larger than the picture are no edges. */
import { type Sudut, type Titik } from "./homografi.ts";
import { type Warna } from "./warna.ts";

/** Levels of a colour by which a page stands out from its table at every edge. */
export const BEDA_MEJA = 8;
/** Places along an edge, and how far from it on both sides, as a share of the picture's longer side. */
const CONTOH = 24;
const JAUH = 0.025;

const tengah = (nilai: readonly number[]): number =>
  [...nilai].sort((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;

/** Where the bytes of pixels lie that are as far from the edge `a`-`b`, inside where `jauh` is positive; only what lies in the picture. */
const sejajar = ({ width, height }: Warna, a: Titik, b: Titik, jauh: number): readonly number[] => {
  const panjang = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [(-(b.y - a.y) / panjang) * jauh, ((b.x - a.x) / panjang) * jauh];
  return Array.from({ length: CONTOH }, (_, i) => {
    // The ends of an edge belong to its neighbours too.
    const t = 0.1 + (0.8 * (i + 0.5)) / CONTOH;
    const x = Math.round(a.x + (b.x - a.x) * t + nx);
    const y = Math.round(a.y + (b.y - a.y) * t + ny);
    return x < 0 || y < 0 || x >= width || y >= height ? undefined : (y * width + x) * 4;
  }).filter((nilai) => nilai !== undefined);
};

/**
 * How much the page differs from what lies around it, in levels of red, green or blue, at the edge where it does least. An edge that lies on
 * the picture's border has nothing around it and says nothing. `sudut` in pixels, clockwise.
 */
export const bedaMeja = (warna: Warna, sudut: Sudut): number => {
  const jauh = JAUH * Math.max(warna.width, warna.height);
  const beda = sudut.flatMap((a, i) => {
    const b = sudut[(i + 1) % 4] ?? a;
    const [dalam, luar] = [sejajar(warna, a, b, jauh), sejajar(warna, a, b, -jauh)];
    if (luar.length < CONTOH / 2 || dalam.length === 0) return [];
    const rata = (di: readonly number[], k: number): number => tengah(di.map((at) => warna.data[at + k] ?? 0));
    return [Math.max(...[0, 1, 2].map((k) => Math.abs(rata(dalam, k) - rata(luar, k))))];
  });
  return Math.min(255, ...beda);
};
