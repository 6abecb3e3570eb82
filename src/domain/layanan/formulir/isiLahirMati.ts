/** F-2.01A, part on a stillbirth: points 1 to 10, and the parents. Source: services.json > form_fields_2026. */
import { DOMISILI, KONTAK, orang, PELAPOR, SAKSI } from "./isiUmum.ts";

export const LAHIR_MATI: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...orang("janin", "lamaKandungan!", "jenisKelamin!", "tanggal!", "jenis!", "anakKe!", "tempatDilahirkan!"),
  ...orang("janin", "penolong!", "sebab!", "yangMenentukan!", "tempatKelahiran!"),
  ...orang("ibu", "nik!", "nama!", "tempatLahir!", "tanggalLahir!", "kewarganegaraan!"),
  ...orang("ayah", "nik", "nama", "tempatLahir", "tanggalLahir", "kewarganegaraan"),
  ...SAKSI,
  ...KONTAK,
];
