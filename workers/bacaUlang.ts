/** Second readings of numbers: the digit reader first (milliseconds); tesseract on the line alone only where they differ. */
import { type BarisAnggota, type FieldBaca, type Kotak, type NamaField } from "../src/domain/praperiksa/bacaan.ts";
import {
  decideKelamin,
  decideNama,
  decideNik,
  decideNoKk,
  toPeriksa,
  type BacaanHuruf,
  type BacaanNomor,
} from "../src/domain/praperiksa/pasti.ts";
import { decideKataSurat, decideTanggalSurat } from "../src/domain/praperiksa/pastiSurat.ts";
import { digitsOf, nikFitsTanggal } from "../src/domain/praperiksa/nomorTerbaca.ts";
import { parseTanggal } from "../src/domain/praperiksa/tanggalTerbaca.ts";
import { type Bidang, type Terbaca } from "../src/domain/praperiksa/terbaca.ts";
import { bacaKata } from "./bacaKata.ts";
import { decideSurat, TEMPAT_SURAT } from "./bacaSurat.ts";
import { padAbu, type Abu } from "./citra/abu.ts";
import { bacaAngka } from "./citra/bacaAngka.ts";
import { bacaAngkaBebas } from "./citra/bacaAngkaBebas.ts";
import { bacaHuruf } from "./citra/bacaHuruf.ts";
import { type PotonganTerbaca } from "./citra/bacaPotongan.ts";
import { cutBarisAngka } from "./citra/barisAngka.ts";
import { resizeAbu } from "./citra/ukuran.ts";
import { type Pembaca } from "./pembaca.ts";

/** Height in pixels at which tesseract reads a single line of digits best. */
const LINE_HEIGHT = 48;

const readLineDigits = async (line: Abu, pembaca: Pembaca): Promise<string | undefined> => {
  const w = Math.round((line.w * LINE_HEIGHT) / line.h);
  if (w < LINE_HEIGHT) return undefined;
  const baris = await pembaca.readLine(padAbu(resizeAbu(line, w, LINE_HEIGHT), 8), "digits");
  return baris === undefined ? undefined : digitsOf(baris.text);
};

/** Two digit readers alone are believed only where neither doubted a digit this much (bench/ocr/train, fonts kept aside). */
const LEAST_ANGKA = 0.7;
/** From here on a grid's reading is not helped by a wider crop. */
const PETAK_SURE = 0.8;
/** Heights of air in which a digit may stand that tesseract left out of its box. */
const WIDE = 1.1;

/** The digits of a box; where one of them is doubtful the box may have cut it, and a wider one is tried. */
const readPetak = (page: Abu, { kotak: { x, y, w, h } }: Terbaca) => {
  const line = cutBarisAngka(page, x, y, w, h);
  const read = bacaAngka(line);
  const near = { line, angka: read?.digits, weakest: read?.weakest ?? 0 };
  if (near.weakest >= PETAK_SURE) return near;
  const wide = cutBarisAngka(page, x, y, w, h, WIDE);
  const again = bacaAngka(wide);
  const far = { line: wide, angka: again?.digits, weakest: again?.weakest ?? 0 };
  return far.weakest > near.weakest ? far : near;
};

/** A colon or a rule at either end may have been taken for a digit: the sixteen of the grid are enough where they are inside. */
const readBebas = (line: Abu, angka: string | undefined) => {
  const bebas = bacaAngkaBebas(line);
  if (bebas === undefined || angka === undefined) return bebas;
  const at = bebas.text.indexOf(angka);
  if (at < 0 || bebas.text.length > 18) return bebas;
  return { text: angka, weakest: Math.min(...bebas.each.slice(at, at + angka.length)) };
};

