/** One photo to one reading: find the page, straighten, read, tell the kind, take the fields, read numbers again. */
import { anggotaKk } from "../src/domain/praperiksa/anggota.ts";
import { type Tabel } from "../src/domain/praperiksa/kisi.ts";
import { anggotaSel } from "../src/domain/praperiksa/selKk.ts";
import { ragukanKepala } from "../src/domain/praperiksa/ragukan.ts";
import { type Bacaan, type FieldBaca, type Kotak, type NamaField } from "../src/domain/praperiksa/bacaan.ts";
import { type Baris } from "../src/domain/praperiksa/baris.ts";
import { bidangByKind } from "../src/domain/praperiksa/bidang.ts";
import { decideJenis } from "../src/domain/praperiksa/jenis.ts";
import { BERHURUF, decideAnggota, decideBidang } from "./bacaUlang.ts";
import { judgeHalaman } from "./mutuHalaman.ts";
import { isTerbacaCukup } from "../src/domain/praperiksa/terbacaCukup.ts";
import { cropAbu, type Abu } from "./citra/abu.ts";
import { eraseGaris, findGaris, GARIS_SURAT, removeGaris } from "./citra/garis.ts";
import { rectToSudut, type Sudut } from "./citra/homografi.ts";
import { normaliseLatar } from "./citra/latar.ts";
import { findKisi } from "./citra/kisi.ts";
import { luruskan } from "./citra/luruskan.ts";
import { isSamping } from "./citra/sumbu.ts";
import { tajamkan } from "./citra/tajam.ts";
import { findTepi, type Tepi } from "./citra/tepi.ts";
import { bentukOf, photoSudut, ratioOf, straighten, toPhotoKotak, turnSudut, type Halaman } from "./halaman.ts";
import { type Pembaca } from "./pembaca.ts";
import { createSilauDekat } from "./silauDekat.ts";

/** A KTP-el is read without the portrait: where it begins at the earliest and at the latest, and below which share of the height. */
const POTRET = { from: 0.735, to: 0.8, y: 0.26, bottom: 0.6 } as const;

/** Left edge of the portrait: the first column that is ink for the most part. Print before it may reach it. */
const findPotret = (page: Abu): number => {
  const [top, bottom] = [Math.round(page.h * 0.32), Math.round(page.h * POTRET.bottom)];
  const last = Math.round(page.w * POTRET.to);
  for (let x = Math.round(page.w * POTRET.from); x < last; x++) {
    let ink = 0;
    for (let y = top; y < bottom; y++) if ((page.data[y * page.w + x] ?? 255) < 225) ink++;
    if (ink > 0.6 * (bottom - top)) return x - 2;
  }
  return Math.round(page.w * 0.77);
};

const withoutPotret = (page: Abu): Abu => {
  const area = cropAbu(page, 0, 0, page.w, page.h);
  const x = findPotret(page);
  for (let y = Math.round(page.h * POTRET.y); y < page.h; y++) area.data.fill(255, y * page.w + x, (y + 1) * page.w);
  return area;
};

interface Dibaca {
  readonly halaman: Halaman;
  readonly baris: readonly Baris[];
  readonly kind: string | null;
  /** The ruled tables of a wide sheet. */
  readonly kisi: readonly Tabel[];
}

/** How much the print is sharpened before tesseract reads it (bench/ocr: blurred cards gain a third of their lost fields). */
const TAJAM = { r: 3, amount: 1 } as const;

const readHalaman = async (halaman: Halaman, pembaca: Pembaca): Promise<Dibaca> => {
  const { page, bentuk } = halaman;
  const garis = bentuk === "lebar" ? findGaris(page) : undefined;
  const kisi = garis === undefined ? [] : findKisi(garis);
  if (garis !== undefined) eraseGaris(page, garis);
  if (bentuk === "tegak") removeGaris(page, GARIS_SURAT);
  const area = tajamkan(bentuk === "kartu" ? withoutPotret(page) : page, TAJAM.r, TAJAM.amount);
  const baris = await pembaca.readBaris(area);
  return { halaman, baris, kisi, kind: decideJenis(baris, bentuk === "kartu") };
};

/** A reading at the wrong size is not used even where it told the kind: a sheet read as a card loses its small print. */
const fits = ({ kind, halaman }: Dibaca): boolean =>
  kind !== null && (halaman.bentuk === "kartu") === (kind === "ktp_el");

