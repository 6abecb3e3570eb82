/** Where a file's work lies now. DESIGN section 8: words for custody. */

export type Tempat = "di_tablet" | "di_bundel" | "di_gateway" | "diterima_kantor";

/** What still waits on this device for one file. */
export interface Menunggu {
  /** Own events that the gateway hasn't taken. */
  readonly kirim: number;
  /** Own events that it has taken without a verdict yet. */
  readonly putusan: number;
  /** Own pages without a verified receipt. */
  readonly halaman: number;
}

export const TAK_MENUNGGU: Menunggu = { kirim: 0, putusan: 0, halaman: 0 };

/**
 * `di_gateway`: every event has its verdict. `diterima_kantor`: every page has a receipt too, by our own verified receipts,
 * and by the gateway's count for pages of other devices.
 */
export const tempatOf = (m: Menunggu, diGateway: { readonly halamanKurang: number } | undefined): Tempat => {
  if (m.kirim > 0 || m.putusan > 0 || !diGateway) return "di_tablet";
  return m.halaman > 0 || diGateway.halamanKurang > 0 ? "di_gateway" : "diterima_kantor";
};
