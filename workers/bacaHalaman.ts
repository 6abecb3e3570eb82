/** One photo to one reading: find the page, straighten, read, tell the kind, take the fields, read numbers again. */
import { anggotaKk } from "../src/domain/praperiksa/anggota.ts";
import { type Tabel } from "../src/domain/praperiksa/kisi.ts";
import { anggotaSel } from "../src/domain/praperiksa/selKk.ts";
import { ragukanKepala } from "../src/domain/praperiksa/ragukan.ts";
import { type Bacaan, type FieldBaca, type NamaField } from "../src/domain/praperiksa/bacaan.ts";
import { type Baris } from "../src/domain/praperiksa/baris.ts";
import { gabungAnggota, gabungBidang } from "../src/domain/praperiksa/gabungBacaan.ts";
import { anggotaPindah } from "../src/domain/praperiksa/bidangPindah.ts";
import { bidangByKind } from "../src/domain/praperiksa/bidang.ts";
import { decideJenis } from "../src/domain/praperiksa/jenis.ts";
import { BERHURUF, decideAnggota, decideBidang } from "./bacaUlang.ts";
import { judgeHalaman } from "./mutuHalaman.ts";
import { isTerbacaCukup } from "../src/domain/praperiksa/terbacaCukup.ts";
import { type Abu } from "./citra/abu.ts";
import { eraseGaris, findGaris, GARIS_SURAT, removeGaris } from "./citra/garis.ts";
import { findKisi } from "./citra/kisi.ts";
import { isSamping } from "./citra/sumbu.ts";
import { withoutPotret } from "./citra/potret.ts";
import { tajamkan } from "./citra/tajam.ts";
import { findTepi, type Tepi } from "./citra/tepi.ts";
import {
  bentukOf,
  miringOf,
  photoSudut,
  straighten,
  straightenKecil,
  toPhotoKotak,
  turnSudut,
  type Halaman,
} from "./halaman.ts";
import { type Foto } from "./gambarMasuk.ts";
import { type Pembaca } from "./pembaca.ts";
import { createSilauDekat } from "./silauDekat.ts";

interface Dibaca {
  readonly halaman: Halaman;
  readonly baris: readonly Baris[];
  readonly kind: string | null;
  /** The ruled tables of a wide sheet. */
  readonly kisi: readonly Tabel[];
}

/** How much the print is sharpened before tesseract reads it (bench/ocr: blurred cards gain a third of their lost fields). */
const TAJAM = { r: 3, amount: 1 } as const;

/** How much larger a page is drawn for a second reading, where the first is not enough. */
const SKALA_KEDUA = 1.15;

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

/** Quarter turns to try, likeliest first: as it lies or upside down where lines run across, else sideways. */
const quartersOf = (kecil: Abu): readonly number[] => (isSamping(kecil) ? [1, 3, 0, 2] : [0, 2, 1, 3]);

/** Tries shapes and turns until a kind is told or the page can be read without one. The first try is kept where none is. */
const findDibaca = async (photo: Abu, tepi: Tepi | undefined, pembaca: Pembaca): Promise<Dibaca | undefined> => {
  let first: Dibaca | undefined;
  const isPage = tepi !== undefined;
  const lying = tepi?.sudut ?? photoSudut(photo);
  const asItLies = straightenKecil(photo, lying, isPage);
  for (const quarters of quartersOf(asItLies)) {
    const sudut = turnSudut(lying, quarters);
    const miring = miringOf(quarters === 0 ? asItLies : straightenKecil(photo, sudut, isPage), isPage);
    const letak = { sudut, miring, isPage };
    let legible: Dibaca | undefined;
    for (const bentuk of bentukOf(sudut)) {
      const dibaca = await readHalaman(straighten(photo, letak, bentuk), pembaca);
      if (fits(dibaca)) return dibaca;
      if (isLegible(dibaca)) legible ??= dibaca;
      first ??= dibaca;
    }
    if (legible !== undefined) return legible;
  }
  return first;
};

/** Edges weaker than this are a guess: a page that fills the photo has lines of print that look like edges. */
const LEAST_EDGE = 0.5;

