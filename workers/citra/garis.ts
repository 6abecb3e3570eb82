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

/** A run of a rule's pixels: the row or column it lies in, where it begins, and the place after its end. */
export interface Larik {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const findLarik = (page: Abu, arah: Arah): readonly Larik[] => {
  const runs: Larik[] = [];
  for (let line = 0; line < arah.lines; line++) {
    const base = line * arah.across;
    let start = -1;
    for (let i = 0; i <= arah.length; i++) {
      const ink = i < arah.length && (page.data[base + i * arah.along] ?? 255) < INK;
      if (ink && start < 0) start = i;
      if (ink || start < 0) continue;
      if (i - start >= arah.least && thinShare(page, arah, line, start, i) >= LEAST_THIN) {
        runs.push({ line, from: start, to: i });
      }
      start = -1;
    }
  }
  return runs;
};

/** The rules of a page: runs in its rows and in its columns, from the top and from the left. */
export interface GarisHalaman {
  readonly w: number;
  readonly h: number;
  readonly across: readonly Larik[];
  readonly down: readonly Larik[];
}

export const findGaris = (page: Abu, { across, down }: Garisan = GARIS_TABEL): GarisHalaman => {
  const { w, h } = page;
  return {
    ...{ w, h },
    across: findLarik(page, { lines: h, length: w, along: 1, across: w, least: w * across }),
    down: findLarik(page, { lines: w, length: h, along: w, across: 1, least: w * down }),
  };
};

/** Erases rules in place (with the blurred pixels on either side). */
export const eraseGaris = ({ w, h, data }: Abu, { across, down }: GarisHalaman): void => {
  for (const { line, from, to } of across) {
    for (let y = Math.max(0, line - 2); y <= Math.min(h - 1, line + 2); y++) data.fill(255, y * w + from, y * w + to);
  }
  for (const { line, from, to } of down) {
    const [x0, x1] = [Math.max(0, line - 2), Math.min(w, line + 3)];
    for (let y = from; y < to; y++) data.fill(255, y * w + x0, y * w + x1);
  }
};

/** Erases the rules of a page in place. */
export const removeGaris = (page: Abu, garisan?: Garisan): void => {
  eraseGaris(page, findGaris(page, garisan));
};
