/**
 * Decides whether a field is sure. *Pasti* needs two independent readings that agree, and structure that fits; a number that
 * only looks right is not read (ocr/README "What it taught"). Nothing is repaired: a value is one that some reader read.
 */
import { parseNik } from "../identitas/nik.ts";
import { type FieldBaca, type KeadaanBaca, type Kotak } from "./bacaan.ts";
import { kelaminOfNik, nikFitsTanggal } from "./nomorTerbaca.ts";
import { type Terbaca } from "./terbaca.ts";

/**
 * Readings of one number: tesseract on the page, tesseract on the line alone, the digit reader on a grid, and the one that cuts
 * freely. Missing = not read.
 */
export interface BacaanNomor {
  readonly halaman?: string | undefined;
  readonly baris?: string | undefined;
  readonly angka?: string | undefined;
  readonly bebas?: string | undefined;
  /** One of the digit readers doubted a digit: the two of them alone do not make a number sure. */
  readonly ragu?: boolean;
  readonly kotak: Kotak;
}

/** Capitals as the letter reader saw them, without spaces, and the empty space between neighbours as a share of their height. */
export interface BacaanHuruf {
  readonly text: string;
  readonly gaps: readonly number[];
  /** Whether a hyphen or the like stands between neighbours. */
  readonly signs?: readonly boolean[];
  /** Probability of the least sure letter. */
  readonly weakest?: number;
}

/** What the same page says beside an NIK. */
export interface Pembanding {
  readonly tanggal?: string | undefined;
  readonly kelamin?: string | undefined;
}

const field = (value: string, state: KeadaanBaca, why: string, kotak: Kotak): FieldBaca => ({
  value,
  state,
  why,
  kotak,
});

/** A reading that nothing confirms. */
export const toPeriksa = (t: Terbaca, why = "satu_bacaan"): FieldBaca => field(t.value, "periksa", why, t.kotak);

/** How well a candidate fits the page; more is better. */
const fitOf = (nik: string, { tanggal, kelamin }: Pembanding): number =>
  (parseNik(nik).ok ? 1 : 0) +
  (tanggal !== undefined && nikFitsTanggal(nik, tanggal) ? 2 : 0) +
  (kelaminOfNik(nik) === kelamin ? 1 : 0);

const isWhole = (value: string | undefined): value is string => value !== undefined && /^\d{16}$/.test(value);

/** Whether tesseract read this number, perhaps with the colon before it, which it takes for a one. */
const isRead = (value: string, read: string | undefined): boolean => read === value || read === `1${value}`;

/** A tesseract reading and a digit reader are independent of each other; two of tesseract's are not. */
const agreed = ({ halaman, baris, angka, bebas }: BacaanNomor): string | undefined =>
  [angka, bebas].find((value) => isWhole(value) && (isRead(value, halaman) || isRead(value, baris)));

/** Tesseract does not know the type of machines that cards are numbered in. There both digit readers must say the same. */
const agreedAngka = ({ angka, bebas, ragu = false }: BacaanNomor): string | undefined =>
  isWhole(angka) && angka === bebas && !ragu ? angka : undefined;

/** The reading that fits best; of equals the one that more readers gave. */
const pick = ({ halaman, baris, angka, bebas }: BacaanNomor, fit: (value: string) => number): string | undefined => {
  const all = [angka, bebas, baris, halaman].filter(isWhole);
  const votes = (value: string): number => all.filter((other) => other === value).length;
  const score = (value: string): number => fit(value) + 0.6 * votes(value);
  return [...all].sort((a, b) => score(b) - score(a))[0];
};

/**
 * An NIK: sure where tesseract and a digit reader agree, it is well formed, and the printed date and sex, where read, say the
 * same. Where only the two digit readers agree, date and sex must both have been read.
 */
export const decideNik = (nomor: BacaanNomor, banding: Pembanding): FieldBaca | undefined => {
  const same = agreed(nomor) ?? agreedAngka(nomor);
  const fit = (value: string) => fitOf(value, banding);
  const value = same ?? pick(nomor, fit);
  if (value === undefined) return undefined;
  if (same === undefined) return field(value, "periksa", "bacaan_beda", nomor.kotak);
  if (!parseNik(value).ok) return field(value, "periksa", "struktur_tak_cocok", nomor.kotak);
  const clash =
    (banding.tanggal !== undefined && !nikFitsTanggal(value, banding.tanggal)) ||
    (banding.kelamin !== undefined && kelaminOfNik(value) !== banding.kelamin);
  if (clash) return field(value, "periksa", "beda_dengan_halaman", nomor.kotak);
  // both digit readers are ours: the page itself must be the witness of another kind
  if (agreed(nomor) === undefined && (banding.tanggal === undefined || banding.kelamin === undefined)) {
    return field(value, "periksa", "satu_bacaan", nomor.kotak);
  }
  return field(value, "pasti", "dua_bacaan_cocok", nomor.kotak);
};

