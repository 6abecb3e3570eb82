/** A field of a form as data, and a group of fields as the screen shows it. */
import type { KodeFormulir } from "../layanan.ts";
import type { NamaKodeDaftar } from "./kodeDaftar.ts";

export type KolomJenis =
  | "teks"
  | "nama"
  | "nik"
  | "noKk"
  | "tanggal"
  | "jam"
  | "pilihan"
  | "angka"
  | "telepon"
  | "email"
  | "wilayah"
  | "yaTidak";

/** A field as defined once, without the demands of a form. */
export interface KolomDasar {
  /** Path in the form values (`ibu.nik`). */
  readonly id: string;
  /** Text key of the label. */
  readonly label: string;
  readonly jenis: KolomJenis;
  readonly kodeDaftar?: NamaKodeDaftar;
  /** A name registered here for the first time: Permendagri 73/2022 applies. */
  readonly namaBaru?: boolean;
  /** Unit shown behind the value (`kg`, `cm`). */
  readonly satuan?: string;
  /** Sensible range of a number; outside of it is a warning. */
  readonly batas?: readonly [number, number];
  /** Path whose value is offered here. */
  readonly salinDari?: string;
  /** The date may lie after the application date; otherwise it may not. */
  readonly bolehDepan?: boolean;
}

export interface Kolom extends KolomDasar {
  readonly wajib: boolean;
}

export interface Bagian {
  /** The kelompok: `ibu`, `kelahiran`, `anggota2`. */
  readonly id: string;
  /** Text key of the heading. */
  readonly judul: string;
  /** Codes of the forms that this group fills. */
  readonly kode: readonly KodeFormulir[];
  readonly kolom: readonly Kolom[];
  /** Local ids of people who may be this same person, to copy from. */
  readonly samaDengan?: readonly string[];
  /** Rows of the same kind can be added after it (`anggota`). */
  readonly berulang?: "anggota";
}
