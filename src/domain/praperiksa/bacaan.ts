/** What the tablet read on one page of a document: suggestions for an officer, never decisions. DESIGN section 5. */

/** `pasti`: two independent readings agree and the structure fits. `periksa`: a person must look at the crop. */
export type KeadaanBaca = "pasti" | "periksa";

/** A rectangle on the stored page, as fractions (0..1) of its width and height. */
export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One field as read. `value` is normalised (dates ISO `YYYY-MM-DD`, numbers without spaces); never empty: an unread field is absent. */
export interface FieldBaca {
  readonly value: string;
  readonly state: KeadaanBaca;
  /** Why the state is what it is: `dua_bacaan_cocok`, `satu_bacaan`, `bacaan_beda`, `baca_lemah`, `struktur_tak_cocok`, ... */
  readonly why: string;
  readonly kotak?: Kotak;
}

/** Field names as in the sample truth: one vocabulary for reading, findings and prefill. */
export type NamaField =
  | "nik"
  | "nama"
  | "tempat_lahir"
  | "tanggal_lahir"
  | "jenis_kelamin"
  | "alamat"
  | "rt_rw"
  | "kel_desa"
  | "kecamatan"
  | "agama"
  | "status_perkawinan"
  | "pekerjaan"
  | "no_kk"
  | "kepala_keluarga"
  | "no_akta"
  | "nama_ayah"
  | "nama_ibu"
  | "nama_bayi"
  | "suami"
  | "istri"
  | "tanggal_nikah"
  | "nomor"
  | "gol_darah"
  | "pendidikan"
  | "tanggal_perkawinan"
  | "shdk"
  | "no_paspor"
  | "kewarganegaraan"
  | "berlaku_hingga"
  | "kabupaten_kota"
  | "provinsi"
  | NamaSurat;

/** Fields of letters and excerpts alone: births, deaths, marriages, moves. `jam` is `HH:MM`, `berat` kilograms and `panjang` centimetres with a comma, as the form has them. */
export type NamaSurat =
  | "anak_ke"
  | "tanggal_terbit"
  | "tempat_terbit"
  | "tempat_meninggal"
  | "tanggal_meninggal"
  | "jam_meninggal"
  | "jam_lahir"
  | "berat"
  | "panjang"
  | "jenis_kelahiran"
  | "tempat_dilahirkan"
  | "penolong"
  | "nama_penolong"
  | "nik_ibu"
  | "nik_ayah"
  | "nik_suami"
  | "nik_istri"
  | "tempat_lahir_suami"
  | "tempat_lahir_istri"
  | "tanggal_lahir_suami"
  | "tanggal_lahir_istri"
  | "tempat_nikah"
  | "kua"
  | "alasan_pindah"
  | "alamat_tujuan"
  | "rt_rw_tujuan"
  | "desa_tujuan"
  | "kecamatan_tujuan"
  | "kabupaten_tujuan"
  | "provinsi_tujuan";

/** Columns of a family card's two tables that are read, in the order of the print. */
export const KOLOM_ANGGOTA = [
  "nama",
  "nik",
  "jenis_kelamin",
  "tempat_lahir",
  "tanggal_lahir",
  "agama",
  "pendidikan",
  "pekerjaan",
  "gol_darah",
  "status_perkawinan",
  "tanggal_perkawinan",
  "shdk",
  "kewarganegaraan",
  "no_paspor",
  "nama_ayah",
  "nama_ibu",
] as const satisfies readonly NamaField[];
export type KolomAnggota = (typeof KOLOM_ANGGOTA)[number];

/** A row of a family card; what stands in its lower table a reading need not hold; a move letter lists some of it. */
export type BarisAnggota = Readonly<Partial<Record<KolomAnggota, FieldBaca>>>;

/** Why a photo should be taken again. */
export type AlasanMutu = "buram" | "silau" | "gelap" | "terpotong" | "terlalu_kecil" | "tak_terbaca";

export interface Mutu {
  readonly verdict: "baik" | "ulangi";
  readonly reasons: readonly AlasanMutu[];
}

/** The reading of one page. `kind` is an id of the document catalogue, or null where no kind could be told. */
export interface Bacaan {
  readonly kind: string | null;
  readonly quality: Mutu;
  readonly fields: Readonly<Partial<Record<NamaField, FieldBaca>>>;
  readonly anggota: readonly BarisAnggota[];
  readonly ms: number;
  /** Text of the QR code on the page, as it stands there. Shown only: it proves nothing and nothing is decided by it. */
  readonly qr?: string;
}
