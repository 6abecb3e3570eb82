/** Whether a reading holds what the document is for: then no other photo is asked, however it looks. */
import { type Bacaan, type BarisAnggota, type NamaField } from "./bacaan.ts";
import { nikFitsTanggal } from "./nomorTerbaca.ts";

type Fields = Bacaan["fields"];

/** Fields without which a page of a kind must be photographed again. Kinds that are not listed need only be recognised. */
const POKOK: Readonly<Record<string, readonly NamaField[]>> = {
  ktp_el: ["nik", "nama", "tanggal_lahir", "jenis_kelamin"],
  kk: ["no_kk"],
  kutipan_akta_kelahiran: ["nama", "tanggal_lahir"],
  kutipan_akta_kematian: ["nama"],
  suket_kelahiran: ["nama", "tanggal_lahir"],
};

/** Kinds of which at least one of these must be read: which of them stands there depends on the paper. */
const SALAH_SATU: Readonly<Record<string, readonly NamaField[]>> = {
  buku_nikah: ["suami", "istri", "nomor", "tanggal_nikah"],
  skpwni: ["nomor", "no_kk", "nama"],
  surat_kematian: ["nama", "nik"],
};

/** Readings that nothing at all supports: the readers saw different digits. */
const LEMAH: ReadonlySet<string> = new Set(["bacaan_beda", "struktur_tak_cocok"]);

/** An NIK that readers agree on, or that holds the birth date which is printed elsewhere on the page. */
const isNikKuat = ({ nik, tanggal_lahir: lahir }: Fields): boolean =>
  nik !== undefined && (!LEMAH.has(nik.why) || (lahir !== undefined && nikFitsTanggal(nik.value, lahir.value)));

/** Kinds whose number, where there is one, must be read. Other letters name a person besides. */
const BERNIK: ReadonlySet<string> = new Set(["ktp_el", "kutipan_akta_kelahiran"]);

/** Kinds that are no use where the name is hardly read. */
const BERNAMA: ReadonlySet<string> = new Set([...BERNIK, "suket_kelahiran"]);

/** Names of so few letters are rarer than names of which no more was seen. */
const FEW_LETTERS = 3;

/** A name that hardly anybody could read, whose print fades into light, or a stump that one reader saw. */
const isNamaLemah = ({ nama }: Fields): boolean =>
  nama?.why === "baca_lemah" ||
  nama?.why === "pudar" ||
  (nama?.why === "satu_bacaan" && nama.value.length <= FEW_LETTERS);

/** Shares of a family's members of whom number and birth date, and of whom the name, must be read. */
const LEAST_ROWS = { nomor: 0.75, nama: 0.5 } as const;

const isKkCukup = (fields: Fields, anggota: readonly BarisAnggota[]): boolean => {
  const dated = anggota.filter((row) => isNikKuat(row) && row.tanggal_lahir !== undefined);
  const named = anggota.filter((row) => row.nama !== undefined && !isNamaLemah(row));
  return (
    anggota.length > 0 &&
    dated.length >= LEAST_ROWS.nomor * anggota.length &&
    named.length >= LEAST_ROWS.nama * anggota.length &&
    !LEMAH.has(fields.no_kk?.why ?? "")
  );
};

export const isTerbacaCukup = (kind: string | null, fields: Fields, anggota: readonly BarisAnggota[]): boolean => {
  if (kind === null) return false;
  if (!(POKOK[kind] ?? []).every((name) => fields[name] !== undefined)) return false;
  if (SALAH_SATU[kind]?.every((name) => fields[name] === undefined) === true) return false;
  if (kind === "kk") return isKkCukup(fields, anggota);
  if (BERNAMA.has(kind) && isNamaLemah(fields)) return false;
  // a card's name may be cut by glare: its line is short
  if (kind === "ktp_el" && fields.nama?.why === "silau") return false;
  return !BERNIK.has(kind) || fields.nik === undefined || isNikKuat(fields);
};
