/** The second reader: digits of a number line by a small network of our own, independent of tesseract. */
import { type Abu } from "./abu.ts";
import { cutJendela, findPetak, type Petak } from "./barisAngka.ts";
import { BOBOT_ANGKA } from "./bobotAngka.ts";
import { bobotToKonvolusi, runKonvolusi, type Konvolusi } from "./konvolusi.ts";

export interface AngkaTerbaca {
  readonly digits: string;
  /** Probability of the least sure digit. Badly calibrated: two readers must agree, this one alone decides nothing. */
  readonly weakest: number;
}

let net: Konvolusi | undefined;

const readPetak = (line: Abu, petak: Petak, count: number, jaringan: Konvolusi) => {
  let digits = "";
  let weakest = 1;
  let score = 0;
  for (let i = 0; i < count; i++) {
    const p = runKonvolusi(jaringan, cutJendela(line, petak, i));
    const best = p.indexOf(Math.max(...p));
    digits += String(best);
    weakest = Math.min(weakest, p[best] ?? 0);
    score += Math.log(Math.max(1e-6, p[best] ?? 0));
  }
  return { digits, weakest, score };
};

/** Reads a line image that holds one number of `count` digits; undefined where no grid of digits is found. */
export const bacaAngka = (line: Abu, count = 16): AngkaTerbaca | undefined => {
  const jaringan = (net ??= bobotToKonvolusi(BOBOT_ANGKA));
  const [best] = findPetak(line, count)
    .map((petak) => readPetak(line, petak, count, jaringan))
    .sort((a, b) => b.score - a.score);
  return best === undefined ? undefined : { digits: best.digits, weakest: best.weakest };
};
