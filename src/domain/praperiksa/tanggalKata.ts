/** Dates of letters word by word: which words make one, whether the weekday beside it fits, and how a second reader would see them. */
import { angkaToHuruf } from "../identitas/angkaHuruf.ts";
import { NAMA_BULAN, namaHari } from "../identitas/tanggalTulis.ts";
import { kataToBaris, type Baris, type Kata } from "./baris.ts";
import { distanceWhole } from "./mirip.ts";
import { parseTanggal } from "./tanggalTerbaca.ts";
import { type Terbaca } from "./terbaca.ts";

const HARI = ["SENIN", "SELASA", "RABU", "KAMIS", "JUMAT", "SABTU", "MINGGU", "AHAD"] as const;

const textOf = (kata: readonly Kata[]): string => kata.map((k) => k.text).join(" ");

/** The fewest words that still say the same date. */
const trim = (all: readonly Kata[], value: string): readonly Kata[] => {
  let kata = all;
  while (kata.length > 1 && parseTanggal(textOf(kata.slice(1))) === value) kata = kata.slice(1);
  while (kata.length > 1 && parseTanggal(textOf(kata.slice(0, -1))) === value) kata = kata.slice(0, -1);
  return kata;
};

/** Whether the weekday that stands before the date is that of the date; undefined where none is read. */
const hariCocok = (before: readonly Kata[], value: string): boolean | undefined => {
  const words = before.flatMap((k) => k.text.toUpperCase().split(/[^A-Z']+/)).map((w) => w.replace("'", ""));
  const read = words.flatMap((w) => HARI.find((h) => distanceWhole(h, w) <= 0.2) ?? []).at(-1);
  return read === undefined ? undefined : (read === "AHAD" ? "MINGGU" : read) === namaHari(value).toUpperCase();
};

/** A date with the words that it was read from. */
export const toTanggalKata = (baris: Baris | undefined): Terbaca | undefined => {
  const value = baris === undefined ? undefined : parseTanggal(baris.text);
  if (baris === undefined || value === undefined) return undefined;
  const kata = trim(baris.kata, value);
  const from = baris.kata.findIndex((k) => k === kata[0]);
  const hari = hariCocok(baris.kata.slice(0, from), value);
  const { kotak, conf } = kataToBaris(kata);
  return { value, kotak, conf, kata, ...(hari === undefined ? {} : { hari }) };
};

/** What a second reader saw, in the order of the words: digits of some, capitals of others, nothing between them. */
export interface BacaanKata {
  readonly text: string;
  /** The month is printed in small letters, which the letter reader does not know: the page's own reading stands in its place. */
  readonly bulanKecil: boolean;
}

const BULAN_LAIN: Readonly<Record<number, readonly string[]>> = { 2: ["PEBRUARI"], 11: ["NOPEMBER"] };

const rapat = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, "");

/** Every way to print a date, without spaces and signs: `05051989`, `5MEI1989`, `LIMAMEITAHUNSERIBUSEMBILANRATUS...`. */
const bentukTanggal = (iso: string): readonly string[] => {
  const [y = "", m = "", d = ""] = iso.split("-");
  const bulan = [rapat(NAMA_BULAN[Number(m) - 1] ?? ""), ...(BULAN_LAIN[Number(m)] ?? [])];
  const [hari, tahun] = [rapat(angkaToHuruf(Number(d))), rapat(angkaToHuruf(Number(y)))];
  return [
    `${d}${m}${y}`,
    ...bulan.flatMap((b) => [
      `${d}${b}${y}`,
      `${String(Number(d))}${b}${y}`,
      ...["", "BULAN"].flatMap((kataBulan) =>
        ["", "TAHUN"].map((kataTahun) => `${hari}${kataBulan}${b}${kataTahun}${tahun}`),
      ),
    ]),
  ];
};

/** Whether a second reading says this date: letter by letter, and where the month is in small letters the weekday says so too. */
export const isTanggalSama = ({ value, hari }: Terbaca, { text, bulanKecil }: BacaanKata): boolean =>
  bentukTanggal(value).includes(text) && (!bulanKecil || hari === true);