/** Reads within the edges; where they are a guess the whole photo first. */
const findTerbaca = async (photo: Abu, tepi: Tepi | undefined, pembaca: Pembaca): Promise<Dibaca | undefined> => {
  if (tepi === undefined || tepi.weakest >= LEAST_EDGE) return findDibaca(photo, tepi, pembaca);
  const whole = await findDibaca(photo, undefined, pembaca);
  if (whole !== undefined && (fits(whole) || isLegible(whole))) return whole;
  const within = await findDibaca(photo, tepi, pembaca);
  return within !== undefined && within.kind !== null ? within : (whole ?? within);
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
const ragukanSilau = <T extends Partial<Field>>(fields: T, silau: ReturnType<typeof createSilauDekat>): T => {
  const moved = Object.entries(fields).map(([name, field]) => {
    const isName = field?.kotak !== undefined && BERHURUF.has(name as NamaField);
    const why = isName ? silau(field.kotak) : undefined;
    return [name, why === undefined ? field : { ...field, state: "periksa", why }];
  });
  return Object.fromEntries(moved) as T;
};

/** What was decided about a page, and whether it is enough. */
interface Putusan {
  readonly fields: Bacaan["fields"];
  readonly anggota: Bacaan["anggota"];
  readonly cukup: boolean;
}

/** Decides the fields of a page whose kind is known. Boxes are fractions of the photo. */
const putuskan = async (
  photo: Abu,
  { halaman, baris, kisi }: Dibaca,
  kind: string,
  pembaca: Pembaca,
): Promise<Putusan> => {
  const silau = createSilauDekat(photo, halaman);
  const rowsRead =
    kind === "kk" ? (anggotaSel(kisi, baris) ?? anggotaKk(baris)) : kind === "skpwni" ? anggotaPindah(baris) : [];
  const anggota = await decideAnggota(halaman.page, rowsRead, pembaca);
  const decided = await decideBidang(halaman.page, bidangByKind(kind, baris), pembaca);
  const fields = ragukanSilau(kind === "kk" ? ragukanKepala(decided, anggota) : decided, silau);
  const rows = anggota.map((row) => ragukanSilau(row, silau));
  return {
    fields: toPhoto(photo, halaman, fields),
    anggota: rows.map((row) => toPhoto(photo, halaman, row)),
    cukup: isTerbacaCukup(kind, fields, rows),
  };
};

const gabungPutusan = (kind: string, first: Putusan, second: Putusan): Putusan => {
  const fields = gabungBidang(first.fields, second.fields);
  const anggota = gabungAnggota(first.anggota, second.anggota);
  return { fields, anggota, cukup: isTerbacaCukup(kind, fields, anggota) };
};

/** The number says another day of birth than the page: one of them was misread, or the office erred long ago. */
const isBertentangan = ({ nik }: Bacaan["fields"]): boolean => nik?.why === "beda_dengan_halaman";

/**
 * A page that was not read well enough, or contradicts itself, is read once more, drawn larger: what print loses by one way of drawing it
 * keeps by another.
 */
const putuskanTuntas = async (photo: Abu, dibaca: Dibaca, kind: string, pembaca: Pembaca): Promise<Putusan> => {
  const first = await putuskan(photo, dibaca, kind, pembaca);
  if (first.cukup && !isBertentangan(first.fields)) return first;
  const { letak, bentuk } = dibaca.halaman;
  const lagi = await readHalaman(straighten(photo, letak, bentuk, SKALA_KEDUA), pembaca);
  return lagi.kind === kind ? gabungPutusan(kind, first, await putuskan(photo, lagi, kind, pembaca)) : first;
};

const KOSONG: Putusan = { fields: {}, anggota: [], cukup: false };

/** Reads one photo. `now` in milliseconds, only to say how long it took. */
export const bacaHalaman = async (foto: Foto, pembaca: Pembaca, now: () => number): Promise<Bacaan> => {
  const start = now();
  const photo = foto.abu;
  const tepi = findTepi(photo, foto.warna);
  const dibaca = await findTerbaca(photo, tepi, pembaca);
  const kind = dibaca?.kind ?? null;
  const { fields, anggota, cukup } =
    dibaca === undefined || kind === null ? KOSONG : await putuskanTuntas(photo, dibaca, kind, pembaca);
  const isPrintRead = kind === null && dibaca !== undefined && isLegible(dibaca);
  return {
    kind,
    quality: judgeHalaman(photo, tepi, cukup, isPrintRead),
    fields,
    anggota,
    ms: Math.round(now() - start),
  };
};
