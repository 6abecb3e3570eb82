/** One photo to one reading: find the page, straighten, read, tell the kind, take the fields, read numbers again. */
import { anggotaKk } from "../src/domain/praperiksa/anggota.ts";
import { type Bacaan, type FieldBaca } from "../src/domain/praperiksa/bacaan.ts";
import { type Baris } from "../src/domain/praperiksa/baris.ts";
import { bidangByKind } from "../src/domain/praperiksa/bidang.ts";
import { decideJenis } from "../src/domain/praperiksa/jenis.ts";
import { decideAnggota, decideBidang } from "./bacaUlang.ts";
import { judgeHalaman } from "./mutuHalaman.ts";
import { isTerbacaCukup } from "../src/domain/praperiksa/terbacaCukup.ts";
import { cropAbu, type Abu } from "./citra/abu.ts";
import { removeGaris } from "./citra/garis.ts";
import { findTepi, type Tepi } from "./citra/tepi.ts";
import { bentukOf, photoSudut, ratioOf, straighten, toPhotoKotak, turnSudut, type Halaman } from "./halaman.ts";
import { type Pembaca } from "./pembaca.ts";

/** A KTP-el is read without the photo on its right. */
const KTP_TEXT = 0.765;

interface Dibaca {
  readonly halaman: Halaman;
  readonly baris: readonly Baris[];
  readonly kind: string | null;
}

const readHalaman = async (halaman: Halaman, pembaca: Pembaca): Promise<Dibaca> => {
  const { page, bentuk } = halaman;
  if (bentuk === "lebar") removeGaris(page);
  const area = bentuk === "kartu" ? cropAbu(page, 0, 0, Math.round(page.w * KTP_TEXT), page.h) : page;
  const baris = await pembaca.readBaris(area);
  return { halaman, baris, kind: decideJenis(baris) };
};

/** A reading at the wrong size is not used even where it told the kind: a sheet read as a card loses its small print. */
const fits = ({ kind, halaman }: Dibaca): boolean =>
  kind !== null && (halaman.bentuk === "kartu") === (kind === "ktp_el");

/** Tries shapes, then upside down, then sideways, until a kind is told. The first try is kept where none is. */
const findDibaca = async (photo: Abu, tepi: Tepi | undefined, pembaca: Pembaca): Promise<Dibaca | undefined> => {
  let first: Dibaca | undefined;
  for (const quarters of [0, 2, 1, 3]) {
    const sudut = turnSudut(tepi?.sudut ?? photoSudut(photo), quarters);
    for (const bentuk of bentukOf(ratioOf(sudut))) {
      const dibaca = await readHalaman(straighten(photo, sudut, bentuk, tepi), pembaca);
      if (fits(dibaca)) return dibaca;
      first ??= dibaca;
    }
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

/** Reads one photo. `now` in milliseconds, only to say how long it took. */
export const bacaHalaman = async (photo: Abu, pembaca: Pembaca, now: () => number): Promise<Bacaan> => {
  const start = now();
  const tepi = findTepi(photo);
  const dibaca = await findDibaca(photo, tepi, pembaca);
  const done = () => Math.round(now() - start);
  if (dibaca === undefined || dibaca.kind === null) {
    return { kind: null, quality: judgeHalaman(photo, tepi, false), fields: {}, anggota: [], ms: done() };
  }
  const { halaman, baris, kind } = dibaca;
  const fields = await decideBidang(halaman.page, bidangByKind(kind, baris), pembaca);
  const anggota = kind === "kk" ? await decideAnggota(halaman.page, anggotaKk(baris), pembaca) : [];
  return {
    kind,
    quality: judgeHalaman(photo, tepi, isTerbacaCukup(kind, fields, anggota)),
    fields: toPhoto(photo, halaman, fields),
    anggota: anggota.map((row) => toPhoto(photo, halaman, row)),
    ms: done(),
  };
};
