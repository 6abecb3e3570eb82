import { expect, test } from "vitest";
import { garisAt, kotakSel, type Tabel } from "../../../../src/domain/praperiksa/kisi.ts";
import { createAbu, type Abu } from "../../../../workers/citra/abu.ts";
import { eraseGaris, findGaris } from "../../../../workers/citra/garis.ts";
import { findKisi } from "../../../../workers/citra/kisi.ts";
import { cutBarisSel, findBarisSel } from "../../../../workers/citra/sel.ts";

const W = 2400;
const H = 1000;
const ROWS = [100, 140, 180, 220, 260];
const COLUMNS = [80, 150, 500, 800, 1000, 1300, 1600, 2300];
const LOWER_ROWS = [290, 330, 370, 410];
const LOWER_COLUMNS = [80, 150, 420, 700, 900, 1200, 1750, 2300];
/** Rules rise by one pixel in this many. */
const RISE = 300;

interface Ubah {
  /** Pixels that are lost to glare. */
  readonly lost?: (x: number, y: number) => boolean;
}

const drawTabel = (page: Abu, rows: readonly number[], columns: readonly number[], { lost }: Ubah): void => {
  const set = (x: number, y: number) => {
    if (lost?.(x, y) !== true) page.data[y * W + x] = 90;
  };
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  for (const y of rows) for (let x = left; x < right; x++) for (const d of [0, 1]) set(x, y + d + Math.floor(x / RISE));
  for (const x of columns)
    for (let y = top; y <= bottom; y++) for (const d of [0, 1]) set(x + d, y + Math.floor(x / RISE));
};

const createHalaman = (ubah: Ubah = {}): Abu => {
  const page = createAbu(W, H, 255);
  drawTabel(page, ROWS, COLUMNS, ubah);
  drawTabel(page, LOWER_ROWS, LOWER_COLUMNS, ubah);
  return page;
};
const findIn = (page: Abu): readonly Tabel[] => findKisi(findGaris(page));
const placesOf = ({ tegak }: Tabel): readonly number[] => tegak.map((g) => Math.round(garisAt(g, 200)));

const expectNear = (found: readonly number[], wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length);
  found.forEach((x, i) => {
    expect(Math.abs(x - (wanted[i] ?? 0))).toBeLessThanOrEqual(3);
  });
};

test("both tables are found with their own columns and rows, however near they lie", () => {
  const [upper, lower, ...more] = findIn(createHalaman());
  if (upper === undefined || lower === undefined) throw new Error("no tables");
  expect(more).toEqual([]);
  expectNear(placesOf(upper), COLUMNS);
  expectNear(placesOf(lower), LOWER_COLUMNS);
  expect(upper.datar).toHaveLength(ROWS.length);
  expect(lower.datar).toHaveLength(LOWER_ROWS.length);
  // the lean is followed: the rule's height at the right end
  expect(Math.abs(garisAt(upper.datar[1] ?? { at: 0, slope: 0 }, 2250) - 147.5)).toBeLessThan(2);
});

test("a rule that is partly lost is still a rule; one that is lost is none", () => {
  const glare = (x: number, y: number) => x > 900 && x < 1500 && y > 120 && y < 200;
  const [upper] = findIn(createHalaman({ lost: glare }));
  if (upper === undefined) throw new Error("no table");
  expectNear(placesOf(upper), COLUMNS);
  expect(upper.datar).toHaveLength(ROWS.length);
  const [without] = findIn(createHalaman({ lost: (x, y) => Math.abs(x - 801) < 4 && y < 280 }));
  if (without === undefined) throw new Error("no table");
  expectNear(
    placesOf(without),
    COLUMNS.filter((x) => x !== 800),
  );
});

test("a sheet without a table has none", () => {
  expect(findIn(createAbu(W, H, 255))).toEqual([]);
});

test("the lines in a cell are its ink alone, whatever stands beside the cell", () => {
  const page = createHalaman();
  const letter = (x: number, y: number) => {
    for (let dy = 0; dy < 14; dy++) page.data.fill(20, (y + dy) * W + x, (y + dy) * W + x + 3);
  };
  for (const x of [160, 170, 180, 520, 530]) letter(x, 155);
  const garis = findGaris(page);
  const [upper] = findKisi(garis);
  eraseGaris(page, garis);
  const sel = upper === undefined ? undefined : kotakSel(upper, 1, 1);
  if (sel === undefined) throw new Error("no cell");
  const [line, ...more] = findBarisSel(page, sel);
  expect(more).toEqual([]);
  expect(line).toEqual({ x: 160, y: 155, w: 23, h: 14 });
  const image = cutBarisSel(page, sel, line ?? sel);
  expect(image.w).toBe(23 + 2 * 5);
  expect(image.data.filter((v) => v < 100)).toHaveLength(3 * 3 * 14);
});
