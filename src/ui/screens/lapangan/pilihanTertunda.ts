/**
 * A choice of event and services that had to wait for the village of the day: put aside when its screen is left for the event
 * screen, taken up again on the way back. In memory only; it names nobody.
 */
import type { IsiPilihan } from "./pilihanLayanan.ts";

const ALAMAT = { baru: "/baru", terima: "/terima-dulu" } as const;
export type AsalPilihan = keyof typeof ALAMAT;

let tertunda: { readonly asal: AsalPilihan; readonly isi: IsiPilihan } | undefined;

const isAsal = (asal: unknown): asal is AsalPilihan => typeof asal === "string" && asal in ALAMAT;

/** The event screen, to come back from with the choice kept. */
export const alamatAcara = (asal: AsalPilihan): string => `/acara?untuk=${asal}`;

/** Where the event screen goes back to; undefined where it was opened by itself. */
export const alamatLanjut = (asal: unknown): string | undefined =>
  isAsal(asal) ? `${ALAMAT[asal]}?lanjut=1` : undefined;

export const tundaPilihan = (asal: AsalPilihan, isi: IsiPilihan): void => {
  tertunda = { asal, isi };
};

/** Once: whoever comes any other way begins anew. */
export const ambilPilihan = (asal: AsalPilihan, lanjut: unknown): IsiPilihan | undefined => {
  const isi = lanjut === "1" && tertunda?.asal === asal ? tertunda.isi : undefined;
  tertunda = undefined;
  return isi;
};
