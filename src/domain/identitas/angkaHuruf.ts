/** Numbers 0..9999 in Indonesian words, as deeds write dates ("dua ribu sepuluh"). */

const SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;

const kata = (n: number): string => SATUAN[n] ?? "";
const sambung = (...bagian: readonly string[]): string => bagian.filter((b) => b !== "").join(" ");
const sisa = (n: number): string => (n === 0 ? "" : angkaToHuruf(n));

/** Words of a whole number 0..9999; throws outside of it (a broken invariant, not input). */
export const angkaToHuruf = (n: number): string => {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new Error("angkaToHuruf: 0..9999");
  if (n < 10) return kata(n);
  if (n === 10) return "sepuluh";
  if (n === 11) return "sebelas";
  if (n < 20) return `${kata(n - 10)} belas`;
  if (n < 100) return sambung(`${kata(Math.floor(n / 10))} puluh`, sisa(n % 10));
  if (n < 200) return sambung("seratus", sisa(n % 100));
  if (n < 1000) return sambung(`${kata(Math.floor(n / 100))} ratus`, sisa(n % 100));
  if (n < 2000) return sambung("seribu", sisa(n % 1000));
  return sambung(`${kata(Math.floor(n / 1000))} ribu`, sisa(n % 1000));
};

/** Words and their numbers: 0..9999 is small enough to keep whole. */
let kamus: ReadonlyMap<string, number> | undefined;
const buatKamus = (): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: 10_000 }, (_, n) => [angkaToHuruf(n).replaceAll(" ", ""), n] as const));

/** The number that words say; spaces don't count ("duapuluh"). Null where the words are no number. */
export const parseAngkaHuruf = (teks: string): number | null => {
  kamus ??= buatKamus();
  const rapat = teks.toLowerCase().replace(/[^a-z]/g, "");
  return kamus.get(rapat) ?? kamus.get(rapat.replace(/^satu(?=ratus|ribu)/, "se")) ?? null;
};
