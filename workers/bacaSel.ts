/** The letter reader over a field: line by line, of the whole cell where the table's rules were found. */
import { type Kotak } from "../src/domain/praperiksa/bacaan.ts";
import { type BacaanHuruf } from "../src/domain/praperiksa/namaPasti.ts";
import { type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { type Abu } from "./citra/abu.ts";
import { bacaAngkaBebas } from "./citra/bacaAngkaBebas.ts";
import { bacaHuruf } from "./citra/bacaHuruf.ts";
import { cutBarisAngka } from "./citra/barisAngka.ts";
import { cutBarisSel, findBarisSel } from "./citra/sel.ts";

/** Where a line ends, a word ends. */
const LINE_GAP = 9;
/** A line that fills its cell and holds one word may have been broken inside it: white at its end, in heights. */
const LEAST_ROOM = 1.2;

interface Garisan {
  readonly image: Abu;
  readonly kotak: Kotak;
}

/** The lines of a field as images: those of its cell's ink, or of the boxes where the page reading saw it. */
export const garisOf = (page: Abu, { kotak, potongan = [kotak], sel }: Terbaca): readonly Garisan[] =>
  sel === undefined
    ? potongan.map((box) => ({ image: cutBarisAngka(page, box.x, box.y, box.w, box.h), kotak: box }))
    : findBarisSel(page, sel).map((box) => ({ image: cutBarisSel(page, sel, box), kotak: box }));

/** The space after a line: none where its last word may go on below. */
const gapAfter = (sel: Kotak | undefined, kotak: Kotak, gaps: readonly number[]): number => {
  const room = sel === undefined ? Infinity : (sel.x + sel.w - kotak.x - kotak.w) / kotak.h;
  return room < LEAST_ROOM && Math.max(0, ...gaps) < 0.4 ? 0 : LINE_GAP;
};

/** Each line of a name on its own, one after the other. */
export const readHuruf = (page: Abu, t: Terbaca): BacaanHuruf | undefined => {
  const lines = garisOf(page, t);
  const read = lines.flatMap(({ image, kotak }) => {
    const part = bacaHuruf(image);
    return part === undefined ? [] : [{ ...part, kotak }];
  });
  if (read.length < lines.length || read.length === 0) return undefined;
  return {
    text: read.map((part) => part.text).join(""),
    weakest: Math.min(...read.map((part) => part.weakest)),
    signs: read.flatMap((part, i) => (i === 0 ? part.signs : [false, ...part.signs])),
    gaps: read.flatMap((part, i) => {
      const before = read[i - 1];
      return before === undefined ? part.gaps : [gapAfter(t.sel, before.kotak, before.gaps), ...part.gaps];
    }),
  };
};

/** Digits of a date's cell, its signs left out; nothing where one of them is in doubt. */
export const readAngkaTanggal = (page: Abu, t: Terbaca, least: number): string | undefined => {
  const [line, ...more] = garisOf(page, t);
  const read = line === undefined || more.length > 0 ? undefined : bacaAngkaBebas(line.image);
  return read === undefined || read.weakest < least ? undefined : read.text;
};