/** Enough whole words, read with confidence: the page stands upright, whatever it is. */
const isLegible = ({ baris }: Dibaca): boolean => {
  const kata = baris.flatMap((b) => b.kata).filter((k) => /[A-Za-z]{4}/.test(k.text));
  const mean = kata.reduce((sum, k) => sum + k.conf, 0) / Math.max(1, kata.length);
  return kata.length >= 8 && mean >= 70;
};

/** Width at which a page is looked at to find how it lies. */
const SUMBU_WIDTH = 640;

/** Quarter turns to try, likeliest first: as it lies or upside down where lines run across, else sideways. */
const quartersOf = (photo: Abu, sudut: Sudut): readonly number[] => {
  const h = Math.round(SUMBU_WIDTH / ratioOf(sudut));
  const page = normaliseLatar(luruskan(photo, rectToSudut(SUMBU_WIDTH, h, sudut), SUMBU_WIDTH, h));
  return isSamping(page) ? [1, 3, 0, 2] : [0, 2, 1, 3];
};

/** Tries shapes and turns until a kind is told or the page can be read without one. The first try is kept where none is. */
const findDibaca = async (photo: Abu, tepi: Tepi | undefined, pembaca: Pembaca): Promise<Dibaca | undefined> => {
  let first: Dibaca | undefined;
  const lying = tepi?.sudut ?? photoSudut(photo);
  for (const quarters of quartersOf(photo, lying)) {
    const sudut = turnSudut(lying, quarters);
    let legible: Dibaca | undefined;
    for (const bentuk of bentukOf(sudut)) {
      const dibaca = await readHalaman(straighten(photo, sudut, bentuk, tepi), pembaca);
      if (fits(dibaca)) return dibaca;
      if (isLegible(dibaca)) legible ??= dibaca;
      first ??= dibaca;
    }
    if (legible !== undefined) return legible;
  }
  return first;
};

type Field = Readonly<Record<string, FieldBaca>>;

/** Evidence boxes from the straightened page back to fractions of the stored photo. */
const toPhoto = <T extends Partial<Field>>(photo: Abu, { m }: Halaman, fields: T): T => {
  const moved = Object.entries(fields).map(([name, field]) => [
    name,
    field?.kotak === undefined ? field : { ...field, kotak: toPhotoKotak(photo, m, field.kotak) },
  ]);
  return Object.fromEntries(moved) as T;
};

/** Words that run on into glare are not sure, however well their rest was read. Numbers are whole or not read at all. */
const ragukanSilau = <T extends Partial<Field>>(fields: T, silau: (kotak: Kotak) => boolean): T => {
  const moved = Object.entries(fields).map(([name, field]) => {
    const isName = field?.kotak !== undefined && BERHURUF.has(name as NamaField);
    return [name, isName && silau(field.kotak) ? { ...field, state: "periksa", why: "silau" } : field];
  });
  return Object.fromEntries(moved) as T;
};

/** Reads one photo. `now` in milliseconds, only to say how long it took. */
export const bacaHalaman = async (photo: Abu, pembaca: Pembaca, now: () => number): Promise<Bacaan> => {
  const start = now();
  const tepi = findTepi(photo);
  const dibaca = await findDibaca(photo, tepi, pembaca);
  const done = () => Math.round(now() - start);
  if (dibaca === undefined || dibaca.kind === null) {
    return { kind: null, quality: judgeHalaman(photo, tepi, false), fields: {}, anggota: [], ms: done() };
  }
  const { halaman, baris, kind, kisi } = dibaca;
  const silau = createSilauDekat(photo, halaman);
  const anggota =
    kind === "kk" ? await decideAnggota(halaman.page, anggotaSel(kisi, baris) ?? anggotaKk(baris), pembaca) : [];
  const decided = await decideBidang(halaman.page, bidangByKind(kind, baris), pembaca);
  const fields = ragukanSilau(kind === "kk" ? ragukanKepala(decided, anggota) : decided, silau);
  const rows = anggota.map((row) => ragukanSilau(row, silau));
  return {
    kind,
    quality: judgeHalaman(photo, tepi, isTerbacaCukup(kind, fields, rows)),
    fields: toPhoto(photo, halaman, fields),
    anggota: rows.map((row) => toPhoto(photo, halaman, row)),
    ms: done(),
  };
};
