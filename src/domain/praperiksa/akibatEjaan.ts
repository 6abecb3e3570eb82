/** The shape of a settled difference of spelling, as it is recorded: which source is wrong, which is right, what follows. */

/** What follows; recorded as it was decided, and shown at the desk. */
export const AKIBAT_EJAAN = ["isian_ikut", "surat_dibetulkan", "tambah_layanan", "catat_kantor"] as const;
export type AkibatEjaan = (typeof AKIBAT_EJAAN)[number];

export interface PutusanEjaan {
  /** Source that is wrong: `formulir`, or a slot. */
  readonly salah: string;
  /** Source that is right. */
  readonly benar: string;
  /** The value that counts. */
  readonly nilai: string;
  readonly akibat: AkibatEjaan;
  /** The scan that was judged: a newer one in its slot is the corrected letter. */
  readonly dok?: string;
  /** The service that joins the package. */
  readonly layanan?: string;
}
