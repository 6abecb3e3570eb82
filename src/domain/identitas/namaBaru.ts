/** Rules for a name that is registered for the first time. Permendagri 73/2022 Ps 4, 5, 7. A recorded name stays valid. */
import { createCatatan, type Catatan } from "./catatan.ts";
import { GELAR_BERTITIK, GELAR_DEPAN } from "./nama.ts";

/** Consonants alone that are whole names, not abbreviations. */
const BUKAN_SINGKATAN: ReadonlySet<string> = new Set(["NG"]);

const isSingkatan = (kata: string): boolean => {
  const huruf = kata.replace(/[^A-Z]/g, "");
  if (huruf === "" || BUKAN_SINGKATAN.has(huruf)) return false;
  // "I" opens Balinese names (I Made ...); other single letters stand for something longer.
  if (huruf.length === 1) return huruf !== "I";
  return /^[A-Z]{1,4}\.$/.test(kata) || !/[AEIOUY]/.test(huruf);
};

const isGelar = (kata: string, urutan: number): boolean =>
  (urutan === 0 && GELAR_DEPAN.has(kata.replaceAll(".", ""))) || (/\.[A-Z]/.test(kata) && GELAR_BERTITIK.test(kata));

/**
 * Remarks on a name to be registered for the first time: `max60`, `abbr`, `digits_punct`, `title_akta`, `latin` are errors
 * (the law refuses them), `words2` is a warning because Ps 7 does not. What a name means (`meaning`) is for the officer.
 */
export const checkNamaBaru = (teks: string): readonly Catatan[] => {
  const nama = teks.trim();
  if (nama === "") return [];
  const kata = nama.toUpperCase().split(/\s+/);
  const gelar = kata.length > 1 && (kata.some(isGelar) || nama.includes(","));
  const singkatan = kata.filter((k, i) => !isGelar(k, i) && isSingkatan(k));
  const langgar: readonly (readonly [boolean, Catatan])[] = [
    [nama.length > 60, createCatatan("max60", "error", { panjang: String(nama.length) })],
    [singkatan.length > 0, createCatatan("abbr", "error", { kata: singkatan.join(", ") })],
    [/[^\p{L}\p{M}\s]/u.test(nama), createCatatan("digits_punct", "error")],
    [gelar, createCatatan("title_akta", "error")],
    [/[^\p{ASCII}]/u.test(nama.replace(/[^\p{L}\p{M}]/gu, "")), createCatatan("latin", "error")],
    [kata.length < 2, createCatatan("words2", "warn")],
  ];
  return langgar.filter(([salah]) => salah).map(([, catatan]) => catatan);
};
