/**
 * Cuts a printed number of known length into one window a digit. Digits of all usual fonts are equally wide, so the line is
 * a grid: its pitch and offset are searched so that the least ink lies on the cell borders.
 */
import { cropAbu, type Abu } from "./abu.ts";
import { averageInk, bandOf, findPita, inkAt, rowInk } from "./pita.ts";

/** Size of a window that the digit reader takes. */
export const JENDELA = { w: 16, h: 24 } as const;

export interface Petak {
  /** Left edge of the first cell, width of a cell, top and bottom at the left end, rise per pixel. */
  readonly x: number;
  readonly pitch: number;
  readonly top: number;
  readonly bottom: number;
  readonly slope: number;
}

/** Column runs of ink inside the band. */
const blobsOf = (abu: Abu, top: number, bottom: number): readonly (readonly [number, number])[] => {
  const blobs: (readonly [number, number])[] = [];
  const least = 60 + (bottom - top) * 6;
  let start = -1;
  for (let x = 0; x <= abu.w; x++) {
    let ink = 0;
    for (let y = top; y < bottom; y++) ink += inkAt(abu, x, y);
    const on = x < abu.w && ink >= least;
    if (on && start < 0) start = x;
    if (!on && start >= 0) {
      blobs.push([start, x]);
      start = -1;
    }
  }
  return blobs;
};

/** Ink on the cell borders of a grid, the less the better. `sums` are prefix sums of the columns' ink. */
const borderInk = (sums: Float64Array, x: number, pitch: number, count: number): number => {
  const half = Math.max(1, pitch * 0.07);
  const at = (p: number) => sums[Math.min(sums.length - 1, Math.max(0, Math.round(p)))] ?? 0;
  let ink = 0;
  for (let i = 0; i <= count; i++) ink += at(x + i * pitch + half) - at(x + i * pitch - half);
  return ink;
};

/** The best grids for ink that spans `x0..x1`, best first. */
const gridsOf = (
  sums: Float64Array,
  x0: number,
  x1: number,
  count: number,
): readonly { x: number; pitch: number; cost: number }[] => {
  const found: { x: number; pitch: number; cost: number }[] = [];
  const width = x1 - x0;
  for (let lack = 0.02; lack <= 0.92; lack += 0.06) {
    const pitch = width / (count - lack);
    for (let part = 0; part <= 1.001; part += 0.125) {
      const x = x0 - lack * pitch * part;
      found.push({ x, pitch, cost: borderInk(sums, x, pitch, count) });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, 3);
};

const columnSums = (abu: Abu, top: number, bottom: number): Float64Array => {
  const sums = new Float64Array(abu.w + 1);
  for (let x = 0; x < abu.w; x++) {
    let ink = 0;
    for (let y = top; y < bottom; y++) ink += inkAt(abu, x, y);
    sums[x + 1] = (sums[x] ?? 0) + ink;
  }
  return sums;
};

/** A rule of the table, a colon, or a neighbour cut by the crop: thin, short, or at the very edge. A digit is none of these. */
const mayBeStray = (line: Abu, [x0, x1]: readonly [number, number], top: number, bottom: number): boolean => {
  if (x0 === 0 || x1 === line.w || x1 - x0 < (bottom - top) * 0.34) return true;
  const band = bandOf(rowInk(line, x0, x1));
  return band === undefined || band.bottom - band.top < (bottom - top) * 0.7;
};

/** Spans of ink that may be the number: all of it, or without strays at either end. */
const spansOf = (line: Abu, top: number, bottom: number): readonly (readonly [number, number])[] => {
  const blobs = blobsOf(line, top, bottom);
  const strays = (list: readonly (readonly [number, number])[]): number => {
    const kept = list.findIndex((blob) => !mayBeStray(line, blob, top, bottom));
    return Math.min(2, kept < 0 ? list.length : kept);
  };
  const before = strays(blobs);
  const after = strays([...blobs].reverse());
  const spans: (readonly [number, number])[] = [];
  for (let from = 0; from <= before; from++) {
    for (let to = blobs.length - 1; to >= blobs.length - 1 - after && to >= from; to--) {
      spans.push([blobs[from]?.[0] ?? 0, blobs[to]?.[1] ?? line.w]);
    }
  }
  return spans;
};

/** Grids worth reading in a line image that holds one number of `count` digits. */
export const findPetak = (line: Abu, count: number): readonly Petak[] => {
  const pita = findPita(line);
  if (pita === undefined) return [];
  const { top, bottom, slope, from, to } = pita;
  const sums = columnSums(line, from, to);
  return spansOf(line, from, to).flatMap(([x0, x1]) =>
    gridsOf(sums, x0, x1, count).map(({ x, pitch }) => ({ x, pitch, top, bottom, slope })),
  );
};

/** The window of cell `i`: `JENDELA` values, ink 0..1 against the darkest of the cell. */
export const cutJendela = (line: Abu, petak: Petak, i: number): Float32Array => {
  const out = new Float32Array(JENDELA.w * JENDELA.h);
  const x = petak.x + i * petak.pitch;
  const lift = petak.slope * (x + petak.pitch / 2);
  const air = (petak.bottom - petak.top) * 0.09;
  const top = petak.top + lift - air;
  const sx = petak.pitch / JENDELA.w;
  const sy = (petak.bottom - petak.top + 2 * air) / JENDELA.h;
  let most = 60;
  for (let row = 0; row < JENDELA.h; row++) {
    for (let col = 0; col < JENDELA.w; col++) {
      const ink = averageInk(line, x + col * sx, x + (col + 1) * sx, top + row * sy, top + (row + 1) * sy);
      out[row * JENDELA.w + col] = ink;
      most = Math.max(most, ink);
    }
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) / most;
  return out;
};

/** A line image around a box: little above and below, left and right `side` heights, in which strays may stand. */
export const cutBarisAngka = (page: Abu, x: number, y: number, w: number, h: number, side = 0.35): Abu => {
  const wide = Math.round(h * side);
  const air = Math.round(h * 0.25);
  return cropAbu(page, Math.round(x) - wide, Math.round(y) - air, Math.round(w) + 2 * wide, Math.round(h) + 2 * air);
};
