/** The second reading of a letter's number (`0314/007/XI/2014`): cut at its strokes, digits and letters each by their own reader. */
import { type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { cropAbu, padAbu, type Abu } from "./citra/abu.ts";
import { bacaAngkaBebas } from "./citra/bacaAngkaBebas.ts";
import { bacaHuruf } from "./citra/bacaHuruf.ts";
import { cutBarisAngka } from "./citra/barisAngka.ts";
import { bercakOf, type Bercak } from "./citra/bercak.ts";
import { findPita } from "./citra/pita.ts";

/** Below this a reader says nothing. */
const LEAST = 0.5;

interface Bagian {
  readonly huruf: boolean;
  readonly from: number;
  readonly to: number;
}

/** Runs of digits or letters in a text, by the places of their characters. */
const bagianOf = (text: string): readonly Bagian[] =>
  [...text.matchAll(/\d+|[A-Z]+/g)].map((m) => ({
    huruf: /[A-Z]/.test(m[0]),
    from: m.index,
    to: m.index + m[0].length,
  }));

const readBagian = (line: Abu, all: readonly Bercak[], { huruf, from, to }: Bagian): string | undefined => {
  const [first, last] = [all[from], all[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const part = padAbu(cropAbu(line, first.x0 - 1, 0, last.x1 - first.x0 + 2, line.h), 12);
  const read = huruf ? bacaHuruf(part) : bacaAngkaBebas(part);
  return read === undefined || read.weakest < LEAST ? undefined : read.text;
};

/**
 * Digits and letters without signs. Only where there are as many stretches of ink as the page's reader saw characters: then the
 * strokes between are where it says. Undefined elsewhere, or where a reader was in doubt.
 */
export const bacaNomorSurat = (page: Abu, { value, kotak }: Terbaca): string | undefined => {
  const line = cutBarisAngka(page, kotak.x, kotak.y, kotak.w, kotak.h, 0.1);
  const pita = findPita(line);
  if (pita === undefined || /[^A-Z0-9/.-]/.test(value)) return undefined;
  const all = bercakOf(line, pita);
  if (all.length !== value.length) return undefined;
  const read = bagianOf(value).map((bagian) => readBagian(line, all, bagian));
  return read.some((text) => text === undefined) ? undefined : read.join("");
};