const readNomor = async (page: Abu, t: Terbaca, pembaca: Pembaca): Promise<BacaanNomor> => {
  const { line, angka, weakest } = readPetak(page, t);
  if (angka !== undefined && (t.value === angka || t.value === `1${angka}`))
    return { halaman: t.value, angka, kotak: t.kotak };
  const bebas = readBebas(line, angka);
  const baris = bebas?.text === t.value ? undefined : await readLineDigits(line, pembaca);
  const ragu = Math.min(weakest, bebas?.weakest ?? 0) < LEAST_ANGKA;
  return { halaman: t.value, baris, angka, bebas: bebas?.text, ragu, kotak: t.kotak };
};

/** Fields printed in capitals, which the letter reader knows. */
export const BERHURUF: ReadonlySet<NamaField | "shdk"> = new Set([
  "nama",
  "nama_bayi",
  "nama_ayah",
  "nama_ibu",
  "kepala_keluarga",
  "tempat_lahir",
  "suami",
  "istri",
  ...(TEMPAT_SURAT as ReadonlySet<NamaField>),
] as const);

/** Numbers of sixteen digits of other people on the page, and the sex that each must say. */
const NIK_LAIN: Readonly<Partial<Record<NamaField | "shdk", "LAKI-LAKI" | "PEREMPUAN">>> = {
  nik_ibu: "PEREMPUAN",
  nik_istri: "PEREMPUAN",
  nik_ayah: "LAKI-LAKI",
  nik_suami: "LAKI-LAKI",
};
/** The birth date that is printed beside such a number. */
const LAHIR_LAIN: Readonly<Partial<Record<NamaField | "shdk", NamaField>>> = {
  nik_suami: "tanggal_lahir_suami",
  nik_istri: "tanggal_lahir_istri",
};

/** Below this the letter reader says nothing rather than something else. */
const LEAST_SURE = 0.4;

/** Where a line ends, a word ends. */
const LINE_GAP = 9;

const readPotongan = (page: Abu, { x, y, w, h }: Kotak): PotonganTerbaca | undefined =>
  bacaHuruf(cutBarisAngka(page, x, y, w, h));

/** Each line of a name on its own, one after the other. */
const readHuruf = (page: Abu, { kotak, potongan = [kotak] }: Terbaca): BacaanHuruf | undefined => {
  const parts = potongan.map((box) => readPotongan(page, box));
  const read = parts.filter((part) => part !== undefined);
  if (read.length < parts.length || read.some((part) => part.weakest < LEAST_SURE)) return undefined;
  return {
    text: read.map((part) => part.text).join(""),
    gaps: read.flatMap((part, i) => (i === 0 ? part.gaps : [LINE_GAP, ...part.gaps])),
  };
};

/** On a card, where place and date share a line, it ends before the portrait. */
const DATE_END = 0.8;

type Terputus = Partial<Record<NamaField | "shdk", FieldBaca>>;

/**
 * The birth date, its line read once more where it is missing or the number says another. The second reading counts only
 * where there was none, or where it agrees with the number; it is never pieced together.
 */
const rereadTanggal = async (
  page: Abu,
  bidang: Bidang,
  nik: string,
  pembaca: Pembaca,
): Promise<Terbaca | undefined> => {
  const { tanggal_lahir: placed, tempat_lahir: tempat } = bidang;
  const first = placed?.value === "" ? undefined : placed;
  if (first !== undefined && nikFitsTanggal(nik, first.value)) return first;
  const sameLine =
    placed === undefined || tempat === undefined || Math.abs(placed.kotak.y - tempat.kotak.y) < tempat.kotak.h;
  const box = placed?.kotak ?? tempat?.kotak;
  if (box === undefined || !sameLine) return first;
  const inTable = placed !== undefined && tempat === undefined;
  const kotak = inTable ? box : { ...box, w: Math.max(box.w, page.w * DATE_END - box.x) };
  const line = cutBarisAngka(page, kotak.x, kotak.y, kotak.w, kotak.h);
  const w = Math.round((line.w * LINE_HEIGHT) / line.h);
  const baris = await pembaca.readLine(padAbu(resizeAbu(line, w, LINE_HEIGHT), 8), "text");
  const again = baris === undefined ? undefined : parseTanggal(baris.text);
  if (again === undefined || baris === undefined || (first !== undefined && !nikFitsTanggal(nik, again))) return first;
  return { value: again, kotak, conf: baris.conf };
};

