/**
 * The second reader of names: capitals by a small network of our own, independent of tesseract. It tries every way of cutting
 * the line into letters and keeps the likeliest; a class of its own says "not one whole letter".
 */
import { type Abu } from "./abu.ts";
import { cutHuruf, findPotongan, inkHeight, trimRentang } from "./barisHuruf.ts";
import { BOBOT_HURUF } from "./bobotHuruf.ts";
import { bobotToJaringan, runJaringan, type Jaringan } from "./jaringan.ts";
import { findPita, type Pita } from "./pita.ts";

const HURUF = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** A letter's width as shares of the line's height. */
const NARROWEST = 0.08;
const WIDEST = 1.35;
/** Stretches lower than this share of the line are commas, colons and points, not letters. */
const LOWEST = 0.55;
/** What each letter costs: of two ways to cut, the one with fewer letters (U, not IJ) unless the other is clearly likelier. */
const COST = 0.12;

export interface HurufTerbaca {
  /** Capitals without spaces. */
  readonly text: string;
  readonly weakest: number;
}

interface Jalan {
  readonly score: number;
  readonly text: string;
  readonly weakest: number;
}

let net: Jaringan | undefined;

const judge = (line: Abu, pita: Pita, jaringan: Jaringan, a: number, b: number): Jalan | undefined => {
  const height = pita.bottom - pita.top;
  const rentang = trimRentang(line, pita, a, b);
  if (rentang === undefined) return { score: 0, text: "", weakest: 1 };
  const width = rentang.x1 - rentang.x0;
  if (width < height * NARROWEST || width > height * WIDEST) return undefined;
  if (inkHeight(line, pita, rentang) < height * LOWEST) return { score: 0, text: "", weakest: 1 };
  const p = runJaringan(jaringan, cutHuruf(line, pita, rentang));
  const best = p.subarray(0, HURUF.length).indexOf(Math.max(...p.subarray(0, HURUF.length)));
  const sure = p[best] ?? 0;
  const score = Math.log(Math.max(1e-5, sure)) * Math.max(0.3, width / height) - COST;
  return { score, text: HURUF[best] ?? "", weakest: sure };
};

/** Reads a line image of capitals; undefined where there is no ink or no way to cut it. */
export const bacaHuruf = (line: Abu): HurufTerbaca | undefined => {
  const jaringan = (net ??= bobotToJaringan(BOBOT_HURUF));
  const pita = findPita(line);
  if (pita === undefined) return undefined;
  const cuts = findPotongan(line, pita);
  const reach = (pita.bottom - pita.top) * (WIDEST + 0.5);
  const best: (Jalan | undefined)[] = [{ score: 0, text: "", weakest: 1 }];
  for (let to = 1; to < cuts.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const [a = 0, b = 0] = [cuts[from], cuts[to]];
      if (b - a > reach && from < to - 1) break;
      const before = best[from];
      const step = before === undefined ? undefined : judge(line, pita, jaringan, a, b);
      if (before === undefined || step === undefined) continue;
      const score = before.score + step.score;
      if (score <= (best[to]?.score ?? -Infinity)) continue;
      best[to] = { score, text: before.text + step.text, weakest: Math.min(before.weakest, step.weakest) };
    }
  }
  const last = best[cuts.length - 1];
  return last === undefined || last.text === "" ? undefined : { text: last.text, weakest: last.weakest };
};
