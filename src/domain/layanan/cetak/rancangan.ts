/**
 * How a form is laid out on paper, as data: one component prints all of them. Labels and sentences are those of the official
 * annex (Permendagri 6/2026), so they are Indonesian in every language of the app. A form without a layout of its own prints
 * from its fields alone.
 */

/** Boxes to write into where there is no field in the app, or another shape than the field's own. */
export type BentukKosong = "teks" | "nomor16" | "tanggal" | "tiga" | "lima";

export interface BarisRancangan {
  readonly label: string;
  /**
   * Where the value stands: a path of the form (`ibu.nik`, `$.nik` of the service's subject), several to be joined by a comma,
   * `hari:<path>` for the weekday, `wil<n>:<path>` for the name of the first n digits of an area code, `alamat:` for the whole
   * address, `hitung:<group>` for how many rows are filled in. Absent: to be written by hand.
   */
  readonly path?: string | readonly string[];
  readonly bentuk?: BentukKosong;
}

export interface ButirCentang {
  readonly label: string;
  /** Ticked where the file holds one of these services, or needs one of these documents. */
  readonly layanan?: readonly string[];
  readonly dokumen?: readonly string[];
  /** A heading without a box (level 0), or how deep it is set in. */
  readonly tingkat?: 0 | 1 | 2;
}

export interface TempatTanda {
  readonly atas: string;
  readonly nama?: string;
  readonly nik?: string;
  readonly meterai?: boolean;
  /** The applicant's own place: what was captured on the tablet is printed here, unless a duty stamp has to lie under it. */
  readonly pemohon?: boolean;
}

export type BlokRancangan =
  | {
      readonly blok: "baris";
      readonly judul?: string;
      readonly nomor?: boolean;
      /** Only where the file holds one of these services. */
      readonly layanan?: readonly string[];
      readonly isi: readonly BarisRancangan[];
    }
  | { readonly blok: "kalimat"; readonly teks: string }
  | {
      readonly blok: "centang";
      readonly judul?: string;
      readonly kolom: number;
      readonly butir: readonly ButirCentang[];
    }
  | {
      readonly blok: "tabel";
      readonly judul?: string;
      /** Whose rows: `anggota` for each, or the one person of the subject (`$`). */
      readonly orang: readonly string[];
      readonly kolom: readonly { readonly label: string; readonly field?: string }[];
      readonly paling: number;
    }
  /** The fields of the form as the app knows them, group by group; without those that stand in other blocks. */
  | { readonly blok: "otomatis"; /** Groups that the annex doesn't ask for here. */ readonly tanpa?: readonly string[] }
  /** What the file needs, as a list. */
  | { readonly blok: "syarat" }
  | { readonly blok: "tanda"; readonly tempat?: "titik"; readonly kotak: readonly TempatTanda[] }
  | { readonly blok: "catatan"; readonly teks: readonly string[] };

export interface Rancangan {
  readonly judul: readonly string[];
  /** Landscape in the annex. */
  readonly mendatar?: boolean;
  /** Copies that differ in whose place the duty stamp is; one sheet each. */
  readonly lembar?: readonly { readonly nama: string; readonly meterai: number }[];
  readonly blok: readonly BlokRancangan[];
}

export const baris = (label: string, path?: BarisRancangan["path"], bentuk?: BentukKosong): BarisRancangan => ({
  label,
  ...(path !== undefined && { path }),
  ...(bentuk !== undefined && { bentuk }),
});

const DI_BAWAH_INI = "Saya yang bertanda tangan di bawah ini:";
export const bertandaTangan = (isi: readonly BarisRancangan[], teks = DI_BAWAH_INI): readonly BlokRancangan[] => [
  { blok: "kalimat", teks },
  { blok: "baris", isi },
];

/** Name, NIK, birth, work and address of a person, as the statements of the annex ask them. */
export const jatiDiri = (orang: string, namaLabel = "Nama"): readonly BarisRancangan[] => [
  baris(namaLabel, `${orang}.nama`),
  baris("NIK", `${orang}.nik`),
  baris("Tempat/tanggal lahir", [`${orang}.tempatLahir`, `${orang}.tanggalLahir`]),
  baris("Pekerjaan", `${orang}.pekerjaan`),
  baris("Alamat", "alamat:"),
];

export const PENUTUP: BlokRancangan = {
  blok: "kalimat",
  teks: "Demikian surat pernyataan ini saya buat dengan sebenar-benarnya dan apabila di kemudian hari ternyata pernyataan saya ini tidak benar, maka saya bersedia diproses secara hukum sesuai dengan peraturan perundang-undangan dan dokumen yang diterbitkan akibat dari pernyataan ini menjadi tidak sah.",
};

export const SAKSI_PERTAMA: TempatTanda = { atas: "Saksi I", nama: "saksi1.nama", nik: "saksi1.nik" };
export const SAKSI_KEDUA: TempatTanda = { atas: "Saksi II", nama: "saksi2.nama", nik: "saksi2.nik" };
