/** Finds the ruled tables of a sheet from the rules that are about to be erased. Source of the shape: documents.json `kk_lama`, `kk_qr`. */
import { garisAt, type Garis, type Tabel } from "../../src/domain/praperiksa/kisi.ts";
import { type GarisHalaman } from "./garis.ts";
import { findGoresan, joinGoresan, type Goresan, type Jumlah } from "./goresan.ts";

/** How far strokes of one rule may lie from its line, pixels: paper is never quite flat. */
const SLACK = 4;
/** A rule across is seen for this share of the widest one at least; the rest may be lost in glare or wear. */
const LEAST_ACROSS = 0.4;
/** An upright rule is seen for this share of its table's height at least. */
const LEAST_UPRIGHT = 0.4;
/** Fewer columns than this are no table of a family card. */
const LEAST_COLUMNS = 5;
/** Rules nearer than this share of the page's width are one that was seen twice. */
const TWICE = 0.005;
/** How far above the first rule and below the last one upright rules are looked for, pixels. */
const AIR = 20;

const byPlace = (t: number) => (a: Goresan, b: Goresan) => garisAt(a.line, t) - garisAt(b.line, t);

/** Leaves out rules that lie on another, the one seen less. */
const withoutTwice = (rules: readonly Goresan[], t: number, near: number): readonly Goresan[] => {
  const out: Goresan[] = [];
  for (const rule of [...rules].sort(byPlace(t))) {
    const before = out.at(-1);
    if (before !== undefined && garisAt(rule.line, t) - garisAt(before.line, t) < near) {
      if (rule.n > before.n) out[out.length - 1] = rule;
    } else out.push(rule);
  }
  return out;
};

/** How much of the stretch `a..b` a rule covers. */
const overlap = ({ from, to }: Pick<Goresan, "from" | "to">, a: number, b: number): number =>
  Math.max(0, Math.min(to, b) - Math.max(from, a));

/** Rules across that belong together: upright rules run through every band between two of them. */
const groupDatar = (
  datar: readonly Goresan[],
  tegak: readonly Jumlah[],
  x: number,
): readonly (readonly Goresan[])[] => {
  const groups: Goresan[][] = [];
  datar.forEach((rule, i) => {
    const before = datar[i - 1];
    const [a, b] = [before === undefined ? 0 : garisAt(before.line, x), garisAt(rule.line, x)];
    const through = tegak.filter((t) => overlap(t, a, b) >= 0.6 * (b - a)).length;
    if (before === undefined || through < LEAST_COLUMNS) groups.push([rule]);
    else groups.at(-1)?.push(rule);
  });
  return groups.filter((group) => group.length >= 3);
};

/** Lean of a short or broken rule: that of the longest ones, which all lean alike. */
const leanOf = (rules: readonly Goresan[]): number => {
  const long = [...rules].sort((a, b) => b.n - a.n).slice(0, 5);
  return long.map(({ line }) => line.slope).sort((a, b) => a - b)[long.length >> 1] ?? 0;
};

const tabelOf = (datar: readonly Goresan[], strokes: readonly Jumlah[], x: number, w: number): Tabel | undefined => {
  const [first, last] = [datar[0], datar.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [top, bottom] = [garisAt(first.line, x), garisAt(last.line, x)];
  const middle = (top + bottom) / 2;
  const height = bottom - top;
  const inside = strokes.filter((t) => overlap(t, top, bottom) >= 0.5 * (t.to - t.from));
  const near = joinGoresan(inside, SLACK);
  const lean = leanOf(near);
  const seen = near
    .filter((t) => t.n >= LEAST_UPRIGHT * height)
    .map((t) => {
      const slope = t.n >= 0.7 * height ? t.line.slope : lean;
      const mid = (t.from + t.to) / 2;
      return { ...t, line: { slope, at: garisAt(t.line, mid) - slope * mid } };
    });
  const uprights = withoutTwice(seen, middle, w * TWICE).map(({ line }) => line);
  // a frame that was lost ends where the rules across end
  const ends = [Math.min(...datar.map((d) => d.from)), Math.max(...datar.map((d) => d.to))] as const;
  const frame = (at: number): Garis => ({ slope: lean, at: at - lean * middle });
  const [left, right] = [uprights[0], uprights.at(-1)];
  const air = w * 0.012;
  const all = [
    ...(left === undefined || garisAt(left, middle) - ends[0] > air ? [frame(ends[0])] : []),
    ...uprights,
    ...(right === undefined || ends[1] - garisAt(right, middle) > air ? [frame(ends[1])] : []),
  ];
  return all.length <= LEAST_COLUMNS ? undefined : { datar: datar.map(({ line }) => line), tegak: all };
};

/** The tables of a sheet from the top; none where there are no rules that make one. */
export const findKisi = ({ w, across, down }: GarisHalaman): readonly Tabel[] => {
  const x = w / 2;
  const rules = joinGoresan(findGoresan(across), SLACK);
  const widest = Math.max(0, ...rules.map(({ n }) => n));
  if (widest < w * 0.4) return [];
  const datar = withoutTwice(
    rules.filter(({ n }) => n >= LEAST_ACROSS * widest),
    x,
    w * TWICE,
  );
  const [first, last] = [datar[0], datar.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [top, bottom] = [garisAt(first.line, x) - AIR, garisAt(last.line, x) + AIR];
  const tegak = findGoresan(down.filter(({ from, to }) => to > top && from < bottom));
  return groupDatar(datar, tegak, x).flatMap((group) => tabelOf(group, tegak, x, w) ?? []);
};
