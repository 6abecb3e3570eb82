/** F-2.01D: a child acknowledged, legitimated, adopted. Source: services.json > form_fields_2026. */
import type { LayananId } from "../layananId.ts";
import { DOMISILI, KONTAK, orang, PELAPOR, penetapan, SAKSI } from "./isiUmum.ts";

const ANAK: readonly string[] = [
  ...orang("anak", "nik!", "nama!", "noKk", "tanggalLahir!", "kewarganegaraan!", "noAkta!"),
  ...orang("aktalahir", "tanggal!", "penerbit!"),
];
const ORTU = ["nik!", "nama!", "kewarganegaraan!"];

const PENGAKUAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...ANAK,
  ...orang("ibu", ...ORTU),
  ...orang("ayah", ...ORTU),
  "kawinortu.tanggalAgama",
  ...penetapan("penetapan"),
  ...SAKSI,
  ...KONTAK,
];

const PENGESAHAN: readonly string[] = [...PENGAKUAN, "kawinortu.nomorBukti!", "kawinortu.tanggalBukti!"];

/** The parents by birth of a child that was found are unknown; one person alone may adopt (`kolomBila.ts`). */
const PENGANGKATAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...ANAK,
  ...orang("ibu", "nik", "nama", "kewarganegaraan"),
  ...orang("ayah", "nik", "nama", "kewarganegaraan"),
  ...orang("ibuangkat", "nik", "nama", "kewarganegaraan"),
  ...orang("ayahangkat", "nik", "nama", "kewarganegaraan"),
  ...penetapan("penetapan"),
  ...SAKSI,
  ...KONTAK,
];

export const ISI_ANAK = {
  akta_pengakuan_anak: PENGAKUAN,
  akta_pengesahan_anak: PENGESAHAN,
  pengangkatan_anak: PENGANGKATAN,
} as const satisfies Partial<Record<LayananId, readonly string[]>>;
