/** Sixteen-digit numbers on documents, and what the digits of an NIK say. Reading only: the rules of an NIK live in identitas. */

import { parseNik } from "../identitas/nik.ts";

/** Letters that a reader puts for digits. Only used on text that is a number by its place on the page. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  D: "0",
  Q: "0",
  U: "0",
  I: "1",
  l: "1",
  i: "1",
  "|": "1",
  "!": "1",
  L: "1",
  Z: "2",
  z: "2",
  S: "5",
  s: "5",
  b: "6",
  G: "6",
  T: "7",
  B: "8",
  g: "9",
  q: "9",
  "?": "7",
};

/** Digits of a text, lookalikes replaced. This is a reading, not a repair: the count and order stay as read. */
export const digitsOf = (text: string): string =>
  [...text]
    .map((c) => LOOKALIKE[c] ?? c)
    .join("")
    .replace(/\D/g, "");

/** Whether a word is a number for the most part: at least half true digits. */
export const isMostlyDigits = (text: string): boolean => {
  const digits = text.replace(/\D/g, "").length;
  return digits >= 6 && digits >= text.replace(/[\s:.,]/g, "").length / 2;
};

/** Whether an NIK's date part is this ISO date (women's day + 40, PP 40/2019). */
export const nikFitsTanggal = (nik: string, iso: string): boolean => {
  const parsed = parseNik(nik);
  if (!parsed.ok) return false;
  const { hari, bulan, yy } = parsed.value;
  return yy === iso.slice(2, 4) && bulan === Number(iso.slice(5, 7)) && hari === Number(iso.slice(8, 10));
};

/** The sex that an NIK says, as documents print it. */
export const kelaminOfNik = (nik: string): "LAKI-LAKI" | "PEREMPUAN" | undefined => {
  const parsed = parseNik(nik);
  if (!parsed.ok) return undefined;
  return parsed.value.jenisKelamin === "2" ? "PEREMPUAN" : "LAKI-LAKI";
};
