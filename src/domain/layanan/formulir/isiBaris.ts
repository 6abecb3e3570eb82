/** Rows of the family card: `anggota.nik` stands for each of them. */
import { orang } from "./isiUmum.ts";

/** A row with what the office's own steps 4 and 5 need to know. */
export const BARIS_KK: readonly string[] = orang(
  "anggota",
  "nik!",
  "nama!",
  "shdk!",
  "jenisKelamin",
  "tanggalLahir",
  "statusKawin",
  "rekam",
  "kia",
);

/** The same, where there may be nobody to name: `?` = demanded once the row has begun. */
export const BARIS_KK_BILA_ADA: readonly string[] = BARIS_KK.map((path) => path.replace("!", "?"));
