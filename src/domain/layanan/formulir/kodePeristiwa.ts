/** Code lists about births, deaths, marriages, deeds and moves. Source: fields.json > code_lists (Permendagri 6/2026). */
import type { Kode } from "./kodeDaftar.ts";

export const kodePeristiwa = {
  tempatDilahirkan: [
    { kode: "1", label: "RS/RB" },
    { kode: "2", label: "Puskesmas" },
    { kode: "3", label: "Polindes" },
    { kode: "4", label: "Rumah" },
    { kode: "5", label: "Lainnya" },
  ],
  jenisKelahiran: [
    { kode: "1", label: "Tunggal" },
    { kode: "2", label: "Kembar 2" },
    { kode: "3", label: "Kembar 3" },
    { kode: "4", label: "Kembar 4" },
    { kode: "5", label: "Lainnya" },
  ],
  penolongKelahiran: [
    { kode: "1", label: "Dokter" },
    { kode: "2", label: "Bidan/Perawat" },
    { kode: "3", label: "Dukun" },
    { kode: "4", label: "Lainnya" },
  ],
  sebabKematian: [
    { kode: "1", label: "Sakit biasa/tua" },
    { kode: "2", label: "Wabah Penyakit" },
    { kode: "3", label: "Kecelakaan" },
    { kode: "4", label: "Kriminalitas" },
    { kode: "5", label: "Bunuh Diri" },
    { kode: "6", label: "Lainnya" },
  ],
  yangMenerangkan: [
    { kode: "1", label: "Dokter" },
    { kode: "2", label: "Tenaga Kesehatan" },
    { kode: "3", label: "Kepolisian" },
    { kode: "4", label: "Lainnya" },
  ],
  yangMenentukan: [
    { kode: "1", label: "Dokter" },
    { kode: "2", label: "Bidan/Perawat" },
    { kode: "3", label: "Tenaga Kesehatan" },
    { kode: "4", label: "Kepolisian" },
    { kode: "5", label: "Lainnya" },
  ],
  agamaKawin: [
    { kode: "1", label: "Islam" },
    { kode: "2", label: "Kristen" },
    { kode: "3", label: "Katolik" },
    { kode: "4", label: "Hindu" },
    { kode: "5", label: "Budha" },
    { kode: "6", label: "Khonghucu" },
  ],
  jenisAktaKembali: [
    { kode: "1", label: "Kelahiran" },
    { kode: "2", label: "Perkawinan" },
    { kode: "3", label: "Perceraian" },
    { kode: "4", label: "Kematian" },
    { kode: "5", label: "Pengakuan Anak" },
    { kode: "6", label: "Pengesahan Anak" },
    { kode: "7", label: "Surat Keterangan Pencatatan Sipil" },
  ],
  alasanKutipan: [
    { kode: "1", label: "Hilang" },
    { kode: "2", label: "Rusak" },
    { kode: "3", label: "Berada dalam penguasaan salah satu pihak yang bersengketa" },
  ],
  klasifikasiPindah: [
    { kode: "1", label: "Dalam satu desa/kelurahan" },
    { kode: "2", label: "Antar desa/kelurahan dalam satu kecamatan" },
    { kode: "3", label: "Antar kecamatan dalam satu kabupaten/kota" },
    { kode: "4", label: "Antar kabupaten/kota dalam satu provinsi" },
    { kode: "5", label: "Antar provinsi" },
  ],
  alasanPindah: [
    { kode: "1", label: "Pekerjaan" },
    { kode: "2", label: "Pendidikan" },
    { kode: "3", label: "Keamanan" },
    { kode: "4", label: "Kesehatan" },
    { kode: "5", label: "Perumahan" },
    { kode: "6", label: "Keluarga" },
    { kode: "7", label: "Lainnya" },
  ],
  jenisKepindahan: [
    { kode: "1", label: "Kepala Keluarga" },
    { kode: "2", label: "Kepala Keluarga dan Seluruh Anggota Keluarga" },
    { kode: "3", label: "Kepala Keluarga dan Sebagian Anggota Keluarga" },
    { kode: "4", label: "Anggota Keluarga" },
  ],
  anggotaTidakPindah: [
    { kode: "1", label: "Numpang KK" },
    { kode: "2", label: "Membuat KK Baru" },
  ],
  anggotaPindah: [
    { kode: "1", label: "Numpang KK" },
    { kode: "2", label: "Membuat KK Baru" },
  ],
} as const satisfies Readonly<Record<string, readonly Kode[]>>;
