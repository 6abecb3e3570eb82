/** A field as one reader read it on one page, before a second reading decides whether it is sure. */
import { type Kotak, type NamaField } from "./bacaan.ts";
import { kataToBaris, splitBaris, type Baris, type Kata } from "./baris.ts";
import { distanceWhole } from "./mirip.ts";
import { digitsOf, isMostlyDigits } from "./nomorTerbaca.ts";
import { parseTanggal } from "./tanggalTerbaca.ts";

export interface Terbaca {
  readonly value: string;
  /** In pixels of the straightened page. */
  readonly kotak: Kotak;
  readonly conf: number;
  /** Where the value runs over more than one line: the box of each. */
  readonly potongan?: readonly Kotak[];
  /** The words that the value was made of, where a second reader can read them one by one. */
  readonly kata?: readonly Kata[];
  /** Whether the weekday that is printed beside a date is that date's. */
  readonly hari?: boolean;
  /** The white of the cell that it stands in, where the table's rules were found. */
  readonly sel?: Kotak;
  /** Small print of a table whose rules were not found. */
  readonly tabel?: true;
  /** What was read, where the value is the entry of a list that it means. */
  readonly teks?: string;
  /** Printed twice, in digits and in words that say the same. */
  readonly ganda?: true;
  /** One of a list of values. */
  readonly terpilih?: true;
}
export type Bidang = Readonly<Partial<Record<NamaField, Terbaca>>>;

const terbaca = (value: string | undefined, from: Baris): Terbaca | undefined =>
  value === undefined || value === "" ? undefined : { value, kotak: from.kotak, conf: from.conf };

/** A name: capitals, spaces, apostrophe, point, comma, hyphen; what else was read there is left out at the ends. */
export const toNama = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const kata = baris.kata.map((k) => k.text.toUpperCase().replace(/[^A-Z'.,-]/g, "")).filter((t) => /[A-Z]/.test(t));
  const name = kata.join(" ").replace(/^[^A-Z]+|[^A-Z.]+$/g, "");
  const found = name.length < 2 ? undefined : terbaca(name, baris);
  if (found === undefined) return undefined;
  // one word in doubt is a name in doubt
  const conf = Math.min(...baris.kata.filter((k) => /[A-Za-z]/.test(k.text)).map((k) => k.conf));
  const potongan = splitBaris(baris.kata).map((b) => b.kotak);
  return potongan.length < 2 ? { ...found, conf } : { ...found, conf, potongan };
};

/** Free text as it stands, single spaces. */
export const toTeks = (baris: Baris | undefined): Terbaca | undefined =>
  baris === undefined ? undefined : terbaca(baris.text.replace(/\s+/g, " ").trim(), baris);

/** A colon before a value may have been read as a sign or a one of its own. */
const withoutColon = (baris: Baris): Baris => {
  const kata = baris.kata.findIndex(
    (k, i) => !(i === 0 && baris.kata.length > 1 && /^[^A-Za-z]:?$|^[Il]$/.test(k.text)),
  );
  return kataToBaris(baris.kata.slice(Math.max(0, kata)));
};

const withKata = (baris: Baris): Terbaca | undefined => {
  const teks = toTeks(baris);
  return teks === undefined ? undefined : { ...teks, kata: baris.kata };
};

/** Free text without what was a colon before it. */
export const toIsi = (baris: Baris | undefined): Terbaca | undefined =>
  baris === undefined ? undefined : withKata(withoutColon(baris));

/** An address: the street's `JL.` and the house's `NO.` have their points, roman ones at its end are no strokes. */
export const toAlamat = (baris: Baris | undefined): Terbaca | undefined => {
  const teks = toIsi(baris);
  if (teks === undefined) return undefined;
  const value = teks.value
    .replace(/^(?:L?J[LIl1]|L?[I1|][Ll](?=[ .,:]))[.,:]? ?(?=[A-Z])/, "JL. ")
    .replace(/ N[O0][.,]? (?=\d)/, " NO. ")
    .replace(/ [|Il]{1,3}$/, (end) => end.replace(/[|l]/g, "I"));
  return { ...teks, value };
};

/** Neighbourhood units as `016/007`; what was read before the last three digits on the left belongs to the colon. */
export const toRtRw = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const found = /([\dOoIl]{3})\s*[/|\\]\s*([\dOoIl]{3})/.exec(baris.text);
  // digits alone: the stroke in the middle was taken for one, and so may have been the colon before them
  const seven = /^\D*1?(\d{3})[17?](\d{3})\D*$/.exec(baris.text);
  if (found === null) return seven === null ? toTeks(baris) : terbaca(`${seven[1] ?? ""}/${seven[2] ?? ""}`, baris);
  return terbaca(`${digitsOf(found[1] ?? "")}/${digitsOf(found[2] ?? "")}`, baris);
};

/** A sixteen-digit number as read; also when digits were lost or added (the state says so later). */
export const toNomor16 = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const digits = digitsOf(baris.kata.map((k) => k.text).join(""));
  return isMostlyDigits(baris.text.replace(/\s/g, "")) ? terbaca(digits, baris) : undefined;
};

export const toTanggal = (baris: Baris | undefined): Terbaca | undefined =>
  baris === undefined ? undefined : terbaca(parseTanggal(baris.text), baris);

/** The word of a list that is nearest to what was read. */
export const toPilihan = (baris: Baris | undefined, pilihan: readonly string[], slack = 0.34): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const [best] = pilihan
    .flatMap((value) => {
      const n = value.split(" ").length;
      const head = baris.kata
        .slice(0, n)
        .map((k) => k.text)
        .join(" ");
      return [{ value, n, d: Math.min(distanceWhole(value, head), distanceWhole(value, baris.text)) }];
    })
    .sort((a, b) => a.d - b.d);
  const found = best !== undefined && best.d <= slack ? terbaca(best.value, baris) : undefined;
  return found === undefined ? undefined : { ...found, kata: baris.kata.slice(0, best?.n), terpilih: true };
};

export const JENIS_KELAMIN = ["LAKI-LAKI", "PEREMPUAN"] as const;

/** Leaves out what was not read. */
export const compactBidang = (bidang: Readonly<Partial<Record<NamaField, Terbaca | undefined>>>): Bidang =>
  Object.fromEntries(Object.entries(bidang).filter(([, value]) => value !== undefined));
