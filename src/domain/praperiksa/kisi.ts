/**
 * The ruled tables of a page: where their rules run, and which words stand in which cell. Pixels of the straightened page.
 * Rules may lean a little, so each is a straight line and not a place.
 */
import { type Kotak } from "./bacaan.ts";
import { kataToBaris, type Baris, type Kata } from "./baris.ts";

/** A rule: `at + slope * t` where `t` runs along it (x of one across, y of one upright). */
export interface Garis {
  readonly at: number;
  readonly slope: number;
}

export interface Tabel {
  /** Rules across from the top, and upright ones from the left; the outer ones are the table's frame. */
  readonly datar: readonly Garis[];
  readonly tegak: readonly Garis[];
}

export const garisAt = ({ at, slope }: Garis, t: number): number => at + slope * t;

/** The white of a cell: inside its four rules, where they lean the most. */
export const kotakSel = ({ datar, tegak }: Tabel, row: number, column: number): Kotak | undefined => {
  const [top, bottom, left, right] = [datar[row], datar[row + 1], tegak[column], tegak[column + 1]];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  const [x0, x1] = [garisAt(left, top.at), garisAt(right, top.at)];
  const [ya, yb] = [Math.max(garisAt(top, x0), garisAt(top, x1)), Math.min(garisAt(bottom, x0), garisAt(bottom, x1))];
  const [xa, xb] = [Math.max(garisAt(left, ya), garisAt(left, yb)), Math.min(garisAt(right, ya), garisAt(right, yb))];
  return xb - xa < 4 || yb - ya < 4 ? undefined : { x: xa, y: ya, w: xb - xa, h: yb - ya };
};

/** The part of a word between two rules: its letters by their share of the width. */
const potong = (k: Kata, x0: number, x1: number): Kata | undefined => {
  const { x, w } = k.kotak;
  if (x >= x0 && x + w <= x1) return k;
  const [a, b] = [Math.max(x, x0), Math.min(x + w, x1)];
  const [from, to] = [Math.round(((a - x) / w) * k.text.length), Math.round(((b - x) / w) * k.text.length)];
  const text = k.text.slice(from, to);
  // a cut word is known less well than a whole one
  return text === "" ? undefined : { text, conf: Math.min(k.conf, 60), kotak: { ...k.kotak, x: a, w: b - a } };
};

/** A word that reaches over a rule by less than this share of its height stands beside it. */
const OVER = 0.6;

/** Words from the top left, line by line. */
const urutkan = (kata: readonly Kata[]): readonly Baris[] => {
  const lines: Kata[][] = [];
  const middle = ({ kotak }: Kata): number => kotak.y + kotak.h / 2;
  for (const k of [...kata].sort((a, b) => middle(a) - middle(b))) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (
      last === undefined ||
      first === undefined ||
      middle(k) - middle(first) > 0.6 * Math.max(k.kotak.h, first.kotak.h)
    )
      lines.push([k]);
    else last.push(k);
  }
  return lines.map((line) => kataToBaris(line.sort((a, b) => a.kotak.x - b.kotak.x)));
};

const bandOf = (garis: readonly Garis[], t: number, at: number): number => {
  const next = garis.findIndex((g) => garisAt(g, t) > at);
  return next < 0 ? -1 : next - 1;
};

/** Lines of text in every cell: rows of columns. A word that runs over a rule is cut at it. */
export const isiTabel = (tabel: Tabel, kata: readonly Kata[]): readonly (readonly (readonly Baris[])[])[] => {
  const rows = tabel.datar.slice(1).map(() => tabel.tegak.slice(1).map((): Kata[] => []));
  for (const k of kata) {
    const { x, y, w, h } = k.kotak;
    const row = rows[bandOf(tabel.datar, x + w / 2, y + h / 2)];
    if (row === undefined) continue;
    row.forEach((cell, column) => {
      const [left, right] = [tabel.tegak[column], tabel.tegak[column + 1]];
      if (left === undefined || right === undefined) return;
      const [x0, x1] = [garisAt(left, y), garisAt(right, y)];
      const inside = Math.min(x + w, x1) - Math.max(x, x0);
      if (inside <= 0 || inside < Math.min(w * 0.5, h * OVER)) return;
      const over = Math.max(x0 - x, x + w - x1);
      const part = over < h * OVER ? k : potong(k, x0, x1);
      if (part !== undefined) cell.push(part);
    });
  }
  return rows.map((row) => row.map(urutkan));
};
