/** Second readings of words of letters: capitals and digits each by their own reader, independent of the page's. */
import { splitBaris, unionKotak, type Kata } from "../src/domain/praperiksa/baris.ts";
import { type Kotak } from "../src/domain/praperiksa/bacaan.ts";
import { type BacaanKata } from "../src/domain/praperiksa/tanggalKata.ts";
import { type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { cropAbu, padAbu, type Abu } from "./citra/abu.ts";
import { bacaAngkaBebas } from "./citra/bacaAngkaBebas.ts";
import { bacaHuruf } from "./citra/bacaHuruf.ts";
import { bercakOf, isTanda } from "./citra/bercak.ts";
import { findPita } from "./citra/pita.ts";
import { cutBarisAngka } from "./citra/barisAngka.ts";

/** Below this a reader says nothing rather than something else. */
const LEAST_SURE = 0.5;
/** Room between two words of one value, and behind its last, in heights: a word that the page's reader lost would fit into more. */
const ROOM = 1.6;
/** Right end of print, as a share of the page's width. */
const MARGIN = 0.9;
/** Letters of the longest word that may follow: after tens and thousands, and after a unit. */
const LONGEST = { open: 9.5, unit: 6.5 } as const;
/** Numbers narrower than this many heights are read on white of their own. */
const SHORT = 2.2;
/** How much narrower digits are than the letters of units. */
const UNIT = 0.92;

type Jenis = "angka" | "huruf" | "kecil";

const jenisOf = ({ text }: Kata): Jenis => (/\d/.test(text) ? "angka" : /[a-z]{2}/.test(text) ? "kecil" : "huruf");

/** Parts between hyphens, each on white: a hyphen may touch its neighbours' shades, and one digit alone has no line to lean on. */
const partsOf = (line: Abu): readonly Abu[] => {
  const pita = findPita(line);
  if (pita === undefined) return [];
  const height = pita.bottom - pita.top;
  const tanda = bercakOf(line, pita).filter(
    (b) => isTanda(b, height) && b.x0 > 0.3 * height && b.x1 < line.w - 0.3 * height,
  );
  const edges = [0, ...tanda.flatMap(({ x0, x1 }) => [x0, x1]), line.w];
  return edges.flatMap((x0, i) => {
    const x1 = edges[i + 1];
    if (i % 2 === 1 || x1 === undefined || x1 - x0 < 0.2 * height) return [];
    const part = cropAbu(line, x0, 0, x1 - x0, line.h);
    return [x1 - x0 < SHORT * height ? padAbu(part, part.w) : part];
  });
};

/** Behind digits that hang together with their unit (`50cm`) only the digits are read. */
const digitsBox = ({ text, kotak }: Kata): Kotak => {
  const found = /^(\D{0,2}\d+)[a-z]{2,}[.,]?$/i.exec(text);
  return found === null ? kotak : { ...kotak, w: (kotak.w * UNIT * (found[1] ?? "").length) / text.length };
};

const readAngka = (page: Abu, { x, y, w, h }: Kotak): string | undefined => {
  const read = partsOf(cutBarisAngka(page, x, y, w, h, 0.15)).map((part) => bacaAngkaBebas(part));
  return read.length === 0 || read.some((part) => part === undefined || part.weakest < LEAST_SURE)
    ? undefined
    : read.map((part) => part?.text ?? "").join("");
};

const readHuruf = (page: Abu, { x, y, w, h }: Kotak): string | undefined => {
  const read = bacaHuruf(cutBarisAngka(page, x, y, w, h, 0.2));
  return read === undefined || read.weakest < LEAST_SURE ? undefined : read.text;
};

/** Neighbours of one kind are read together, so that nothing between them is passed over. */
const runsOf = (kata: readonly Kata[]): readonly { readonly jenis: Jenis; readonly kata: readonly Kata[] }[] => {
  const runs: { jenis: Jenis; kata: Kata[] }[] = [];
  for (const k of kata) {
    const last = runs.at(-1);
    if (last?.jenis === jenisOf(k)) last.kata.push(k);
    else runs.push({ jenis: jenisOf(k), kata: [k] });
  }
  return runs;
};

const isLoose = (kata: readonly Kata[]): boolean =>
  kata.some((k, i) => {
    const before = kata[i - 1]?.kotak;
    return before !== undefined && k.kotak.x - before.x - before.w > ROOM * Math.max(k.kotak.h, before.h);
  });

/** After these no number goes on; nor after a unit behind tens. */
const ENDS = /^(BELAS|SEBELAS|SEPULUH)$/;
const TENS = /^PULUH$/;

/** A year in words that could go on, and ends this near the margin, may run on in a line that was lost. */
const mayRunOn = (page: Abu, kata: readonly Kata[]): boolean => {
  const last = kata.at(-1);
  if (last === undefined || jenisOf(last) === "angka") return false;
  if (hasInk(page, last.kotak)) return true;
  const word = (k: Kata | undefined): string => (k?.text ?? "").toUpperCase().replace(/[^A-Z]/g, "");
  if (ENDS.test(word(last)) || TENS.test(word(kata.at(-2)))) return false;
  const letter = last.kotak.w / Math.max(1, last.text.length);
  const room = /^(RIBU|RATUS|PULUH)$/.test(word(last)) ? LONGEST.open : LONGEST.unit;
  return last.kotak.x + last.kotak.w + room * letter > page.w * MARGIN;
};

/** Whether something is printed right behind a word. */
const hasInk = (page: Abu, { x, y, w, h }: Kotak): boolean => {
  const [from, to] = [Math.round(x + w + 0.25 * h), Math.min(page.w, Math.round(x + w + ROOM * h))];
  let ink = 0;
  for (let row = Math.round(y + 0.2 * h); row < y + 0.8 * h; row++)
    for (let col = from; col < to; col++) if ((page.data[row * page.w + col] ?? 255) < 140) ink++;
  return ink > 0.04 * h * h;
};

/** Words as the second readers see them; undefined where one of them sees nothing, or a word may be missing. */
export const bacaKata = (page: Abu, { kata = [] }: Terbaca): BacaanKata | undefined => {
  let text = "";
  let bulanKecil = false;
  if (kata.length === 0 || (kata.length > 1 && mayRunOn(page, kata))) return undefined;
  for (const line of splitBaris(kata)) {
    if (isLoose(line.kata)) return undefined;
    for (const run of runsOf(line.kata)) {
      const read =
        run.jenis === "kecil"
          ? run.kata.map((k) => k.text.toUpperCase().replace(/[^A-Z]/g, "")).join("")
          : run.jenis === "angka"
            ? readAngka(page, unionKotak(run.kata.map(digitsBox)))
            : readHuruf(page, unionKotak(run.kata.map((k) => k.kotak)));
      if (read === undefined) return undefined;
      text += read;
      bulanKecil ||= run.jenis === "kecil";
    }
  }
  return { text, bulanKecil };
};
