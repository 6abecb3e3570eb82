/** "Apa yang terjadi di keluarga pemohon?": from an event in a family to the package of services that it means. */
import type { TanggalIso } from "../identitas/tanggal.ts";
import { kiaKategori } from "../identitas/wktp.ts";
import { nilaiIsian, type Isian } from "./isian.ts";
import type { LayananId } from "./layananId.ts";

export type PeristiwaId = "lahir" | "meninggal" | "pindah" | "kartu_anak" | "data_salah" | "rekam" | "ikd";

export interface Peristiwa {
  readonly id: PeristiwaId;
  /** Text keys. */
  readonly judul: string;
  readonly keterangan: string;
  /** Services put in at first; the officer may take out or add. */
  readonly paket: readonly LayananId[];
  /** Further services that can go into the same application. */
  readonly boleh: readonly LayananId[];
  /** Words by which people look for it. */
  readonly cari: readonly string[];
}

const createPeristiwa = (
  id: PeristiwaId,
  paket: readonly LayananId[],
  boleh: readonly LayananId[],
  cari: readonly string[],
): Peristiwa => ({ id, judul: `peristiwa.${id}.judul`, keterangan: `peristiwa.${id}.keterangan`, paket, boleh, cari });

export const semuaPeristiwa: readonly Peristiwa[] = [
  createPeristiwa(
    "lahir",
    ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"],
    ["kia_5_17", "ikd_aktivasi"],
    ["lahir", "bayi", "anak", "akta", "F-2.01", "F-2.01A"],
  ),
  createPeristiwa(
    "meninggal",
    ["akta_kematian", "kk_ubah_peristiwa_penting"],
    ["ikd_aktivasi"],
    ["meninggal", "mati", "wafat", "kematian", "F-2.01"],
  ),
  createPeristiwa("pindah", ["pindah_antar_kabkota"], ["ikd_aktivasi"], ["pindah", "SKPWNI", "F-1.03", "alamat"]),
  createPeristiwa("kartu_anak", ["kia_0_5"], ["kia_5_17", "ikd_aktivasi"], ["KIA", "kartu anak", "foto", "F-1.02"]),
  createPeristiwa(
    "data_salah",
    ["kk_ubah_elemen"],
    ["ikd_aktivasi", "rekam_ktp_el"],
    ["salah", "ubah", "pendidikan", "pekerjaan", "agama", "F-1.06"],
  ),
  createPeristiwa("rekam", ["rekam_ktp_el"], ["ikd_aktivasi"], ["rekam", "KTP", "17 tahun", "sidik jari"]),
  createPeristiwa("ikd", ["ikd_aktivasi"], [], ["IKD", "digital", "HP", "aktivasi"]),
];

/**
 * The package of an event for this form. The child card follows the child's age on the application date: without photo
 * under 5, with photo under 17, none from 17 on or when married; while the birth date is unknown the default stays.
 */
export const paketUntuk = (peristiwa: Peristiwa, isian: Isian, tanggal: TanggalIso): readonly LayananId[] => {
  const lahir = nilaiIsian(isian, "anak.tanggalLahir");
  if (!peristiwa.paket.some((id) => id.startsWith("kia_")) || lahir === "") return peristiwa.paket;
  const kategori = kiaKategori({ tanggalLahir: lahir, statusKawin: nilaiIsian(isian, "anak.statusKawin") }, tanggal);
  const tanpaKia = peristiwa.paket.filter((id) => !id.startsWith("kia_"));
  return kategori === null ? tanpaKia : [...tanpaKia, kategori === "0_5" ? "kia_0_5" : "kia_5_17"];
};
