/** "Apa yang terjadi di keluarga pemohon?": from an event in a family to the package of services that it means. */
import type { TanggalIso } from "../identitas/tanggal.ts";
import { kiaKategori } from "../identitas/wktp.ts";
import { isLayananPindah, kelasDariAlamat } from "./formulir/validasiPindah.ts";
import { peristiwaAkta } from "./data/peristiwaAkta.ts";
import { nilaiIsian, type Isian } from "./isian.ts";
import type { LayananId } from "./layananId.ts";
import { isLayananDipakai } from "./layananKantor.ts";
import { createPeristiwa, type Peristiwa } from "./peristiwaBentuk.ts";
import type { SetelanLayanan } from "./setelan.ts";

export type { Peristiwa, PeristiwaId } from "./peristiwaBentuk.ts";

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
  createPeristiwa(
    "kepala_meninggal",
    ["akta_kematian", "kk_ganti_kepala_keluarga"],
    ["ikd_aktivasi", "rekam_ktp_el"],
    ["meninggal", "kepala keluarga", "ganti kepala", "janda", "duda", "F-2.01", "F-1.02"],
  ),
  createPeristiwa(
    "kawin",
    ["akta_perkawinan", "kk_baru_keluarga_baru"],
    // The couple may stay on a card that there is: then that card changes.
    ["kk_ubah_peristiwa_penting", "akta_pengesahan_anak", "ikd_aktivasi", "rekam_ktp_el"],
    ["kawin", "nikah", "menikah", "pemberkatan", "gereja", "pura", "F-2.01B"],
  ),
  createPeristiwa(
    "keluarga_baru",
    ["kk_baru_keluarga_baru"],
    ["kk_ubah_peristiwa_penting", "pindah_dalam_kabkota", "ikd_aktivasi", "rekam_ktp_el"],
    ["nikah", "kawin", "menikah", "keluarga baru", "KK baru", "F-1.02", "F-1.05"],
  ),
  createPeristiwa(
    "cerai",
    ["akta_perceraian", "kk_ubah_peristiwa_penting"],
    ["kk_pisah", "ikd_aktivasi"],
    ["cerai", "pisah", "putusan pengadilan", "F-2.01C"],
  ),
  createPeristiwa(
    "pisah_kk",
    ["kk_pisah"],
    ["kk_ubah_peristiwa_penting", "ikd_aktivasi", "rekam_ktp_el"],
    ["pisah", "pecah KK", "KK sendiri", "cerai", "satu rumah", "F-1.02"],
  ),
  createPeristiwa(
    "numpang_kk",
    ["kk_tambah_anggota_numpang"],
    ["ikd_aktivasi"],
    ["numpang", "menumpang", "titip", "masuk KK", "famili", "F-1.03B"],
  ),
  createPeristiwa(
    "pindah",
    ["pindah_antar_kabkota"],
    ["pindah_antar_provinsi", "pindah_dalam_kabkota", "ikd_aktivasi"],
    ["pindah", "keluar", "SKPWNI", "surat pindah", "F-1.03", "alamat"],
  ),
  createPeristiwa(
    "pindah_dekat",
    ["pindah_dalam_kabkota"],
    ["ikd_aktivasi"],
    ["pindah", "pindah rumah", "pindah desa", "alamat baru", "F-1.03"],
  ),
  createPeristiwa(
    "datang",
    ["pindah_datang"],
    ["ikd_aktivasi", "rekam_ktp_el"],
    ["datang", "pendatang", "pindah datang", "SKPWNI", "F-1.03"],
  ),
  createPeristiwa(
    "kk_hilang",
    ["kk_hilang"],
    ["ikd_aktivasi"],
    ["hilang", "kehilangan", "KK", "kartu keluarga", "F-1.02"],
  ),
  createPeristiwa(
    "kk_rusak",
    ["kk_rusak"],
    ["ikd_aktivasi"],
    ["rusak", "robek", "sobek", "basah", "luntur", "KK", "kartu keluarga", "F-1.02"],
  ),
  createPeristiwa(
    "belum_terdaftar",
    ["biodata_wni"],
    ["kk_tambah_anggota_numpang", "kk_baru_keluarga_baru", "rekam_ktp_el"],
    ["belum punya NIK", "tidak punya", "biodata", "rentan", "terlantar", "F-1.01", "F-1.04"],
  ),
  createPeristiwa("kartu_anak", ["kia_0_5"], ["kia_5_17", "ikd_aktivasi"], ["KIA", "kartu anak", "foto", "F-1.02"]),
  createPeristiwa(
    "data_salah",
    ["kk_ubah_elemen"],
    ["ikd_aktivasi", "rekam_ktp_el"],
    ["salah", "ubah", "pendidikan", "pekerjaan", "agama", "F-1.06"],
  ),
  createPeristiwa(
    "kk_berubah",
    ["kk_ubah_peristiwa_penting"],
    ["ikd_aktivasi", "rekam_ktp_el"],
    [
      "KK",
      "status",
      "kawin",
      "cerai",
      "mati",
      "angkat",
      "nama",
      "kewarganegaraan",
      "jenis kelamin",
      "sudah ada akta",
      "F-1.02",
    ],
  ),
  createPeristiwa("rekam", ["rekam_ktp_el"], ["ikd_aktivasi"], ["rekam", "KTP", "17 tahun", "sidik jari"]),
  createPeristiwa("ikd", ["ikd_aktivasi"], [], ["IKD", "digital", "HP", "aktivasi"]),
  ...peristiwaAkta,
];

