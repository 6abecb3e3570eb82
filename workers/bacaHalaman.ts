/** One photo to one reading: find the page, straighten, read, tell the kind, take the fields, read numbers again. */
import { anggotaKk } from "../src/domain/praperiksa/anggota.ts";
import { type Bacaan, type FieldBaca } from "../src/domain/praperiksa/bacaan.ts";
import { type Baris } from "../src/domain/praperiksa/baris.ts";
import { bidangByKind } from "../src/domain/praperiksa/bidang.ts";
import { decideJenis } from "../src/domain/praperiksa/jenis.ts";
import { type Bidang } from "../src/domain/praperiksa/terbaca.ts";
import { cropAbu, type Abu } from "./citra/abu.ts";
import { removeGaris } from "./citra/garis.ts";
import { findTepi } from "./citra/tepi.ts";
import { bentukOf, photoSudut, ratioOf, straighten, toPhotoKotak, turnSudut, type Halaman } from "./halaman.ts";
import { type Pembaca } from "./pembaca.ts";

/** A KTP-el is read without the photo on its right. */
const KTP_TEXT = 0.72;

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
const fits = ({ kind, halaman }: Dibaca): boolean => kind !== null && (halaman.bentuk === "kartu") === (kind === "ktp_el");

/** Tries shapes, then upside down, then sideways, until a kind is told. The first try is kept where none is. */
const findDibaca = async (photo: Abu, pembaca: Pembaca): Promise<Dibaca | undefined> => {
  const tepi = findTepi(photo);
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

export const bacaHalaman = async (photo: Abu, pembaca: Pembaca, now: () => number): Promise<Bacaan> => {
  const start = now();
  const dibaca = await findDibaca(photo, pembaca);
  const { kind = null, baris = [] } = dibaca ?? {};
  const finish = (bidang: Bidang) =>
    Object.fromEntries(
      Object.entries(bidang).map(([name, t]): [string, FieldBaca] => [
        name,
        {
          value: t.value,
          state: "periksa",
          why: "satu_bacaan",
          ...(dibaca === undefined ? {} : { kotak: toPhotoKotak(photo, dibaca.halaman.m, t.kotak) }),
        },
      ]),
    );
  return {
    kind,
    quality: { verdict: kind === null ? "ulangi" : "baik", reasons: kind === null ? ["tak_terbaca"] : [] },
    fields: finish(bidangByKind(kind, baris)),
    anggota: kind === "kk" ? anggotaKk(baris).map(finish) : [],
    ms: Math.round(now() - start),
  };
};
