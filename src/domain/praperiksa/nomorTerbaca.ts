/** Sixteen-digit numbers on documents, and what the digits of an NIK say. Reading only: the rules of an NIK live in identitas. */

/** Letters that a reader puts for digits. Only used on text that is a number by its place on the page. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  O: "0", o: "0", D: "0", Q: "0", U: "0", I: "1", l: "1", i: "1", "|": "1", "!": "1", L: "1", Z: "2", z: "2", S: "5", s: "5",
  b: "6", G: "6", T: "7", B: "8", g: "9", q: "9", "?": "7",
};

/** Digits of a text, lookalikes replaced. This is a reading, not a repair: the count and order stay as read. */
export const digitsOf = (text: string): string =>
  [...text].map((c) => LOOKALIKE[c] ?? c).join("").replace(/\D/g, "");

/** Whether a word is a number for the most part: at least half true digits. */
export const isMostlyDigits = (text: string): boolean => {
  const digits = text.replace(/\D/g, "").length;
  return digits >= 6 && digits >= text.replace(/[\s:.,]/g, "").length / 2;
};

export interface IsiNik {
  readonly tanggalAkhir: string; // DDMMYY as born, day without the 40 of women
  readonly jenisKelamin: "LAKI-LAKI" | "PEREMPUAN";
}

/** What an NIK says of birth and sex, or undefined where its date part is none (PP 40/2019: day + 40 for women). */
export const parseIsiNik = (nik: string): IsiNik | undefined => {
  if (!/^[1-9]\d{15}$/.test(nik)) return undefined;
  const raw = Number(nik.slice(6, 8));
  const day = raw > 40 ? raw - 40 : raw;
  const month = Number(nik.slice(8, 10));
  if (day < 1 || day > 31 || month < 1 || month > 12 || nik.endsWith("0000")) return undefined;
  const lastDay = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > lastDay) return undefined;
  return {
    tanggalAkhir: `${String(day).padStart(2, "0")}${nik.slice(8, 12)}`,
    jenisKelamin: raw > 40 ? "PEREMPUAN" : "LAKI-LAKI",
  };
};

/** Whether an NIK's date part is this ISO date. */
export const nikFitsTanggal = (nik: string, iso: string): boolean =>
  parseIsiNik(nik)?.tanggalAkhir === `${iso.slice(8, 10)}${iso.slice(5, 7)}${iso.slice(2, 4)}`;
