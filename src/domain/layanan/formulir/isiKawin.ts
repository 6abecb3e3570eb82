/** F-2.01B and F-2.01C: marriage and divorce. Source: services.json > form_fields_2026. */
import type { LayananId } from "../layananId.ts";
import { DOMISILI, KONTAK, orang, PELAPOR, penetapan, SAKSI } from "./isiUmum.ts";

const PASANGAN = ["nik!", "nama!", "noKk!", "kewarganegaraan!"];
const CALON = [...PASANGAN, "statusSebelum!", "nikIbu", "namaIbu", "nikAyah", "namaAyah"];

/** Points 1 to 27 of F-2.01B. */
const PERKAWINAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...orang("suami", ...CALON),
  ...orang("istri", ...CALON),
  ...orang("perkawinan", "ke!", "istriKe", "tanggalPemberkatan!", "tanggalLapor!", "jam", "agama", "kepercayaan"),
  ...orang("perkawinan", "organisasi", "pemuka!", "izinPerwakilan", "paspor"),
  ...orang("perkawinan", "perjanjian", "noNotaris", "tanggalNotaris", "jumlahAnak"),
  ...penetapan("dispensasi"),
  ...SAKSI,
  ...KONTAK,
];

/** Points 1 to 9 of F-2.01C. */
const PERCERAIAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...orang("suami", ...PASANGAN),
  ...orang("istri", ...PASANGAN),
  ...orang("perceraian", "nomorAktaKawin", "tanggalAktaKawin", "tempatPencatatan", "pengadilan!", "tanggalPutusan!"),
  ...orang("perceraian", "perkara!", "noPanitera!", "tanggalPanitera!", "tanggalLapor!"),
  ...SAKSI,
  ...KONTAK,
];

export const ISI_KAWIN = {
  akta_perkawinan: PERKAWINAN,
  akta_perceraian: PERCERAIAN,
} as const satisfies Partial<Record<LayananId, readonly string[]>>;
