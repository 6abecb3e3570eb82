/** Number of a civil-registration deed: kab4-JENIS-DDMMYYYY-urut4. Older numbers are free text. fields.json > formats.AKTA. */
import { err, ok, type Result } from "../../lib/result.ts";
import { createCatatan, type Catatan } from "./catatan.ts";
import { createTanggal, type TanggalIso } from "./tanggal.ts";

export interface AktaTerurai {
  readonly nomor: string;
  readonly kab4: string;
  /** LU birth on time, LT birth reported late, KM death, KW marriage, CR divorce. */
  readonly jenis: string;
  /** Date of registration. */
  readonly tanggal: TanggalIso;
  readonly urut: string;
}

/** Not the present form: an old number or a reading error. Keep the text as it is. */
export interface AktaLama {
  readonly type: "AktaLama";
  readonly teks: string;
}

/** Reads a deed number of the present form; spaces that reading puts in are taken out. */
export const parseAkta = (teks: string): Result<AktaTerurai, AktaLama> => {
  const nomor = teks.replace(/\s/g, "").toUpperCase();
  const cocok = /^([0-9]{4})-([A-Z]{2})-([0-9]{2})([0-9]{2})([0-9]{4})-([0-9]{4})$/.exec(nomor);
  const tanggal = cocok && createTanggal(Number(cocok[5]), Number(cocok[4]), Number(cocok[3]));
  if (!cocok || !tanggal) return err({ type: "AktaLama", teks });
  return ok({ nomor, kab4: cocok[1] ?? "", jenis: cocok[2] ?? "", tanggal, urut: cocok[6] ?? "" });
};

/** `akta_bentuk` (warn: older or unusual number, kept as typed); `akta_sebelum_lahir` (warn: registered before the birth). */
export const checkAkta = (teks: string, tanggalLahir?: TanggalIso): readonly Catatan[] => {
  const akta = parseAkta(teks);
  if (!akta.ok) return [createCatatan("akta_bentuk", "warn", { nomor: teks })];
  const terlaluAwal = tanggalLahir !== undefined && tanggalLahir !== "" && akta.value.tanggal < tanggalLahir;
  return terlaluAwal ? [createCatatan("akta_sebelum_lahir", "warn", { nomor: akta.value.nomor })] : [];
};
