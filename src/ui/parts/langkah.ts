/** What a box of the SOP strip shows. Steps and states come from the domain; this is only their look. */
export type KeadaanKotak = "done" | "late" | "now" | "skip" | "later";

export interface KotakLangkah {
  readonly no: number;
  readonly nama: string;
  /** Who does it, short: "Op. Dokumen". */
  readonly peran: string;
  readonly keadaan: KeadaanKotak;
  /** Initials of who did or does it. */
  readonly paraf?: string;
  /** Seconds used so far; absent before it starts. */
  readonly terpakai?: number;
  /** Standard seconds; absent where the SOP gives none. */
  readonly standar?: number;
  /** Instead of minutes: "18 Nov". */
  readonly catatan?: string;
}
