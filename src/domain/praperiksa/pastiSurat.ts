/** When fields that only letters and excerpts have are sure. The rule is that of pasti.ts: two readers, and structure that fits. */
import { createTanggal } from "../identitas/tanggal.ts";
import { angkaToHuruf } from "../identitas/angkaHuruf.ts";
import { type FieldBaca } from "./bacaan.ts";
import { nikFitsTanggal } from "./nomorTerbaca.ts";
import { decideTanggal, toPeriksa } from "./pasti.ts";
import { isTanggalSama, type BacaanKata } from "./tanggalKata.ts";
import { type Terbaca } from "./terbaca.ts";

const toPasti = ({ value, kotak }: Terbaca): FieldBaca => ({ value, state: "pasti", why: "dua_bacaan_cocok", kotak });

/**
 * A date that no number on the page repeats: sure where the second reader saw the same digits and letters. One that the NIK or the
 * weekday beside it contradicts never is.
 */
export const decideTanggalSurat = (
  t: Terbaca,
  kedua: BacaanKata | undefined,
  nik: FieldBaca | undefined,
): FieldBaca => {
  const first = decideTanggal(t, nik);
  if (first.state === "pasti") return first;
  if (nik !== undefined && !nikFitsTanggal(nik.value, t.value)) return toPeriksa(t, "beda_dengan_halaman");
  if (t.hari === false) return toPeriksa(t, "hari_tak_cocok");
  if (kedua === undefined) return toPeriksa(t);
  return isTanggalSama(t, kedua) ? toPasti(t) : toPeriksa(t, "bacaan_beda");
};

/** Kinds of deed as their numbers say: births in time and late, deaths, marriages, divorces, acknowledged children. */
const JENIS_AKTA: ReadonlySet<string> = new Set(["LU", "LT", "KM", "KW", "CR", "PA", "AL"]);

/** Whether a deed's number is one: kind known, date of the calendar, not before the birth that it records. */
const isNoAkta = (value: string, lahir: string | undefined): boolean => {
  const found = /^[1-9]\d{3}-([A-Z]{2})-(\d{2})(\d{2})(\d{4})-(\d{4})$/.exec(value);
  const [, jenis = "", d = "", m = "", y = "", urut = ""] = found ?? [];
  const iso = createTanggal(Number(y), Number(m), Number(d));
  return (
    JENIS_AKTA.has(jenis) && iso !== null && iso >= "1950" && urut !== "0000" && (lahir === undefined || iso >= lahir)
  );
};

/** `kedua`: digits and letters of the second readers, without hyphens. */
export const decideNoAkta = (t: Terbaca, kedua: string | undefined, lahir: string | undefined): FieldBaca => {
  if (!isNoAkta(t.value, lahir)) return toPeriksa(t, "struktur_tak_cocok");
  if (kedua === undefined) return toPeriksa(t);
  return kedua === t.value.replaceAll("-", "") ? toPasti(t) : toPeriksa(t, "bacaan_beda");
};

/** Hour, weight, length, birth order: sure where the second reader saw the same digits, or the number's words letter by letter. */
export const decideAngkaSurat = (t: Terbaca, kedua: BacaanKata | undefined): FieldBaca => {
  if (t.ganda === true) return { ...toPasti(t), why: "angka_dan_huruf_cocok" };
  if (kedua === undefined || kedua.bulanKecil) return toPeriksa(t);
  const printed = (t.kata ?? []).map((k) => k.text.toUpperCase().replace(/[^A-Z0-9]/g, "")).join("");
  const digits = printed.replace(/\D/g, "");
  const words = /^\d{1,2}$/.test(t.value) ? angkaToHuruf(Number(t.value)).toUpperCase().replaceAll(" ", "") : t.value;
  // the colon before a number is taken for a one
  if (`1${kedua.text}` === t.value) return toPeriksa({ ...t, value: kedua.text }, "bacaan_beda");
  return kedua.text === (digits === "" ? words : digits) ? toPasti(t) : toPeriksa(t, "bacaan_beda");
};

/** A word of a list, or one word at all: sure where the letter reader saw the same. Where words follow, spaces would have to be told. */
export const decideKataSurat = (t: Terbaca, kedua: BacaanKata | undefined): FieldBaca => {
  const { kata = [], terpilih } = t;
  if (kedua === undefined || kedua.bulanKecil || (kata.length > 1 && terpilih !== true)) return toPeriksa(t);
  return kedua.text === t.value.replace(/[^A-Z]/g, "") ? toPasti(t) : toPeriksa(t, "bacaan_beda");
};

/** Numbers of letters as they are built: moves, marriage books old and new, a letter's own with strokes; units of neighbours. */
const NOMOR_SURAT: readonly RegExp[] = [
  /^SKPWNI\/[1-9]\d{3}\/(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:\d{4}|\d{2})\/\d{4}$/,
  /^\d{1,4}\/\d{1,3}\/(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)\/(?:19|20)\d{2}$/,
  /^[1-9]\d{6}(?:0[1-9]|1[0-2])20\d{2}\d{3}$/,
  /^(?:[A-Z]{2,6}|\d{1,4}|\d{3}\.\d)(?:\/(?:[A-Z.-]{1,12}|\d{1,4}))+\/(?:19|20)\d{2}$/,
  /^\d{3}\/\d{3}$/,
];

export const decideNomorSurat = (t: Terbaca, kedua: string | undefined): FieldBaca => {
  if (kedua === undefined) return toPeriksa(t);
  if (kedua !== t.value.replace(/[^A-Z0-9]/g, "")) return toPeriksa(t, "bacaan_beda");
  return NOMOR_SURAT.some((form) => form.test(t.value)) ? toPasti(t) : toPeriksa(t, "struktur_tak_cocok");
};
