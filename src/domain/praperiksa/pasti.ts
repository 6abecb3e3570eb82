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

/** What the same page says beside an NIK. */
export interface Pembanding {
  readonly tanggal?: string | undefined;
  readonly kelamin?: string | undefined;
}

/** A field as decided. */
export const field = (value: string, state: KeadaanBaca, why: string, kotak: Kotak): FieldBaca => ({
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
