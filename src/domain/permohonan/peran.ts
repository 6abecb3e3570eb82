/** Roles of DESIGN section 1. A person may hold several. */
export const PERAN = [
  "petugas_lapangan",
  "pos_desa",
  "operator_dokumen",
  "operator_ikd",
  "verifikator_iv",
  "verifikator_iii",
  "kepala_dinas",
  "loket_distribusi",
  "loket_arsip",
  "admin",
] as const;

export type Peran = (typeof PERAN)[number];

/** Who acts: a person by id with the roles that were valid when the act was made. */
export interface Pelaku {
  readonly id: string;
  readonly peran: readonly Peran[];
}

/** Roles that take an application at a table or a counter (SOP step 1). */
export const PERAN_PENERIMA: readonly Peran[] = ["petugas_lapangan", "pos_desa", "operator_dokumen"];
