/** Second readings of a number: the digit reader first (milliseconds); tesseract on the line alone only where they differ. */
import { type Baris } from "../src/domain/praperiksa/baris.ts";
import { digitsOf } from "../src/domain/praperiksa/nomorTerbaca.ts";
import { type BacaanNomor } from "../src/domain/praperiksa/pasti.ts";
import { type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { garisOf } from "./bacaSel.ts";
import { padAbu, type Abu } from "./citra/abu.ts";
import { bacaAngka } from "./citra/bacaAngka.ts";
import { bacaAngkaBebas } from "./citra/bacaAngkaBebas.ts";
import { cutBarisAngka } from "./citra/barisAngka.ts";
import { resizeAbu } from "./citra/ukuran.ts";
import { type Pembaca } from "./pembaca.ts";

/** Height in pixels at which tesseract reads a single line best. */
const LINE_HEIGHT = 48;

/** One line by tesseract, at the height that suits it; undefined for one that is higher than wide. */
export const readLine = async (line: Abu, mode: "digits" | "text", pembaca: Pembaca): Promise<Baris | undefined> => {
  const w = Math.round((line.w * LINE_HEIGHT) / line.h);
  return w < LINE_HEIGHT ? undefined : pembaca.readLine(padAbu(resizeAbu(line, w, LINE_HEIGHT), 8), mode);
};

const readLineDigits = async (line: Abu, pembaca: Pembaca): Promise<string | undefined> => {
  const baris = await readLine(line, "digits", pembaca);
  return baris === undefined ? undefined : digitsOf(baris.text);
};

/** Two digit readers alone are believed only where neither doubted a digit this much (bench/ocr/train, fonts kept aside). */
export const LEAST_ANGKA = 0.7;
/** From here on a grid's reading is not helped by a wider crop. */
const PETAK_SURE = 0.8;
/** Heights of air in which a digit may stand that tesseract left out of its box. */
const WIDE = 1.1;

/** The digits of a box; where one of them is doubtful the box may have cut it, and a wider one is tried. */
const readPetak = (page: Abu, t: Terbaca) => {
  const { x, y, w, h } = t.kotak;
  const line = cutBarisAngka(page, x, y, w, h);
  const read = bacaAngka(line);
  const near = { line, angka: read?.digits, weakest: read?.weakest ?? 0 };
  if (near.weakest >= PETAK_SURE) return near;
  const [baris, ...more] = t.sel === undefined ? [] : garisOf(page, t);
  const wide = baris === undefined || more.length > 0 ? cutBarisAngka(page, x, y, w, h, WIDE) : baris.image;
  const again = bacaAngka(wide);
  const far = { line: wide, angka: again?.digits, weakest: again?.weakest ?? 0 };
  return far.weakest > near.weakest ? far : near;
};

/** A colon or a rule at either end may have been taken for a digit: the sixteen of the grid are enough where they are inside. */
const readBebas = (line: Abu, angka: string | undefined) => {
  const bebas = bacaAngkaBebas(line);
  if (bebas === undefined || angka === undefined) return bebas;
  const at = bebas.text.indexOf(angka);
  if (at < 0 || bebas.text.length > 18) return bebas;
  return { text: angka, weakest: Math.min(...bebas.each.slice(at, at + angka.length)) };
};

/** Readings of one number. */
export const readNomor = async (page: Abu, t: Terbaca, pembaca: Pembaca): Promise<BacaanNomor> => {
  const { line, angka, weakest } = readPetak(page, t);
  if (angka !== undefined && (t.value === angka || t.value === `1${angka}`))
    return { halaman: t.value, angka, kotak: t.kotak };
  const bebas = readBebas(line, angka);
  const baris = bebas?.text === t.value ? undefined : await readLineDigits(line, pembaca);
  const ragu = Math.min(weakest, bebas?.weakest ?? 0) < LEAST_ANGKA;
  return { halaman: t.value, baris, angka, bebas: bebas?.text, ragu, kotak: t.kotak };
};
