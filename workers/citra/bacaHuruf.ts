/**
 * The second reader of names: capitals by a small network of our own, independent of tesseract. It tries every way of cutting
 * the line into letters and keeps the likeliest; a class of its own says "not one whole letter".
 */
import { type Abu } from "./abu.ts";
import { cutHuruf, findPotongan, inkHeight, trimRentang, type Rentang } from "./barisHuruf.ts";
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
/** A gap wider than this share of the height parts two words. */
const WORD_GAP = 0.26;

export interface HurufTerbaca {
  /** Capitals, one space where words are apart. */
  readonly text: string;
  readonly weakest: number;
}

interface Jalan {
  readonly score: number;
  readonly text: string;
  readonly weakest: number;
  /** Where the ink of the last letter ends. */
  readonly end: number;
}

/** One stretch taken as a letter, or as nothing (`text` empty). */
interface Langkah {
  readonly score: number;
  readonly text: string;
  readonly weakest: number;
  readonly rentang: Rentang;
}

const NOTHING = { score: 0, text: "", weakest: 1, rentang: { x0: 0, x1: 0 } };

const extend = (before: Jalan, step: Langkah, wordGap: number): Jalan => {
  const score = before.score + step.score;
  if (step.text === "") return { ...before, score };
  const space = before.text !== "" && step.rentang.x0 - before.end > wordGap ? " " : "";
  return {
    score,
    text: before.text + space + step.text,
    weakest: Math.min(before.weakest, step.weakest),
    end: step.rentang.x1,
  };
};

let net: Jaringan | undefined;

const judge = (line: Abu, pita: Pita, jaringan: Jaringan, a: number, b: number): Langkah | undefined => {
  const height = pita.bottom - pita.top;
  const rentang = trimRentang(line, pita, a, b);
  if (rentang === undefined) return NOTHING;
  const width = rentang.x1 - rentang.x0;
  if (width < height * NARROWEST || width > height * WIDEST) return undefined;
  if (inkHeight(line, pita, rentang) < height * LOWEST) return NOTHING;
  const p = runJaringan(jaringan, cutHuruf(line, pita, rentang));
  const best = p.subarray(0, HURUF.length).indexOf(Math.max(...p.subarray(0, HURUF.length)));
  const sure = p[best] ?? 0;
  const score = Math.log(Math.max(1e-5, sure)) * Math.max(0.3, width / height) - COST;
  return { score, text: HURUF[best] ?? "", weakest: sure, rentang };
};

/** Reads a line image of capitals; undefined where there is no ink or no way to cut it. */
export const bacaHuruf = (line: Abu): HurufTerbaca | undefined => {
  const jaringan = (net ??= bobotToJaringan(BOBOT_HURUF));
  const pita = findPita(line);
  if (pita === undefined) return undefined;
  const cuts = findPotongan(line, pita);
  const reach = (pita.bottom - pita.top) * (WIDEST + 0.5);
  const best: (Jalan | undefined)[] = [{ score: 0, text: "", weakest: 1, end: 0 }];
  for (let to = 1; to < cuts.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const [a = 0, b = 0] = [cuts[from], cuts[to]];
      if (b - a > reach && from < to - 1) break;
      const before = best[from];
      const step = before === undefined ? undefined : judge(line, pita, jaringan, a, b);
      if (before === undefined || step === undefined) continue;
      const jalan = extend(before, step, (pita.bottom - pita.top) * WORD_GAP);
      if (jalan.score > (best[to]?.score ?? -Infinity)) best[to] = jalan;
    }
  }
  const last = best[cuts.length - 1];
  return last === undefined || last.text === "" ? undefined : { text: last.text, weakest: last.weakest };
};