/** A family card number: six digits of area, date of issue DDMMYY, serial. */
const isNoKk = (value: string): boolean => {
  const day = Number(value.slice(6, 8));
  const month = Number(value.slice(8, 10));
  return /^[1-9]\d{15}$/.test(value) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

export const decideNoKk = (nomor: BacaanNomor): FieldBaca | undefined => {
  const same = agreed(nomor);
  const value = same ?? pick(nomor, (v) => (isNoKk(v) ? 1 : 0));
  if (value === undefined) return undefined;
  if (same === undefined) return field(value, "periksa", "bacaan_beda", nomor.kotak);
  return isNoKk(value)
    ? field(value, "pasti", "dua_bacaan_cocok", nomor.kotak)
    : field(value, "periksa", "struktur_tak_cocok", nomor.kotak);
};

/** A printed birth date is sure where an NIK that is itself sure holds the same date: two places, read apart. */
export const decideTanggal = (t: Terbaca, nik: FieldBaca | undefined): FieldBaca => {
  const sure = nik?.state === "pasti" && nikFitsTanggal(nik.value, t.value);
  return sure ? field(t.value, "pasti", "cocok_dengan_nik", t.kotak) : toPeriksa(t);
};

/** A date that no number repeats: sure where the digit reader read the same day, month and year. */
export const decideTanggalAngka = (t: Terbaca, angka: string | undefined): FieldBaca => {
  const [tahun = "", bulan = "", hari = ""] = t.value.split("-");
  return angka === `${hari}${bulan}${tahun}` ? field(t.value, "pasti", "dua_bacaan_cocok", t.kotak) : toPeriksa(t);
};

export const decideKelamin = (t: Terbaca, nik: FieldBaca | undefined): FieldBaca => {
  const sure = nik?.state === "pasti" && kelaminOfNik(nik.value) === t.value;
  return sure ? field(t.value, "pasti", "cocok_dengan_nik", t.kotak) : toPeriksa(t);
};

/** The page reader hardly knows Q: it puts O or G there, or nothing. What the letter reader saw there is shown, to be checked. */
const withQ = (value: string, huruf: string): string => {
  const letters = value.replace(/[^A-Z]/g, "");
  const added = [...huruf].findIndex((c, i) => c === "Q" && huruf.slice(0, i) + huruf.slice(i + 1) === letters);
  let at = -1;
  return value.replace(/[A-Z]/g, (c) => {
    at++;
    if (at === added) return `Q${c}`;
    return huruf.length === letters.length && huruf[at] === "Q" && /[OG]/.test(c) ? "Q" : c;
  });
};

/** The words of a name: an apostrophe parts none, a hyphen or point does. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/'/g, "")
    .split(/[^A-Z]+/)
    .filter((word) => word !== "");

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

/**
 * How much wider than usual a gap may be inside a word, and must be between words, as shares of the height (bench/ocr). A long word
 * may be two whose space was lost: less is allowed there.
 */
const INSIDE = { alone: 0.17, beside: 0.2, long: 0.12 } as const;
const LONG = { alone: 7, beside: 11 } as const;
/** White this wide may part two words anywhere: a long word without a doubt has none. */
const NARROW = 0.4;
const BETWEEN = { more: 0.17, times: 1.3, plain: 2 } as const;

/** Whether words end where the gaps are wide, and nowhere else. How wide is told by the gaps of the same line. */
const isSpasiJelas = (words: readonly string[], gaps: readonly number[]): boolean => {
  const ends = new Set(words.map((_, i) => words.slice(0, i + 1).join("").length - 1));
  const between = gaps.filter((_, i) => ends.has(i));
  const inside = gaps.filter((_, i) => !ends.has(i));
  const usual = median(inside);
  const widest = Math.max(usual, ...inside);
  const longest = Math.max(...words.map((word) => word.length));
  const which = between.length === 0 ? "alone" : "beside";
  if (longest >= LONG[which] && widest > NARROW) return false;
  const most = longest >= LONG[which] ? INSIDE.long : INSIDE[which];
  if (between.length === 0) return widest - usual <= most;
  const narrowest = Math.min(...between);
  if (narrowest >= BETWEEN.plain * widest) return true;
  return widest - usual <= INSIDE.beside && narrowest - usual >= BETWEEN.more && narrowest >= BETWEEN.times * widest;
};

/**
 * Least confidence of a name's words, tesseract's own. Below it a name that nobody else reads so is more often wrong than right, and
 * one that somebody does may be the same mistake made twice (bench/ocr).
 */
const LEAST_CONF = 70;

/** How far a gap must stand out from the usual one, and from the next, to be shown as a space that was lost; and where none is. */
const SHOWN = { least: 0.16, before: 0.06, none: 0.04 } as const;
/** Letters with white of their own at the right: a gap after them says little. */
const OPEN = "LTFEKCG";

/** The same letters with a space where one was plainly lost, and none where plainly none is: shown, to be checked. */
const withSpasi = (value: string, gaps: readonly number[]): string => {
  if (/[^A-Z ]/.test(value)) return value;
  const words = value.split(" ");
  const letters = [...words.join("")];
  const ends = new Set(words.map((_, i) => words.slice(0, i + 1).join("").length - 1));
  const usual = median(gaps);
  const inside = gaps.map((gap, i) => (ends.has(i) ? -1 : gap - usual));
  const widest = Math.max(-1, ...inside);
  const next = Math.max(-1, ...inside.filter((_, i) => i !== inside.indexOf(widest)));
  const isLost = (i: number): boolean =>
    inside[i] === widest &&
    widest >= SHOWN.least &&
    widest - next >= SHOWN.before &&
    !OPEN.includes(letters[i] ?? "") &&
    !"TYVJ".includes(letters[i + 1] ?? "");
  const isSpasi = (i: number): boolean => (ends.has(i) ? (gaps[i] ?? 9) - usual > SHOWN.none : isLost(i));
  return letters.map((c, i) => (i < letters.length - 1 && isSpasi(i) ? `${c} ` : c)).join("");
};

/** Indonesian writes a doubled word with a hyphen, which is the first thing that print loses. */
const isGanda = (value: string): boolean => /^([A-Z]{3,})[ -]?\1$/.test(value);

/** Whether hyphens stand where the letter reader saw ink between letters, and nowhere else. */
const isTandaSama = (value: string, signs: readonly boolean[]): boolean => {
  const between = [...value.matchAll(/[A-Z]([^A-Z]*)(?=[A-Z])/g)].map((m) => (m[1] ?? "").includes("-"));
  return signs.every((sign, i) => sign === (between[i] ?? false)) && (!isGanda(value) || signs.includes(true));
};

/**
 * Below this the letter reader's other reading says nothing. Where the whole cell was read and every letter is the same, a letter in
 * doubt is no doubt: of 380 such names none was wrong (bench/ocr), and both readers saw different crops.
 */
const LEAST_LAIN = 0.4;

/** A name: sure where the letter reader saw the same letters and gaps where words end. `undefined`: it could not tell. */
export const decideNama = (t: Terbaca, huruf: BacaanHuruf | undefined): FieldBaca => {
  const lone = t.conf < LEAST_CONF ? "baca_lemah" : undefined;
  if (huruf === undefined) return toPeriksa(t, lone);
  const words = wordsOf(t.value);
  const isSame = huruf.text === words.join("");
  if ((huruf.weakest ?? 1) < LEAST_LAIN && !(isSame && t.sel !== undefined)) return toPeriksa(t, lone);
  if (!isSame) return toPeriksa({ ...t, value: withQ(t.value, huruf.text) }, lone ?? "bacaan_beda");
  if (huruf.signs !== undefined && !isTandaSama(t.value, huruf.signs)) return toPeriksa(t, lone ?? "tanda_ragu");
  if (lone !== undefined) return toPeriksa({ ...t, value: withSpasi(t.value, huruf.gaps) }, "baca_ragu");
  return isSpasiJelas(words, huruf.gaps)
    ? field(t.value, "pasti", "dua_bacaan_cocok", t.kotak)
    : toPeriksa({ ...t, value: withSpasi(t.value, huruf.gaps) }, "spasi_ragu");
};
