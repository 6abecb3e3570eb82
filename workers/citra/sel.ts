/** Lines of print in a cell of a table, found from its ink alone: nothing that a page reading lost is lost here. */
import { type Kotak } from "../../src/domain/praperiksa/bacaan.ts";
import { cropAbu, type Abu } from "./abu.ts";

/** Ink darker than this counts; lighter is what a fold or the paper's grain leaves. */
const INK = 150;
/** A line of print is at least this high in pixels, and has this many inked pixels in its fullest row. */
const LEAST_HIGH = 7;
const LEAST_INK = 3;
/** Rows without ink that a line may have (a torn letter), pixels. */
const HOLE = 1;
/** What is left of the rules at the cell's edges, pixels. */
const EDGE = 2;
/** Air around a line as shares of its height, as the readers know it. */
const AIR = { side: 0.35, above: 0.25 } as const;

/** Stretches of a profile where it is at least `least`, with holes of at most `hole`. */
const stretches = (profile: Uint32Array, least: number, hole: number): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  profile.forEach((n, i) => {
    if (n < least) return;
    const last = found.at(-1);
    if (last !== undefined && i - last[1] <= hole) last[1] = i + 1;
    else found.push([i, i + 1]);
  });
  return found;
};

/** Boxes of the lines in a cell, in pixels of the page, from the top. */
export const findBarisSel = (page: Abu, sel: Kotak): readonly Kotak[] => {
  const [x0, y0] = [Math.max(0, Math.ceil(sel.x) + EDGE), Math.max(0, Math.ceil(sel.y) + EDGE)];
  const [x1, y1] = [
    Math.min(page.w, Math.floor(sel.x + sel.w) - EDGE),
    Math.min(page.h, Math.floor(sel.y + sel.h) - EDGE),
  ];
  if (x1 - x0 < LEAST_HIGH || y1 - y0 < LEAST_HIGH) return [];
  const isInk = (x: number, y: number): boolean => (page.data[y * page.w + x] ?? 255) < INK;
  const rows = new Uint32Array(y1 - y0);
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (isInk(x, y)) rows[y - y0] = (rows[y - y0] ?? 0) + 1;
  return stretches(rows, 1, HOLE).flatMap(([from, to]) => {
    if (to - from < LEAST_HIGH || Math.max(...rows.subarray(from, to)) < LEAST_INK) return [];
    const columns = new Uint32Array(x1 - x0);
    for (let y = y0 + from; y < y0 + to; y++)
      for (let x = x0; x < x1; x++) if (isInk(x, y)) columns[x - x0] = (columns[x - x0] ?? 0) + 1;
    const first = columns.findIndex((n) => n > 0);
    const last = columns.findLastIndex((n) => n > 0);
    return [{ x: x0 + first, y: y0 + from, w: last + 1 - first, h: to - from }];
  });
};

/** A line image of a box with air around it; what lies outside the cell is white. */
export const cutBarisSel = (page: Abu, sel: Kotak, { x, y, w, h }: Kotak): Abu => {
  const [side, above] = [Math.round(h * AIR.side), Math.round(h * AIR.above)];
  const [x0, x1] = [Math.max(Math.ceil(sel.x) + 1, x - side), Math.min(Math.floor(sel.x + sel.w) - 1, x + w + side)];
  const [y0, y1] = [Math.max(Math.ceil(sel.y) + 1, y - above), Math.min(Math.floor(sel.y + sel.h) - 1, y + h + above)];
  const inside = cropAbu(page, x0, y0, x1 - x0, y1 - y0);
  return cropAbu(inside, x - side - x0, y - above - y0, w + 2 * side, h + 2 * above);
};
