/** Values that only letters print: hour, weight, length, birth order, kind of birth. What does not fit is not read. */
import { parseAngkaHuruf } from "../identitas/angkaHuruf.ts";
import { kataToBaris, type Baris, type Kata } from "./baris.ts";
import { distanceWhole } from "./mirip.ts";
import { type Terbaca } from "./terbaca.ts";

/** Letters before a number (`Jam 10.15`, `Ke-2`) are no part of it. */
const bilangan = (text: string): string =>
  text.replace(/[Oo](?=\d)|(?<=\d)[Oo]/g, "0").replace(/(?<=\d)[Il|]|[Il|](?=\d)/g, "1");

/** A value made of some words of a line, which a second reader will look at alone. */
const dari = (value: string, kata: readonly Kata[]): Terbaca => {
  const { kotak, conf } = kataToBaris(kata);
  return { value, kotak, conf, kata };
};

/** `10.15 WIT`, `09:30`: an hour of the day as `HH:MM`. */
export const toJam = (baris: Baris | undefined): Terbaca | undefined => {
  for (const k of baris?.kata ?? []) {
    const found = /^\D{0,3}([01]?\d|2[0-3])[.:,;]([0-5]\d)\D{0,4}$/.exec(bilangan(k.text));
    if (found !== null) return dari(`${(found[1] ?? "").padStart(2, "0")}:${found[2] ?? ""}`, [k]);
  }
  return undefined;
};

/** The first word with digits as a decimal number, a point of thousands left out. */
const angkaPertama = (baris: Baris | undefined): { readonly angka: number; readonly kata: Kata } | undefined => {
  const all = baris?.kata.filter((k) => /\d/.test(bilangan(k.text))) ?? [];
  // a sign alone before another number was a colon
  const kata = all[0]?.text.length === 1 && all[1] !== undefined ? all[1] : all[0];
  const found =
    kata === undefined
      ? null
      : /^\D{0,2}(\d{1,4}(?:[.,]\d{1,3})?)(?:[a-z]{1,5}[.,]?|[.,])?$/i.exec(bilangan(kata.text));
  if (kata === undefined || found === null) return undefined;
  const text = (found[1] ?? "").replace(/^(\d)[.,](\d{3})$/, "$1$2").replace(",", ".");
  return { angka: Number(text), kata };
};

/** With a comma, as the form has it. */
const desimal = (angka: number): string => String(angka).replace(".", ",");

/** Three digits are grams only where the unit says so: kilograms whose comma was lost look the same. */
const isGram = (baris: Baris | undefined): boolean => /\d\s*(g|gr|gram)\b/i.test(baris?.text ?? "");

/** A newborn's weight as the form has it, in kilograms: `3200 gram`, `3.200 gr`, `3,2 kg`. */
export const toBerat = (baris: Baris | undefined): Terbaca | undefined => {
  const found = angkaPertama(baris);
  if (found === undefined) return undefined;
  if (found.angka >= 100 && found.angka < 1000 && !isGram(baris)) return undefined;
  const gram = found.angka >= 300 ? found.angka : found.angka * 1000;
  return gram >= 300 && gram <= 7000 ? dari(desimal(Math.round(gram) / 1000), [found.kata]) : undefined;
};

/** A newborn's length in centimetres. */
export const toPanjang = (baris: Baris | undefined): Terbaca | undefined => {
  const found = angkaPertama(baris);
  return found !== undefined && found.angka >= 20 && found.angka <= 65
    ? dari(desimal(found.angka), [found.kata])
    : undefined;
};

const ROMAWI = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"] as const;

/** A number of one or two words: `SATU`, `DUA BELAS`, `PERTAMA`; undefined where the word is no number of a child. */
const kataKe = (text: string): number | undefined => {
  const word = text.toLowerCase().replace(/^ke(?=[a-z])/, "");
  const angka = word === "pertama" ? 1 : parseAngkaHuruf(word);
  return angka !== null && angka >= 1 && angka <= 20 ? angka : undefined;
};

/** Which child of its mother: `1`, `2 (dua)`, `ke-3`, `SATU`, `IV`. */
export const toKe = (baris: Baris | undefined): Terbaca | undefined => {
  const [first, second] = baris?.kata ?? [];
  if (first === undefined) return undefined;
  const digits = /^\D{0,4}([1-9]|1\d|20)\D{0,2}$/.exec(first.text);
  if (digits !== null) {
    const angka = dari(digits[1] ?? "", [first]);
    const words = /^[([{]/.test(second?.text ?? "")
      ? kataKe((second?.text ?? "").replace(/[^A-Za-z]/g, ""))
      : undefined;
    return words === Number(angka.value) ? { ...angka, ganda: true } : angka;
  }
  const both = second === undefined ? undefined : kataKe(`${first.text}${second.text}`.replace(/[^A-Za-z]/g, ""));
  if (both !== undefined && second !== undefined) return dari(String(both), [first, second]);
  const one = kataKe(first.text.replace(/[^A-Za-z]/g, ""));
  if (one !== undefined) return dari(String(one), [first]);
  const roman = ROMAWI.indexOf(first.text.replace(/^KE-?|[^IVX]/g, "") as (typeof ROMAWI)[number]);
  return roman < 0 || first.text.length > 7
    ? undefined
    : { value: String(roman + 1), kotak: first.kotak, conf: first.conf };
};

/** The third of four parts is the month in roman numerals, whose strokes are read as ones. */
const withRomawi = (text: string): string =>
  text.replace(
    /^(\d{1,4}\/\d{1,3})\/([IVXlL1|]{1,4})\/(\d{4})$/,
    (_all, head: string, bulan: string, tahun: string) => `${head}/${bulan.replace(/[lL1|]/g, "I")}/${tahun}`,
  );

/** A letter's own number: one run of signs, spaces that a reader put in left out; what follows a wide gap is something else. */
export const toNomorSurat = (baris: Baris | undefined): Terbaca | undefined => {
  if (baris === undefined) return undefined;
  const value = withRomawi(baris.text.replace(/\s/g, "").replace(/^[:;]+/, ""));
  // `Nomor Kartu Keluarga : 99...` with its colon lost begins as the letter's own number does
  const isNomor = /\d/.test(value) && !/^kartu/i.test(value);
  return isNomor ? { value, kotak: baris.kotak, conf: baris.conf } : undefined;
};

const KEMBAR: Readonly<Record<string, string>> = { "2": "2", "3": "3", "4": "4", DUA: "2", TIGA: "3", EMPAT: "4" };

/** `TUNGGAL`, `KEMBAR 2`, or `KEMBAR` alone where the number is not said. */
export const toJenisKelahiran = (baris: Baris | undefined): Terbaca | undefined => {
  const [first, second] = baris?.kata ?? [];
  if (first === undefined) return undefined;
  if (distanceWhole("TUNGGAL", first.text) <= 0.2) return dari("TUNGGAL", [first]);
  if (distanceWhole("KEMBAR", first.text) > 0.2) return undefined;
  const banyak = KEMBAR[(second?.text ?? "").toUpperCase().replace(/[^A-Z0-9]/g, "")];
  return banyak === undefined || second === undefined
    ? dari("KEMBAR", [first])
    : dari(`KEMBAR ${banyak}`, [first, second]);
};