/** Wife and husband, mother and father: numbers of people whose sex the page says by their place, and their birth dates. */
const decidePasangan = async (page: Abu, bidang: Bidang, pembaca: Pembaca): Promise<Terputus> => {
  const out: Terputus = {};
  for (const [name, kelamin] of Object.entries(NIK_LAIN) as [NamaField, string][]) {
    const [nik, tanggalName] = [bidang[name], LAHIR_LAIN[name]];
    const tanggal = tanggalName === undefined ? undefined : bidang[tanggalName];
    const decided =
      nik === undefined
        ? undefined
        : decideNik(await readNomor(page, nik, pembaca), { tanggal: tanggal?.value, kelamin });
    if (decided !== undefined) out[name] = decided;
    if (tanggal === undefined || tanggalName === undefined) continue;
    out[tanggalName] = decideTanggalSurat(tanggal, bacaKata(page, tanggal), decided);
  }
  return out;
};

/** Decides every field of one person or page. Numbers first: dates and sex are confirmed by a sure NIK. */
export const decideBidang = async (page: Abu, bidang: Bidang, pembaca: Pembaca): Promise<Terputus> => {
  const { nik, no_kk, tanggal_lahir: tanggalPertama, jenis_kelamin, ...rest } = bidang;
  const out: Terputus = await decidePasangan(page, bidang, pembaca);
  let tanggal_lahir = tanggalPertama?.value === "" ? undefined : tanggalPertama;
  if (no_kk !== undefined) {
    const decided = decideNoKk(await readNomor(page, no_kk, pembaca));
    if (decided !== undefined) out.no_kk = decided;
  }
  if (nik !== undefined) {
    const nomor = await readNomor(page, nik, pembaca);
    tanggal_lahir = await rereadTanggal(page, bidang, nomor.angka ?? nik.value, pembaca);
    const decided = decideNik(nomor, { tanggal: tanggal_lahir?.value, kelamin: jenis_kelamin?.value });
    if (decided !== undefined) out.nik = decided;
  }
  if (tanggal_lahir !== undefined) {
    const kedua = out.nik?.state === "pasti" ? undefined : bacaKata(page, tanggal_lahir);
    out.tanggal_lahir = decideTanggalSurat(tanggal_lahir, kedua, out.nik);
  }
  if (jenis_kelamin !== undefined) {
    out.jenis_kelamin =
      out.nik === undefined
        ? decideKataSurat(jenis_kelamin, bacaKata(page, jenis_kelamin))
        : decideKelamin(jenis_kelamin, out.nik);
  }
  for (const [name, t] of Object.entries(rest) as [NamaField | "shdk", Terbaca][]) {
    out[name] ??=
      decideSurat(page, name, t, tanggal_lahir?.value) ??
      (BERHURUF.has(name) ? decideNama(t, readHuruf(page, t)) : toPeriksa(t));
  }
  return out;
};

/** What a row of a family card gives, the parents of the lower table with it. */
const KOLOM = ["nik", "nama", "tanggal_lahir", "jenis_kelamin", "nama_ayah", "nama_ibu", "shdk"] as const;

/** The rows of a family card, one after the other. */
export const decideAnggota = async (
  page: Abu,
  rows: readonly Bidang[],
  pembaca: Pembaca,
): Promise<readonly BarisAnggota[]> => {
  const out: BarisAnggota[] = [];
  for (const row of rows) {
    const decided = await decideBidang(page, row, pembaca);
    out.push(Object.fromEntries(KOLOM.flatMap((name) => (decided[name] === undefined ? [] : [[name, decided[name]]]))));
  }
  return out;
};
