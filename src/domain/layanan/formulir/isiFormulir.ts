/** Which fields each form holds. `!` marks what the form can't do without. Source: services.json > form_fields_2026. */
import type { Jawaban } from "../isian.ts";
import type { KodeFormulir } from "../layanan.ts";
import type { LayananId } from "../layananId.ts";
import { ISI_ANAK } from "./isiAnak.ts";
import { F204B, F204D, ISI_CATATAN } from "./isiCatatan.ts";
import { ISI_KAWIN } from "./isiKawin.ts";
import { LAHIR_MATI } from "./isiLahirMati.ts";
import { isiF101 } from "./isiF101.ts";
import { isiF102 } from "./isiF102.ts";
import { ISI_F103C, isiF103, isiTumpangan } from "./isiF103.ts";
import { isiF105 } from "./isiF105.ts";
import { BARIS_KK } from "./isiBaris.ts";
import { DOMISILI, KONTAK, orang, PELAPOR, SAKSI } from "./isiUmum.ts";

/** A late-registered adult may have no father on record, so his fields are asked but not demanded. */
const KELAHIRAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...orang("anak", "nama!", "jenisKelamin!", "tempatLahir!", "tanggalLahir!", "kewarganegaraan!"),
  "kelahiran.tempatDilahirkan!",
  "kelahiran.jam",
  "kelahiran.jenis!",
  "kelahiran.ke!",
  "kelahiran.penolong!",
  "kelahiran.berat",
  "kelahiran.panjang",
  ...orang("ibu", "nik!", "nama!", "tempatLahir!", "tanggalLahir!", "kewarganegaraan!"),
  ...orang("ayah", "nik", "nama", "tempatLahir", "tanggalLahir", "kewarganegaraan"),
  ...SAKSI,
  ...KONTAK,
];

const KEMATIAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...orang("almarhum", "nik!", "nama!", "noKk!", "jenisKelamin!", "tempatLahir", "tanggalLahir!", "kewarganegaraan!"),
  "kematian.tanggal!",
  "kematian.jam",
  "kematian.sebab!",
  "kematian.tempat!",
  "kematian.yangMenerangkan!",
  ...orang("ibu", "nik", "nama"),
  ...orang("ayah", "nik", "nama"),
  ...SAKSI,
  ...KONTAK,
];

const F201: Readonly<Partial<Record<LayananId, readonly string[]>>> = {
  akta_kelahiran: KELAHIRAN,
  akta_kematian: KEMATIAN,
  lahir_mati: LAHIR_MATI,
  ...ISI_KAWIN,
  ...ISI_ANAK,
  ...ISI_CATATAN,
};

const F106: readonly string[] = [
  ...orang("pemohon", "nik!", "nama!"),
  "kk.no!",
  "kk.kepala!",
  "alamat.jalan",
  "elemen.jenis!",
  "elemen.semula!",
  "elemen.menjadi!",
  "elemen.dasar!",
  ...BARIS_KK,
];

const PIHAK = ["tempatLahir!", "tanggalLahir!", "pekerjaan!"];

const F203: readonly string[] = [
  ...orang("pemohon", "nik!", "nama!", ...PIHAK),
  ...orang("anak", "nama!", "tempatLahir!", "tanggalLahir!"),
  "kelahiran.ke!",
  ...orang("ibu", "nik!", "nama!", ...PIHAK),
  "kelahiran.namaPenolong!",
  ...SAKSI,
];

const F204: readonly string[] = [
  ...orang("ibu", "nik!", "nama!", ...PIHAK),
  ...orang("ayah", "nik!", "nama!", ...PIHAK),
  "kk.no!",
  ...SAKSI,
];

const F107: readonly string[] = [
  ...orang("pemohon", "nama!", "tempatLahir!", "tanggalLahir!", "pekerjaan!"),
  ...orang("kuasa", "nik!", "nama!"),
];

type Isi = readonly string[] | ((layanan: LayananId, jawaban: Jawaban) => readonly string[]);

const isiF201 = (layanan: LayananId): readonly string[] => F201[layanan] ?? [];

const ISI: Readonly<Record<KodeFormulir, Isi>> = {
  "F-1.01": isiF101,
  "F-1.02": isiF102,
  "F-1.03": isiF103,
  "F-1.03A": isiTumpangan,
  "F-1.03B": isiTumpangan,
  "F-1.03C": ISI_F103C,
  // Names whoever the biodata is of, and nothing that F-1.01 doesn't hold.
  "F-1.04": [],
  "F-1.05": (_layanan, jawaban) => isiF105(jawaban),
  "F-1.06": F106,
  "F-1.07": F107,
  "F-2.01": isiF201,
  "F-2.01A": isiF201,
  "F-2.01B": isiF201,
  "F-2.01C": isiF201,
  "F-2.01D": isiF201,
  "F-2.01E": isiF201,
  "F-2.01F": isiF201,
  "F-2.03": F203,
  "F-2.04": F204,
  "F-2.04B": F204B,
  "F-2.04D": F204D,
};

/** Paths of a form (with `!` where demanded, `?` where its row has begun), by service and the family's answers. */
export const isiFormulir = (kode: KodeFormulir, layanan: LayananId, jawaban: Jawaban = {}): readonly string[] => {
  const isi = ISI[kode];
  return typeof isi === "function" ? isi(layanan, jawaban) : isi;
};

const isKodeFormulir = (kode: string): kode is KodeFormulir => Object.hasOwn(ISI, kode);

/** The same for a code that may be of any form; nothing where the app asks no fields for it. */
export const pathFormulir = (kode: string, layanan: LayananId, jawaban: Jawaban = {}): readonly string[] =>
  isKodeFormulir(kode) ? isiFormulir(kode, layanan, jawaban) : [];
