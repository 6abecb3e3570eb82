/** Second readings of numbers: the digit reader first (milliseconds); tesseract on the line alone only where they differ. */
import { type BarisAnggota, type FieldBaca, type NamaField } from "../src/domain/praperiksa/bacaan.ts";
import {
  decideKelamin,
  decideNama,
  decideNik,
  decideNoKk,
  decideTanggal,
  toPeriksa,
  type BacaanNomor,
} from "../src/domain/praperiksa/pasti.ts";
import { digitsOf } from "../src/domain/praperiksa/nomorTerbaca.ts";
import { type Bidang, type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { padAbu, type Abu } from "./citra/abu.ts";
import { bacaAngka } from "./citra/bacaAngka.ts";
import { bacaHuruf } from "./citra/bacaHuruf.ts";
import { cutBarisAngka } from "./citra/barisAngka.ts";
import { resizeAbu } from "./citra/ukuran.ts";
import { type Pembaca } from "./pembaca.ts";

/** Height in pixels at which tesseract reads a single line of digits best. */
const LINE_HEIGHT = 48;

const readLineDigits = async (line: Abu, pembaca: Pembaca): Promise<string | undefined> => {
  const w = Math.round((line.w * LINE_HEIGHT) / line.h);
  const baris = await pembaca.readLine(padAbu(resizeAbu(line, w, LINE_HEIGHT), 8), "digits");
  return baris === undefined ? undefined : digitsOf(baris.text);
};

const readNomor = async (page: Abu, t: Terbaca, pembaca: Pembaca): Promise<BacaanNomor> => {
  const { x, y, w, h } = t.kotak;
  const line = cutBarisAngka(page, x, y, w, h);
  const angka = bacaAngka(line)?.digits;
  const baris = angka === t.value ? undefined : await readLineDigits(line, pembaca);
  return { halaman: t.value, baris, angka, kotak: t.kotak };
};

/** Fields printed in capitals, which the letter reader knows. */
const BERHURUF: ReadonlySet<NamaField> = new Set([
  "nama",
  "nama_bayi",
  "nama_ayah",
  "nama_ibu",
  "kepala_keluarga",
  "tempat_lahir",
  "suami",
  "istri",
] as const);

/** Below this the letter reader says nothing rather than something else. */
const LEAST_SURE = 0.35;

const readHuruf = (page: Abu, { kotak: { x, y, w, h } }: Terbaca): string | undefined => {
  const read = bacaHuruf(cutBarisAngka(page, x, y, w, h));
  return read === undefined || read.weakest < LEAST_SURE ? undefined : read.text;
};

type Terputus = Partial<Record<NamaField, FieldBaca>>;

/** Decides every field of one person or page. Numbers first: dates and sex are confirmed by a sure NIK. */
export const decideBidang = async (page: Abu, bidang: Bidang, pembaca: Pembaca): Promise<Terputus> => {
  const out: Terputus = {};
  const { nik, no_kk, tanggal_lahir, jenis_kelamin, ...rest } = bidang;
  if (no_kk !== undefined) {
    const decided = decideNoKk(await readNomor(page, no_kk, pembaca));
    if (decided !== undefined) out.no_kk = decided;
  }
  if (nik !== undefined) {
    const banding = { tanggal: tanggal_lahir?.value, kelamin: jenis_kelamin?.value };
    const decided = decideNik(await readNomor(page, nik, pembaca), banding);
    if (decided !== undefined) out.nik = decided;
  }
  if (tanggal_lahir !== undefined) out.tanggal_lahir = decideTanggal(tanggal_lahir, out.nik);
  if (jenis_kelamin !== undefined) out.jenis_kelamin = decideKelamin(jenis_kelamin, out.nik);
  for (const name of Object.keys(rest) as (keyof typeof rest)[]) {
    const t = rest[name];
    if (t !== undefined) out[name] = BERHURUF.has(name) ? decideNama(t, readHuruf(page, t)) : toPeriksa(t);
  }
  return out;
};

/** The rows of a family card, one after the other. */
export const decideAnggota = async (
  page: Abu,
  rows: readonly Bidang[],
  pembaca: Pembaca,
): Promise<readonly BarisAnggota[]> => {
  const out: BarisAnggota[] = [];
  for (const row of rows) {
    const { nik, nama, tanggal_lahir, jenis_kelamin } = await decideBidang(page, row, pembaca);
    out.push({
      ...(nik === undefined ? {} : { nik }),
      ...(nama === undefined ? {} : { nama }),
      ...(tanggal_lahir === undefined ? {} : { tanggal_lahir }),
      ...(jenis_kelamin === undefined ? {} : { jenis_kelamin }),
    });
  }
  return out;
};