/** The events that an office offers: without the services that it has switched off. */
export const peristiwaKantor = (setelan: Pick<SetelanLayanan, "aturan">): readonly Peristiwa[] => {
  const dipakai = (id: LayananId): boolean => isLayananDipakai(id, setelan);
  return semuaPeristiwa
    .map((satu) => ({ ...satu, paket: satu.paket.filter(dipakai), boleh: satu.boleh.filter(dipakai) }))
    .filter(({ paket }) => paket.length > 0);
};

/** The service that a move between these addresses is; null while they don't tell. */
export const pindahUntuk = (isian: Isian): LayananId | null => {
  const kelas = kelasDariAlamat(isian);
  if (kelas === null) return null;
  if (nilaiIsian(isian, "pindah.asalDesa") !== "" && (kelas === "4" || kelas === "5")) return "pindah_datang";
  return kelas === "4" ? "pindah_antar_kabkota" : kelas === "5" ? "pindah_antar_provinsi" : "pindah_dalam_kabkota";
};

const sesuaiAlamat = (paket: readonly LayananId[], isian: Isian): readonly LayananId[] => {
  const pindah = pindahUntuk(isian);
  return pindah === null ? paket : paket.map((id) => (isLayananPindah(id) ? pindah : id));
};

/** A first card; the others replace one. */
export const isKiaBaru = (id: LayananId): boolean => id === "kia_0_5" || id === "kia_5_17";

/**
 * The package of an event for this form. A move follows both addresses: within the regency, to another one, to another province;
 * while one of them is unknown the default stays. The child card follows the child's age on the application date: without photo
 * under 5, with photo under 17, none from 17 on or when married; while the birth date is unknown the default stays.
 */
export const paketUntuk = (peristiwa: Peristiwa, isian: Isian, tanggal: TanggalIso): readonly LayananId[] => {
  const paket = sesuaiAlamat(peristiwa.paket, isian);
  const lahir = nilaiIsian(isian, "anak.tanggalLahir");
  if (!paket.some(isKiaBaru) || lahir === "") return paket;
  const kategori = kiaKategori({ tanggalLahir: lahir, statusKawin: nilaiIsian(isian, "anak.statusKawin") }, tanggal);
  const tanpaKia = paket.filter((id) => !isKiaBaru(id));
  return kategori === null ? tanpaKia : [...tanpaKia, kategori === "0_5" ? "kia_0_5" : "kia_5_17"];
};
