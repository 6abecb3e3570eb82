/** What F-1.02 has to tick: kinds of application and attachments, with what ticks them. Source: Permendagri 6/2026, annex. */
import type { ButirCentang } from "./rancangan.ts";

const jenis = (label: string, ...layanan: readonly string[]): ButirCentang => ({ label, layanan, tingkat: 2 });
export const kelompok = (label: string, ...layanan: readonly string[]): ButirCentang => ({
  label,
  layanan,
  tingkat: 1,
});
const kepala = (label: string): ButirCentang => ({ label, tingkat: 0 });
const lampiran = (label: string, ...dokumen: readonly string[]): ButirCentang => ({ label, dokumen, tingkat: 1 });

export const JENIS_PERMOHONAN: readonly ButirCentang[] = [
  kepala("I. Kartu Keluarga"),
  kelompok("A. Baru", "kk_baru_keluarga_baru", "kk_ganti_kepala_keluarga", "kk_pisah", "pindah_datang", "kk_rentan"),
  jenis("1. Membentuk keluarga baru", "kk_baru_keluarga_baru"),
  jenis("2. Pergantian kepala keluarga", "kk_ganti_kepala_keluarga"),
  jenis("3. Pisah KK", "kk_pisah"),
  jenis("4. Pindah datang", "pindah_datang"),
  jenis("5. WNI dari luar negeri karena pindah"),
  jenis("6. Rentan adminduk", "kk_rentan"),
  kelompok(
    "B. Perubahan data",
    "kk_tambah_anggota_numpang",
    "kk_tambah_anggota_lahir",
    "kk_ubah_peristiwa_penting",
    "kk_ubah_elemen",
  ),
  jenis("1. Menumpang dalam KK", "kk_tambah_anggota_numpang"),
  jenis("2. Peristiwa penting", "kk_tambah_anggota_lahir", "kk_ubah_peristiwa_penting"),
  jenis("3. Perubahan elemen data yang tercantum dalam KK", "kk_ubah_elemen"),
  kelompok("C. Hilang/rusak", "kk_hilang", "kk_rusak"),
  jenis("1. Hilang", "kk_hilang"),
  jenis("2. Rusak", "kk_rusak"),
  kepala("II. KTP-el"),
  kelompok("A. Baru", "rekam_ktp_el"),
  kelompok("B. Pindah datang"),
  kelompok("C. Hilang/rusak", "ktp_hilang", "ktp_rusak"),
  jenis("1. Hilang", "ktp_hilang"),
  jenis("2. Rusak", "ktp_rusak"),
  kelompok("D. Perpanjangan ITAP"),
  kelompok("E. Perubahan status kewarganegaraan"),
  kelompok("F. Luar domisili"),
  kelompok("G. Transmigrasi"),
  kepala("III. Kartu Identitas Anak"),
  kelompok("A. Baru", "kia_0_5", "kia_5_17"),
  kelompok("B. Kehilangan/rusak", "kia_hilang", "kia_rusak"),
  jenis("1. Hilang", "kia_hilang"),
  jenis("2. Rusak", "kia_rusak"),
  kelompok("C. Perpanjangan ITAP"),
  kelompok("D. Lainnya", "kia_pindah_datang"),
  kepala("IV. Perubahan Data (lampirkan formulir dan bukti perubahan data)"),
  kelompok("A. KK", "kk_ubah_elemen"),
  kelompok("B. KTP-el"),
  kelompok("C. KIA"),
];

export const LAMPIRAN: readonly ButirCentang[] = [
  lampiran("KK lama / KK rusak", "kk", "kk_lama", "kk_qr"),
  lampiran(
    "Surat keterangan/bukti perubahan peristiwa kependudukan dan peristiwa penting",
    "bukti_peristiwa",
    "suket_kelahiran",
    "kutipan_akta_kelahiran",
    "surat_kematian",
    "ijazah",
  ),
  lampiran("Buku nikah / kutipan akta perkawinan", "bukti_perkawinan", "buku_nikah", "kutipan_akta_perkawinan"),
  lampiran("SPTJM perkawinan/perceraian belum tercatat", "f_1_05"),
  lampiran("Kutipan akta perceraian", "bukti_perceraian", "kutipan_akta_perceraian", "akta_cerai_pa"),
  lampiran("Akta kematian", "kutipan_akta_kematian"),
  lampiran("Surat keterangan pindah", "skpwni"),
  lampiran("Surat pernyataan penyebab terjadinya hilang atau rusak", "pernyataan_hilang_rusak"),
  lampiran("Surat keterangan pindah luar negeri"),
  lampiran("Surat keterangan pindah dari Perwakilan RI"),
  lampiran("KTP-el rusak"),
  lampiran("Surat pernyataan bersedia menerima sebagai anggota keluarga", "f_1_03b"),
  lampiran("Dokumen perjalanan", "paspor"),
  lampiran("Surat kuasa pengasuhan anak dari orang tua/wali", "f_1_03a"),
  lampiran("Surat keterangan hilang dari kepolisian", "surat_kehilangan_polisi"),
  lampiran("Kartu izin tinggal tetap", "kitap"),
];
