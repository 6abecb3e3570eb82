/** A KTP-el is read without its portrait: what a reader makes of one spoils the lines beside it. */
import { cropAbu, type Abu } from "./abu.ts";

/** Where the portrait begins at the earliest and at the latest, where it is without a trace, and rows that surely run through it. */
const POTRET = { from: 0.735, to: 0.8, usual: 0.77, top: 0.26, highest: 0.14, sure: 0.32, bottom: 0.6 } as const;
/** How wide a stretch of it is looked at, share of the card's width. */
const STRIP = 0.12;
/** Whatever is not paper counts as ink: a portrait is hardly ever white. */
const INK = 225;
const MOST_ROW = 0.5;
const MOST_COLUMN = 0.6;
/** Pixels of blur before an edge. */
const BLUR = 3;

interface Kotak {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const inkShare = ({ data, w }: Abu, { x0, x1, y0, y1 }: Kotak): number => {
  let ink = 0;
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if ((data[y * w + x] ?? 255) < INK) ink++;
  return ink / Math.max(1, (x1 - x0) * (y1 - y0));
};

/** Left edge: the first column that is ink for the most part. Print before it may reach it. */
const findLeft = (page: Abu): number | undefined => {
  const [y0, y1] = [Math.round(page.h * POTRET.sure), Math.round(page.h * POTRET.bottom)];
  const last = Math.round(page.w * POTRET.to);
  for (let x = Math.round(page.w * POTRET.from); x < last; x++) {
    if (inkShare(page, { x0: x, x1: x + 1, y0, y1 }) > MOST_COLUMN) return x;
  }
  return undefined;
};

/** Upper edge: upwards as long as rows are ink for the most part. */
const findTop = (page: Abu, x: number): number => {
  const [x0, x1] = [x + BLUR, x + Math.round(page.w * STRIP)];
  let y = Math.round(page.h * POTRET.top);
  while (y > page.h * POTRET.highest && inkShare(page, { x0, x1, y0: y - 1, y1: y }) > MOST_ROW) y--;
  return y - BLUR;
};

/** A copy of the card with everything white from the portrait on, rightwards and down. */
export const withoutPotret = (page: Abu): Abu => {
  const area = cropAbu(page, 0, 0, page.w, page.h);
  const left = findLeft(page);
  const x = left === undefined ? Math.round(page.w * POTRET.usual) : left - BLUR;
  const top = left === undefined ? Math.round(page.h * POTRET.top) : findTop(page, left);
  for (let y = top; y < page.h; y++) area.data.fill(255, y * page.w + x, (y + 1) * page.w);
  return area;
};
