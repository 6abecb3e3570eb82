/** Which read field of which document speaks about which field of the form. `$` is the person whom the document is about. */
import type { Level } from "../identitas/catatan.ts";
import type { NamaField } from "./bacaan.ts";

/** How two values are compared. */
export type CaraBanding = "nomor" | "nama" | "tanggal" | "jenisKelamin" | "teks" | "angka";

export interface PetaField {
  readonly field: NamaField;
  readonly path: string;
  readonly cara: CaraBanding;
  /** Rule id as in fields.json > cross_checks where it is one of those. */
  readonly aturan: string;
  readonly level: Level;
  /** The document may miss it, or print it otherwise: its absence is not worth a note. */
  readonly boleh?: true;
  /** Compared only where the document's slot is about this person: others bring such a letter of somebody else. */
  readonly hanya?: string;
}

const nik = (path = "$.nik"): PetaField => ({ field: "nik", path, cara: "nomor", aturan: "nik_eq", level: "error" });
const noKk: PetaField = { field: "no_kk", path: "kk.no", cara: "nomor", aturan: "nokk_eq", level: "error" };
const nama = (field: NamaField, path: string, level: Level = "warn"): PetaField => ({
  field,
  path,
  cara: "nama",
  aturan: "name_eq",
  level,
});
const ortu = (field: NamaField, path: string): PetaField => ({
  field,
  path,
  cara: "nama",
  aturan: "child_parents",
  level: "warn",
});
const lahir = (path = "$.tanggalLahir"): PetaField => ({
  field: "tanggal_lahir",
  path,
  cara: "tanggal",
  aturan: "dob_eq",
  level: "warn",
});
const jk: PetaField = {
  field: "jenis_kelamin",
  path: "$.jenisKelamin",
  cara: "jenisKelamin",
  aturan: "jk_eq",
  level: "warn",
};
/** What a letter says of a birth itself: compared, never more than noted. */
const kelahiran = (field: NamaField, path: string, cara: CaraBanding): PetaField => ({
  field,
  path: `kelahiran.${path}`,
  cara,
  aturan: "surat_lahir_eq",
  level: "info",
  boleh: true,
});
const boleh = (peta: PetaField): PetaField => ({ ...peta, boleh: true });
const wafat = (hanya: string): PetaField => ({
  field: "tanggal_meninggal",
  path: "kematian.tanggal",
  cara: "tanggal",
  aturan: "wafat_eq",
  level: "warn",
  boleh: true,
  hanya,
});

const tempat: PetaField = {
  field: "tempat_lahir",
  path: "$.tempatLahir",
  cara: "teks",
  aturan: "tempat_eq",
  level: "info",
};

const kutipanLahir: readonly PetaField[] = [
  nik(),
  nama("nama", "$.nama"),
  lahir(),
  jk,
  tempat,
  { field: "no_akta", path: "$.noAkta", cara: "teks", aturan: "akta_eq", level: "warn" },
  ortu("nama_ayah", "ayah.nama"),
  ortu("nama_ibu", "ibu.nama"),
];

