/** `mother_age`: a mother is 10 to 60 years old at a birth. Source: fields.json > cross_checks. */
import { usiaPada, type TanggalIso } from "./tanggal.ts";

/** Her age at the birth where that is hardly possible. */
export const usiaIbuJanggal = (ibu: TanggalIso, anak: TanggalIso): number | undefined => {
  const usia = usiaPada(ibu, anak);
  return usia === null || (usia >= 10 && usia <= 60) ? undefined : usia;
};
