/** The documents of the catalogue: what they are called, who issues them, which ones a group accepts. */
import { dokumenFormulir } from "./data/dokumenFormulir.ts";
import { dokumenSurat } from "./data/dokumenSurat.ts";
import type { DokumenJenis } from "./dokumenIds.ts";

export type { DokumenJenis } from "./dokumenIds.ts";

export interface Dokumen {
  readonly id: DokumenJenis;
  readonly nama: string;
  readonly namaPendek: string;
  readonly penerbit: string;
  /** Any one of these fulfils it. */
  readonly kelompok?: readonly DokumenJenis[];
  /** A form that the applicant fills in and signs. */
  readonly isForm?: boolean;
  /** Two people have two of them: a court's decision, a birth certificate. */
  readonly isPerOrang?: boolean;
  /** No paper: data on the form, or a thing at hand. */
  readonly isData?: boolean;
  /** The form prints a place for a duty stamp. */
  readonly meterai?: boolean;
  readonly keyakinan: "high" | "medium" | "low";
}

const semua = new Map([...dokumenSurat, ...dokumenFormulir].map((dokumen) => [dokumen.id, dokumen] as const));

/** The document of an id; every id of `dokumenIds` has one. */
export const dokumenById = (id: DokumenJenis): Dokumen => {
  const dokumen = semua.get(id);
  if (dokumen === undefined) throw new Error(`no document ${id}`);
  return dokumen;
};

/** The kinds that fulfil a requirement: the document itself and, of a group, its members. */
export const jenisDiterima = (id: DokumenJenis): readonly DokumenJenis[] => [id, ...(dokumenById(id).kelompok ?? [])];
