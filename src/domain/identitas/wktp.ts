/** Who must hold a KTP-el, and which child card belongs to an age. UU 24/2013 Ps 63; Permendagri 2/2016; SOP step 4. */
import { usiaPada, type TanggalIso } from "./tanggal.ts";

/** What these rules need to know of a person; absent or empty means unknown. */
export interface OrangUsia {
  readonly tanggalLahir?: string | undefined;
  /** Code list `statusKawin` (six values); "1" is unmarried. */
  readonly statusKawin?: string | undefined;
}

const pernahKawin = (orang: OrangUsia): boolean => orang.statusKawin !== undefined && /^[2-6]$/.test(orang.statusKawin);

/** Must hold a KTP-el (17 or older, or married, or was); null where neither age nor marriage tells. */
export const isWktp = (orang: OrangUsia, tanggal: TanggalIso): boolean | null => {
  if (pernahKawin(orang)) return true;
  const usia = usiaPada(orang.tanggalLahir ?? "", tanggal);
  return usia === null ? null : usia >= 17;
};

/** `0_5` card without photo, `5_17` with photo (unmarried), null: no child card, or age unknown. */
export const kiaKategori = (orang: OrangUsia, tanggal: TanggalIso): "0_5" | "5_17" | null => {
  const usia = usiaPada(orang.tanggalLahir ?? "", tanggal);
  if (usia === null || usia >= 17 || pernahKawin(orang)) return null;
  return usia < 5 ? "0_5" : "5_17";
};

/** Background of the child's photo: red for an odd birth year, blue for an even one. Practice, not regulation. */
export const latarFotoKia = (tanggalLahir: TanggalIso): "merah" | "biru" =>
  Number(tanggalLahir.slice(3, 4)) % 2 === 1 ? "merah" : "biru";
