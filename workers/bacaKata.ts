/** Second readings of words of letters: capitals and digits each by their own reader, independent of the page's. */
import { splitBaris, unionKotak, type Kata } from "../src/domain/praperiksa/baris.ts";
import { type Kotak } from "../src/domain/praperiksa/bacaan.ts";
import { type BacaanKata } from "../src/domain/praperiksa/tanggalKata.ts";
import { type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { type Abu } from "./citra/abu.ts";
import { bacaAngkaBebas } from "./citra/bacaAngkaBebas.ts";
import { bacaHuruf } from "./citra/bacaHuruf.ts";
import { bacaNoAkta } from "./citra/bacaNoAkta.ts";
import { type PotonganTerbaca } from "./citra/bacaPotongan.ts";
import { cutBarisAngka } from "./citra/barisAngka.ts";

/** Below this a reader says nothing rather than something else. */
const LEAST_SURE = 0.5;
/** Room between two words of one value, and behind its last, in heights: a word that the page's reader lost would fit into more. */
const ROOM = 1.6;
/** Dates in words end at the margin only where no other word had room, as a share of the page's width. */
const MARGIN = 0.26;

type Jenis = "angka" | "huruf" | "kecil";

const jenisOf = ({ text }: Kata): Jenis => (/\d/.test(text) ? "angka" : /[a-z]{2}/.test(text) ? "kecil" : "huruf");

const readOne = (page: Abu, { x, y, w, h }: Kotak, jenis: Jenis): string | undefined => {
  const line = cutBarisAngka(page, x, y, w, h, 0.2);
  const read: PotonganTerbaca | undefined = jenis === "angka" ? bacaAngkaBebas(line) : bacaHuruf(line);
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

/** A year in words that ends this near the margin may run on in a line that was lost. */
const mayRunOn = (page: Abu, kata: readonly Kata[]): boolean => {
  const last = kata.at(-1);
  if (last === undefined || jenisOf(last) === "angka") return false;
  return last.kotak.x + last.kotak.w > page.w * (1 - MARGIN) || hasInk(page, last.kotak);
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
          : readOne(page, unionKotak(run.kata.map((k) => k.kotak)), run.jenis);
      if (read === undefined) return undefined;
      text += read;
      bulanKecil ||= run.jenis === "kecil";
    }
  }
  return { text, bulanKecil };
};

/** A deed's number, without its hyphens. */
export const bacaNomorAkta = (page: Abu, { kotak }: Terbaca): string | undefined =>
  bacaNoAkta(page, kotak.x, kotak.y, kotak.w, kotak.h);
