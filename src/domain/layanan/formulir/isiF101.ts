/** F-1.01, the family's biodata: columns 2-6, 10-31 and 38-41 for citizens. Source: fields.json > f101_columns. */
import type { LayananId } from "../layananId.ts";
import { DOMISILI, KONTAK, orang } from "./isiUmum.ts";

/**
 * One row. Columns 21 and 24 (deed: yes or no) follow from the marriage state and are not asked again. Disability is health data
 * (UU 27/2022): asked because the form has it, never demanded.
 */
const BARIS = orang(
  "anggota",
  "nama!",
  "gelarDepan",
  "gelarBelakang",
  "jenisKelamin!",
  "tempatLahir!",
  "tanggalLahir!",
  "tanggalLahirPerkiraan",
  "kewarganegaraan!",
  "aktaLahir!",
  "noAkta",
  "golDarah",
  "agama!",
  "kepercayaan",
  "statusKawin!",
  "noAktaKawin",
  "tanggalKawin",
  "noAktaCerai",
  "tanggalCerai",
  "shdk!",
  "pendidikan!",
  "pekerjaan!",
  "nikIbu",
  "namaIbu!",
  "nikAyah",
  "namaAyah",
  "disabilitas",
  "jenisDisabilitas",
  "paspor",
  "tanggalPaspor",
  "noSkWni",
  "rekam",
  "kia",
);

/** RT, RW and the postal code must not be empty on this form. */
const BIODATA: readonly string[] = [
  "kk.kepala!",
  ...DOMISILI.filter((path) => path !== "kk.no!" && path !== "alamat.jalan"),
  "alamat.jalan!",
  "alamat.kodePos!",
  ...BARIS,
  ...KONTAK,
];

/** The one row of a newborn whose parents are on record already. */
const BAYI = orang("anak", "nama!", "jenisKelamin!", "tempatLahir!", "tanggalLahir!", "agama!", "golDarah", "shdk!");

export const isiF101 = (layanan: LayananId): readonly string[] => (layanan === "biodata_wni" ? BIODATA : BAYI);
