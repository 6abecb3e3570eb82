/** A form ready to be drawn: every label and value in place, nothing left to look up but text keys that begin with `@`. */

/** `kotak`: groups of single boxes, each with its own label (`Tgl`), an empty string for an empty box. */
export type NilaiCetak =
  | { readonly bentuk: "teks"; readonly isi: string; readonly satuan?: string }
  | {
      readonly bentuk: "kotak";
      readonly kelompok: readonly { readonly label?: string; readonly isi: readonly string[] }[];
    }
  | {
      readonly bentuk: "pilihan";
      readonly pilihan: readonly { readonly kode: string; readonly label: string; readonly dipilih: boolean }[];
    };

export interface BarisCetak {
  readonly label: string;
  readonly nilai: NilaiCetak;
}

export interface TempatTandaCetak {
  readonly atas: string;
  readonly nama: string;
  /** Undefined where the form has no place for it. */
  readonly nik?: string;
  readonly meterai: boolean;
  /** The captured signature belongs here. */
  readonly gambar: boolean;
}

export type BlokCetak =
  | { readonly jenis: "baris"; readonly judul?: string; readonly baris: readonly BarisCetak[] }
  | { readonly jenis: "kalimat"; readonly teks: string }
  | {
      readonly jenis: "centang";
      readonly judul?: string;
      readonly kolom: number;
      readonly butir: readonly { readonly label: string; readonly tingkat: 0 | 1 | 2; readonly dicentang: boolean }[];
    }
  | {
      readonly jenis: "tabel";
      readonly judul?: string;
      readonly kepala: readonly string[];
      readonly baris: readonly (readonly string[])[];
    }
  | { readonly jenis: "syarat"; readonly dokumen: readonly { readonly nama: string; readonly bentuk: string }[] }
  | {
      readonly jenis: "tanda";
      readonly tempat: string;
      readonly tanggal: string;
      readonly kotak: readonly TempatTandaCetak[];
    }
  | { readonly jenis: "catatan"; readonly teks: readonly string[] };

export interface Lembar {
  readonly kode: string;
  readonly judul: readonly string[];
  /** Printed from the title and what the app knows: the layout of this form is not known. */
  readonly sementara: boolean;
  readonly mendatar: boolean;
  /** `Lembar 1` where one form is signed in several copies. */
  readonly lembar?: string;
  readonly blok: readonly BlokCetak[];
}
