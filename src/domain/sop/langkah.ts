/**
 * The twelve steps of the SOP as data: who acts, the standard minutes, what it is done on, what must come before.
 * Source: the SOP table and `sop.md` section 2 (actors other than the one in step 3 are inferred there).
 */
import type { Peran } from "../permohonan/peran.ts";

export type NomorLangkah = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** What one work item of a step is done on: the file, a layanan, an orang, or a resulting dokumen. */
export type Sasaran = "berkas" | "layanan" | "orang" | "hasil";

export interface Langkah {
  readonly no: NomorLangkah;
  readonly peran: readonly Peran[];
  /** Standard minutes per file; null where the SOP counts none (steps 1 and 6). */
  readonly menit: number | null;
  readonly sasaran: Sasaran;
  /** Steps that may run beside it, so that a screen need not wait. */
  readonly beriringan: readonly NomorLangkah[];
}

const penerima = ["petugas_lapangan", "pos_desa", "operator_dokumen"] as const satisfies readonly Peran[];

export const LANGKAH: Readonly<Record<NomorLangkah, Langkah>> = {
  1: { no: 1, peran: penerima, menit: null, sasaran: "berkas", beriringan: [4] },
  2: { no: 2, peran: ["operator_dokumen"], menit: 3, sasaran: "layanan", beriringan: [] },
  3: { no: 3, peran: ["operator_dokumen"], menit: 10, sasaran: "layanan", beriringan: [] },
  4: { no: 4, peran: penerima, menit: 5, sasaran: "orang", beriringan: [1, 2, 3, 8, 9, 10] },
  5: { no: 5, peran: ["operator_dokumen"], menit: 5, sasaran: "orang", beriringan: [8, 9] },
  6: { no: 6, peran: ["operator_dokumen", "operator_ikd"], menit: null, sasaran: "orang", beriringan: [8, 9, 10] },
  7: { no: 7, peran: ["operator_ikd"], menit: 5, sasaran: "orang", beriringan: [8, 9, 10] },
  8: {
    no: 8,
    peran: ["operator_dokumen", "verifikator_iv", "verifikator_iii"],
    menit: 2,
    sasaran: "layanan",
    beriringan: [4, 5, 6, 7],
  },
  9: { no: 9, peran: ["kepala_dinas"], menit: 2, sasaran: "hasil", beriringan: [4, 5, 6, 7] },
  10: { no: 10, peran: ["loket_distribusi", "operator_dokumen"], menit: 2, sasaran: "hasil", beriringan: [6, 7] },
  11: { no: 11, peran: ["loket_distribusi"], menit: 2, sasaran: "hasil", beriringan: [] },
  12: { no: 12, peran: ["loket_arsip"], menit: 5, sasaran: "berkas", beriringan: [] },
};

export const NOMOR_LANGKAH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const satisfies readonly NomorLangkah[];

/** 41 minutes: the total that the SOP states. */
export const MENIT_STANDAR = NOMOR_LANGKAH.reduce((jumlah, no) => jumlah + (LANGKAH[no].menit ?? 0), 0);
