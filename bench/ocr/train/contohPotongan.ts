/** Windows for the readers that cut freely: whole characters, and stretches that are none. */
import { cutHuruf, trimRentang } from "../../../workers/citra/barisHuruf.ts";
import { findPita } from "../../../workers/citra/pita.ts";
import { toLine } from "./gambarBaris.ts";
import { type Contoh } from "./latihKonvolusi.ts";
import { type BarisLukis } from "./lukisBaris.ts";

/** Stretches of a line that are no character: halves, and neighbours taken together. */
const wrongSpans = (spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] =>
  spans.flatMap(([a, b], i) => {
    const next = spans[i + 1];
    const middle = a + (b - a) * (0.4 + 0.2 * ((i * 7919) % 10) * 0.1);
    const pair = next !== undefined && next[0] - b < (b - a) * 0.5 ? next : undefined;
    const all: (readonly [number, number])[] = [];
    if (pair !== undefined && i % 2 === 0) all.push([a, pair[1]]);
    if (pair !== undefined && i % 3 === 0) all.push([middle, (pair[0] + pair[1]) / 2]);
    if (b - a > 8 && i % 5 === 0) all.push([a, middle]);
    return all;
  });

/** `first`: the character of class 0; the next class is the next character. The class "none" follows the last. */
export const contohPotongan = (baris: BarisLukis, first: "0" | "A"): readonly Contoh[] => {
  const line = toLine(baris);
  const pita = findPita(line);
  if (pita === undefined || Math.abs(pita.bottom - pita.top - baris.box[3]) > baris.box[3] * 0.35) return [];
  const bukan = first === "0" ? 10 : 26;
  const shift = Math.round(baris.box[3] * 0.35) - Math.round(baris.box[0]);
  const cut = (a: number, b: number, label: number): readonly Contoh[] => {
    const rentang = trimRentang(
      line,
      pita,
      Math.max(0, Math.round(a + shift)),
      Math.min(line.w, Math.round(b + shift)),
    );
    return rentang === undefined ? [] : [{ input: cutHuruf(line, pita, rentang), label }];
  };
  const spans = baris.spans.filter(([a, b]) => b > a);
  const letters = baris.text.replaceAll(" ", "");
  const loose = (i: number) => ((((i * 2654435761) >>> 8) % 100) / 100 - 0.5) * 0.05 * baris.box[3];
  const right = spans.flatMap(([a, b], i) =>
    cut(a - 0.5 + loose(i), b + 0.5 + loose(i + 31), letters.charCodeAt(i) - first.charCodeAt(0)),
  );
  return [...right, ...wrongSpans(spans).flatMap(([a, b]) => cut(a, b, bukan))];
};
