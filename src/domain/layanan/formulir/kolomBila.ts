/** Fields that show, or are demanded, only in some cases. What isn't listed here follows its form alone. */
import { usiaPada, type TanggalIso } from "../../identitas/tanggal.ts";
import type { DokumenJenis } from "../dokumen.ts";
import { nilaiIsian, type Isian } from "../isian.ts";
import type { LayananId } from "../layananId.ts";
import { AKTA_PERISTIWA } from "../peristiwaKk.ts";

export interface KeadaanKolom {
  readonly isian: Isian;
  readonly tanggal: TanggalIso;
  /** Every service of the file. */
  readonly paket: readonly LayananId[];
  /** Documents that this family has to bring. */
  readonly dokumen: readonly DokumenJenis[];
}

type Bila = (keadaan: KeadaanKolom) => boolean;

const isi =
  (path: string, nilai: string): Bila =>
  ({ isian }) =>
    nilaiIsian(isian, path) === nilai;

const perlu =
  (...dokumen: readonly DokumenJenis[]): Bila =>
  (keadaan) =>
    dokumen.some((satu) => keadaan.dokumen.includes(satu));

const adaOrangAsing: Bila = ({ isian }) =>
  ["suami", "istri"].some((siapa) => nilaiIsian(isian, `${siapa}.kewarganegaraan`) === "WNA");

/** Completed years of the subject; null while unknown. A child is whoever is under 18 (UU 35/2014 Ps 1). */
const usiaSubjek = ({ isian, tanggal }: KeadaanKolom): number | null =>
  usiaPada(nilaiIsian(isian, "subjek.tanggalLahir"), tanggal);
const subjekAnak: Bila = (keadaan) => {
  const usia = usiaSubjek(keadaan);
  return usia !== null && usia < 18;
};
const subjekMungkinAnak: Bila = (keadaan) => (usiaSubjek(keadaan) ?? 0) < 18;

const penghayat = isi("perkawinan.kepercayaan", "ya");
const berjanji = isi("perkawinan.perjanjian", "ya");
const penetapan = perlu("penetapan_pengadilan");
const dispensasi = perlu("dispensasi_kawin");
const adaAktaKawin = perlu("kutipan_akta_perkawinan");
const kawinAgama = perlu("surat_pemberkatan", "kutipan_akta_perkawinan");

/** Of two who adopt together both are named; one may adopt alone. */
const angkatBersama =
  (orang: string, lain: string): Bila =>
  ({ isian }) =>
    nilaiIsian(isian, `${orang}.nama`) !== "" || nilaiIsian(isian, `${lain}.nama`) === "";

/** The three fields of a decision. */
const tiapField = (kelompok: string, bila: Bila): Readonly<Record<string, Bila>> =>
  Object.fromEntries(["pengadilan", "perkara", "tanggal"].map((field) => [`${kelompok}.${field}`, bila]));

const TAMPIL: Readonly<Record<string, Bila>> = {
  // A deed of the same file says what happened.
  "kk.peristiwa": ({ paket }) => !AKTA_PERISTIWA.some((id) => paket.includes(id)),
  "perkawinan.organisasi": penghayat,
  "perkawinan.izinPerwakilan": adaOrangAsing,
  "perkawinan.paspor": adaOrangAsing,
  "perkawinan.noNotaris": berjanji,
  "perkawinan.tanggalNotaris": berjanji,
  "wali.nik": subjekMungkinAnak,
  "wali.nama": subjekMungkinAnak,
};

const ibuAngkat = angkatBersama("ibuangkat", "ayahangkat");
const ayahAngkat = angkatBersama("ayahangkat", "ibuangkat");

const WAJIB: Readonly<Record<string, Bila>> = {
  "perkawinan.agama": (keadaan) => !penghayat(keadaan),
  "perkawinan.organisasi": penghayat,
  "perkawinan.noNotaris": berjanji,
  "perkawinan.tanggalNotaris": berjanji,
  "perceraian.nomorAktaKawin": adaAktaKawin,
  "perceraian.tanggalAktaKawin": adaAktaKawin,
  "perceraian.tempatPencatatan": adaAktaKawin,
  "kawinortu.tanggalAgama": kawinAgama,
  ...tiapField("penetapan", penetapan),
  ...tiapField("penetapannama", penetapan),
  ...tiapField("dispensasi", dispensasi),
  "wali.nik": subjekAnak,
  "wali.nama": subjekAnak,
  "ibuangkat.nik": ibuAngkat,
  "ibuangkat.nama": ibuAngkat,
  "ayahangkat.nik": ayahAngkat,
  "ayahangkat.nama": ayahAngkat,
};

/** Whether a field is shown at all. */
export const isKolomTampil = (path: string, keadaan: KeadaanKolom): boolean => TAMPIL[path]?.(keadaan) !== false;

/** Whether this case demands a field that its form leaves open. */
export const isKolomWajib = (path: string, keadaan: KeadaanKolom): boolean => WAJIB[path]?.(keadaan) === true;
