/**
 * F-2.01E, F-2.01F, F-2.04B, F-2.04D: a changed name, a correction, a new kutipan. Source: services.json > form_fields_2026.
 * Of the correction the source only counts three points, of F-2.04B none: what is wrong, what is right, on what ground.
 */
import type { LayananId } from "../layananId.ts";
import { DOMISILI, KONTAK, orang, PELAPOR, penetapan, SAKSI } from "./isiUmum.ts";

/** Points 1 to 9; the name now is the subject's own. Parent or guardian stand here for somebody under age. */
const PERUBAHAN_NAMA: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...orang("subjek", "nik!", "nama!", "noKk", "kewarganegaraan!", "noAkta!"),
  "ubahnama.namaBaru!",
  ...orang("wali", "nik", "nama"),
  ...penetapan("penetapannama"),
  ...SAKSI,
  ...KONTAK,
];

/** Old deeds name people who never had a NIK. */
const SUBJEK_AKTA = orang("subjek", "nik", "nama!", "noKk", "kewarganegaraan");
const BETUL = orang("pembetulan", "semula!", "menjadi!", "dasar!");

const PEMBETULAN: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...SUBJEK_AKTA,
  ...orang("aktaasal", "jenis!", "nomor!", "penerbit", "tanggal"),
  ...BETUL,
  ...SAKSI,
  ...KONTAK,
];

const PENERBITAN_KEMBALI: readonly string[] = [
  ...PELAPOR,
  ...DOMISILI,
  ...SUBJEK_AKTA,
  ...orang("aktaasal", "jenis!", "nomor", "penerbit", "tanggal"),
  "terbit.alasan!",
  ...KONTAK,
];

const PEMOHON = orang("pemohon", "nik!", "nama!", "tempatLahir!", "tanggalLahir!", "pekerjaan!", "kewarganegaraan!");

export const F204B: readonly string[] = [...PEMOHON, "aktaasal.jenis!", "aktaasal.nomor!", ...BETUL];

/** "Atas nama" is the subject. A lost kutipan may leave number and date unknown; the office finds them in its register. */
export const F204D: readonly string[] = [
  ...PEMOHON,
  "pemohon.alamat!",
  "subjek.nama!",
  ...orang("aktaasal", "jenis!", "nomor", "penerbit!", "tanggal"),
  "terbit.alasan!",
];

export const ISI_CATATAN = {
  perubahan_nama: PERUBAHAN_NAMA,
  pembetulan_akta: PEMBETULAN,
  penerbitan_kembali_kutipan: PENERBITAN_KEMBALI,
} as const satisfies Partial<Record<LayananId, readonly string[]>>;
