/**
 * Decides whether a name is sure: the letter reader must have seen the same letters, wide gaps where words end, and no hyphen that is not
 * in it. What is shown to be checked may take a Q or a space from it; no letter is ever made up.
 */
import { type FieldBaca } from "./bacaan.ts";
import { field, toPeriksa } from "./pasti.ts";
import { type Terbaca } from "./terbaca.ts";

/** Capitals as the letter reader saw them, without spaces, and the empty space between neighbours as a share of their height. */
export interface BacaanHuruf {
  readonly text: string;
  readonly gaps: readonly number[];
  /** Whether a hyphen or the like stands between neighbours. */
  readonly signs?: readonly boolean[];
  /** Probability of the least sure letter. */
  readonly weakest?: number;
}

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
const BETWEEN = { more: 0.17, times: 1.3, plain: 2, fellow: 0.65 } as const;

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
  // a space that is much narrower than its fellows may be none
  if (narrowest - usual < BETWEEN.fellow * (Math.max(...between) - usual)) return false;
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

/** Small print of tables: a word as long as this may be two whose space is hardly wider than other gaps. */
const TABEL = { never: 9, long: 6, most: 0.1, wide: 0.3 } as const;

/** Whether a word in a table may be two: print there is small, and a space between some letters is no wider than the gap in others. */
const isMungkinDua = (words: readonly string[], gaps: readonly number[]): boolean => {
  const usual = median(gaps);
  const ends = words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join("").length - 1);
  // where the other spaces of the line are wide, a lost one would be seen as well
  const isWide = ends.length > 0 && ends.every((i) => (gaps[i] ?? 0) - usual >= TABEL.wide);
  let at = 0;
  return words.some((word) => {
    const inside = gaps.slice(at, at + word.length - 1);
    at += word.length;
    const widest = Math.max(0, ...inside.map((gap) => gap - usual));
    return (word.length >= TABEL.never && !isWide) || (word.length >= TABEL.long && widest > TABEL.most);
  });
};

/** Small print joins IJ and LI to what both readers take for a U: by a vowel, a W or another U it is in doubt. */
const isMungkinU = (words: readonly string[]): boolean => words.some((word) => /[AEIOUW]U|U[AEIOUW]/.test(word));

/** Blur joins IN to what both readers take for a W; in a name a W stands before a vowel. */
const isMungkinIn = (words: readonly string[]): boolean => words.some((word) => /W(?![AEIOUY])/.test(word));

/** A name: sure where the letter reader saw the same letters and gaps where words end. `undefined`: it could not tell. */
export const decideNama = (t: Terbaca, huruf: BacaanHuruf | undefined): FieldBaca => {
  const lone = t.conf < LEAST_CONF ? "baca_lemah" : undefined;
  if (huruf === undefined) return toPeriksa(t, lone);
  const words = wordsOf(t.value);
  const isSame = huruf.text === words.join("");
  if ((huruf.weakest ?? 1) < LEAST_LAIN && !(isSame && t.sel !== undefined)) return toPeriksa(t, lone);
  if (!isSame) {
    const value = withQ(t.value, huruf.text);
    // where a Q is all that they differ by, the page reader's doubt is of the Q
    const isQ = wordsOf(value).join("") === huruf.text;
    return toPeriksa({ ...t, value }, isQ ? "baca_ragu" : (lone ?? "bacaan_beda"));
  }
  if (huruf.signs !== undefined && !isTandaSama(t.value, huruf.signs)) return toPeriksa(t, lone ?? "tanda_ragu");
  const diperiksa = (why: string): FieldBaca => toPeriksa({ ...t, value: withSpasi(t.value, huruf.gaps) }, why);
  if (lone !== undefined) return diperiksa("baca_ragu");
  const inTabel = t.sel !== undefined || t.tabel === true;
  if (isMungkinIn(words) || (inTabel && isMungkinU(words))) return diperiksa("huruf_ragu");
  return isSpasiJelas(words, huruf.gaps) && !(inTabel && isMungkinDua(words, huruf.gaps))
    ? field(t.value, "pasti", "dua_bacaan_cocok", t.kotak)
    : diperiksa("spasi_ragu");
};