/** By kind of document, only what `bidang.ts` reads of it: the rest would be called unread. A name on a birth letter is often not given yet or changed by the parents: only noted. */
export const PETA: Readonly<Record<string, readonly PetaField[]>> = {
  ktp_el: [nik(), nama("nama", "$.nama"), lahir(), jk, tempat],
  kk: [noKk, nama("kepala_keluarga", "kk.kepala")],
  kutipan_akta_kelahiran: kutipanLahir,
  suket_kelahiran: [
    nama("nama_bayi", "$.nama", "info"),
    lahir(),
    jk,
    ortu("nama_ibu", "ibu.nama"),
    ortu("nama_ayah", "ayah.nama"),
    boleh({ ...nik("ibu.nik"), field: "nik_ibu" }),
    boleh({ ...nik("ayah.nik"), field: "nik_ayah" }),
    kelahiran("jam_lahir", "jam", "teks"),
    kelahiran("berat", "berat", "angka"),
    kelahiran("panjang", "panjang", "angka"),
    kelahiran("anak_ke", "ke", "angka"),
  ],
  buku_nikah: [
    nama("suami", "ayah.nama"),
    nama("istri", "ibu.nama"),
    {
      field: "tanggal_nikah",
      path: "kelahiran.tanggalPerkawinanOrtu",
      cara: "tanggal",
      aturan: "kawin_eq",
      level: "warn",
    },
    boleh({ ...nik("ayah.nik"), field: "nik_suami" }),
    boleh({ ...nik("ibu.nik"), field: "nik_istri" }),
    boleh({ ...lahir("ayah.tanggalLahir"), field: "tanggal_lahir_suami" }),
    boleh({ ...lahir("ibu.tanggalLahir"), field: "tanggal_lahir_istri" }),
  ],
  surat_kematian: [nama("nama", "$.nama"), nik(), jk, wafat("almarhum")],
  kutipan_akta_kematian: [
    { ...nama("nama", "$.nama"), hanya: "almarhum" },
    { ...boleh(nik()), hanya: "almarhum" },
    { ...boleh(lahir()), hanya: "almarhum" },
    wafat("almarhum"),
  ],
  skpwni: [
    { ...nik(), hanya: "pemohon" },
    { ...nama("nama", "$.nama"), hanya: "pemohon" },
    { field: "nomor", path: "pindah.noSkpwni", cara: "teks", aturan: "skpwni_eq", level: "info", hanya: "pemohon" },
  ],
  f_2_01: [nama("nama", "$.nama"), lahir(), jk, noKk],
};

/** Old and QR cards read alike. */
const SEJENIS: Readonly<Record<string, string>> = { kk_lama: "kk", kk_qr: "kk" };
export const jenisPokok = (kind: string): string => SEJENIS[kind] ?? kind;

/** The fields to compare of a kind of document; none where it has no known ones. */
export const petaUntuk = (kind: string): readonly PetaField[] => PETA[jenisPokok(kind)] ?? [];

/** Where a marriage book's words belong if no child is registered: to the couple itself. */
const PASANGAN: Readonly<Record<string, string>> = {
  "ayah.nama": "suami.nama",
  "ibu.nama": "istri.nama",
  "ayah.nik": "suami.nik",
  "ibu.nik": "istri.nik",
  "ayah.tanggalLahir": "suami.tanggalLahir",
  "ibu.tanggalLahir": "istri.tanggalLahir",
  "kelahiran.tanggalPerkawinanOrtu": "nikah.tanggal",
};

/** A parent's columns in the row of a child that is not the one reported. */
const KOLOM_ORTU: Readonly<Record<string, string>> = {
  "ibu.nama": "namaIbu",
  "ayah.nama": "namaAyah",
  "ibu.nik": "nikIbu",
  "ayah.nik": "nikAyah",
};

/** The parents of the form are the child's; anybody else's are columns of their own row. */
const pathOrtu = (path: string, orang: string): string =>
  orang === "anak" ? path : `${orang}.${KOLOM_ORTU[path] ?? path}`;

/** The field of the form that a reading speaks about, by whose file it is and whom the slot, or the row, is about. */
export const pathBaca = (jenis: string, peta: PetaField, orang: string, adaAnak: boolean): string => {
  if (jenis !== "buku_nikah" && peta.path in KOLOM_ORTU) return pathOrtu(peta.path, orang);
  return jenis === "buku_nikah" && !adaAnak ? (PASANGAN[peta.path] ?? peta.path) : peta.path.replace("$", orang);
};

/** The fields whose absence is worth a note: without them the document can't be compared at all. */
export const isFieldPokok = ({ field, boleh: isBoleh, hanya }: PetaField): boolean =>
  isBoleh !== true &&
  hanya === undefined &&
  !["tempat_lahir", "jenis_kelamin", "nama_bayi", "tanggal_nikah"].includes(field);

/** Fields of a row of the family card. */
export const petaBarisKk: readonly PetaField[] = [
  { ...nik(), aturan: "nik_kk_row" },
  nama("nama", "$.nama"),
  lahir(),
  jk,
  ortu("nama_ayah", "ayah.nama"),
  ortu("nama_ibu", "ibu.nama"),
];
