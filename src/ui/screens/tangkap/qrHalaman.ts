/** What the QR code of a page says, as it was read with the page. */
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";

export const qrHalaman = (p: Permohonan | undefined, hash: string): string | undefined => {
  for (const { halaman, bacaan } of Object.values(p?.dokumen ?? {})) {
    const ke = halaman.findIndex((satu) => satu.hash === hash);
    const teks = ke < 0 ? undefined : bacaan[ke]?.qr;
    if (teks !== undefined) return teks;
  }
  return undefined;
};
