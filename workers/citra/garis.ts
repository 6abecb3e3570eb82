/** Removes the rules of a table, which cost the reader digits. Long thin runs of ink go, letters stay. */
import { type Abu } from "./abu.ts";

/** Thin rules come out of the camera as light grey: nearly everything that is not paper counts. */
const INK = 215;
/** Longest run across and down, as shares of the page's width; thickness in pixels. See the measured values in bench/ocr. */
const GARIS_TABEL: Garisan = { across: 0.03, down: 0.0135 };
/** On a letter or form: only rules that are longer than any letter is wide or high. */
export const GARIS_SURAT: Garisan = { across: 0.055, down: 0.06 };
const THICK = 7;
const LEAST_THIN = 0.6;

/** Shortest runs that are rules, as shares of the page's width. */
export interface Garisan {
  readonly across: number;
  readonly down: number;
}

interface Arah {
  /** Lines to walk, pixels along a line, and the byte distance between pixels along and across. */
  readonly lines: number;
  readonly length: number;
  readonly along: number;
  readonly across: number;
  readonly least: number;
}

/** Whether the run's ink is thin at its middle, counted across it. */
const isThin = (page: Abu, at: number, across: number, line: number, lines: number): boolean => {
  let thick = 1;
  for (let i = 1; i <= THICK && line + i < lines && (page.data[at + i * across] ?? 255) < INK; i++) thick++;
  for (let i = 1; i <= THICK && line - i >= 0 && (page.data[at - i * across] ?? 255) < INK; i++) thick++;
  return thick <= THICK;
};

/** Share of the run that is thin. Crossings with other rules are thick, so not all of it can be. */
const thinShare = (page: Abu, arah: Arah, line: number, from: number, to: number): number => {
  let thin = 0;
  let seen = 0;
  for (let i = from + 1; i < to; i += 5, seen++) {
    if (isThin(page, line * arah.across + i * arah.along, arah.across, line, arah.lines)) thin++;
  }
  return thin / Math.max(1, seen);
};

const markRuns = (page: Abu, arah: Arah, mark: Uint8Array, bit: number): void => {
  for (let line = 0; line < arah.lines; line++) {
    const base = line * arah.across;
    let start = -1;
    for (let i = 0; i <= arah.length; i++) {
      const ink = i < arah.length && (page.data[base + i * arah.along] ?? 255) < INK;
      if (ink && start < 0) start = i;
      if (ink || start < 0) continue;
      if (i - start >= arah.least && thinShare(page, arah, line, start, i) >= LEAST_THIN) {
        for (let j = start; j < i; j++) mark[base + j * arah.along] = bit;
      }
      start = -1;
    }
  }
};

/** Erases the table's rules in place (with the one blurred pixel on either side). */
export const removeGaris = (page: Abu, { across, down: upright }: Garisan = GARIS_TABEL): void => {
  const { w, h, data } = page;
  const mark = new Uint8Array(w * h);
  markRuns(page, { lines: h, length: w, along: 1, across: w, least: w * across }, mark, 1);
  const down = new Uint8Array(w * h);
  markRuns(page, { lines: w, length: h, along: w, across: 1, least: w * upright }, down, 1);
  for (let i = 0; i < mark.length; i++) {
    if (mark[i] === 1)
      for (const d of [-2 * w, -w, 0, w, 2 * w]) if (i + d >= 0 && i + d < data.length) data[i + d] = 255;
    if (down[i] === 1) for (const d of [-2, -1, 0, 1, 2]) if (i + d >= 0 && i + d < data.length) data[i + d] = 255;
  }
};
