// Invented families of the stories, as an officer fills them in. Parents carry the names and numbers of the sample photographs.
import type { IsiFormulir } from "./berkas.ts";

const WNI = { Kewarganegaraan: "WNI" };

export const VINA = { NIK: "1216035004910005", "Nama lengkap": "VINA RAHMAN" };
export const BUDI = { NIK: "1604181411020013", "Nama lengkap": "BUDI SANTOSO" };
const KK = "9901041204160007";

const RUMAH = { Dusun: "KRAJAN", RT: "2", RW: "1", "Alamat rumah": "JALAN MELATI 4" };
const SAKSI = { tekan: "Pakai dua saksi acara ini" };

/** A child born twelve days before the stories' date in the package of deed, family card and child card. */
export const kelahiran = (tanggalLahir: string, nama = "ARUNA PUTRI SANTOSO"): IsiFormulir => ({
  Pemohon: { ...BUDI, "No. KK": KK, ...WNI, "Hubungan dengan yang didaftar": "Ayah" },
  Anak: {
    "Nama lengkap": nama,
    "Jenis kelamin": "Perempuan",
    "Tempat lahir": "TANJUNG ASRI",
    "Tanggal lahir": tanggalLahir,
    Agama: "Islam",
    "Hubungan dalam keluarga": "Anak",
    ...WNI,
  },
  Kelahiran: {
    "Tempat dilahirkan": "Puskesmas",
    "Jenis kelahiran": "Tunggal",
    "Kelahiran ke": "1",
    "Penolong kelahiran": "Bidan/Perawat",
  },
  Ibu: { tekan: "isian yang terbaca yakin", ...WNI, "Rekam KTP-el": "Sudah rekam" },
  Ayah: {
    tekan: "Sama dengan pemohon",
    "Tempat lahir": "KOTABARU",
    "Tanggal lahir": "14-11-2002",
    "Rekam KTP-el": "Sudah rekam",
  },
  "Kartu Keluarga": { "No. KK": KK, "Nama kepala keluarga": "BUDI SANTOSO" },
  Alamat: RUMAH,
  "Saksi pertama": { ...SAKSI },
  Kontak: { "Nomor HP": "081200000042" },
});

/** NIK of a girl of the stories' area, by her birth date as it is typed: 40 is added to the day. */
const nikPerempuan = (tanggalLahir: string): string => {
  const [hari = "", bulan = "", tahun = ""] = tanggalLahir.split("-");
  return `990104${String(Number(hari) + 40)}${bulan}${tahun.slice(2)}0001`;
};

/** A girl who already has her deed and stands on the family card. */
export const kartuAnak = (tanggalLahir: string, nama = "SEKAR AYU SANTOSO"): IsiFormulir => ({
  Pemohon: { ...BUDI, "No. KK": KK },
  Anak: {
    NIK: nikPerempuan(tanggalLahir),
    "Nama lengkap": nama,
    "Jenis kelamin": "Perempuan",
    "Tempat lahir": "TANJUNG ASRI",
    "Tanggal lahir": tanggalLahir,
    Agama: "Islam",
    ...WNI,
    "Nomor akta kelahiran": `9901-LU-${tanggalLahir.replaceAll("-", "")}-0007`,
  },
  "Kartu Keluarga": { "No. KK": KK, "Nama kepala keluarga": "BUDI SANTOSO" },
  Alamat: { RT: "2", RW: "1" },
  Kontak: { "Nomor HP": "081200000042" },
});

/** The education of a daughter of 17 has changed; she has no KTP-el yet. The applicant brings an Android phone. */
export const ubahData = (tanggalLahirAnak: string): IsiFormulir => ({
  Pemohon: { ...BUDI, "No. KK": KK, "Tanggal lahir": "14-11-2002", "Rekam KTP-el": "Sudah rekam" },
  "Kartu Keluarga": { "No. KK": KK, "Nama kepala keluarga": "BUDI SANTOSO" },
  Alamat: { RT: "2", RW: "1", "Alamat rumah": "JALAN MELATI 4" },
  "Data yang diubah": {
    "Data yang diubah": "Pendidikan",
    Semula: "SLTP/SMP/SEDERAJAT",
    Menjadi: "SLTA/SMA/SEDERAJAT",
    "Dasar perubahan": "IJAZAH SMA 2026",
  },
  "Anggota keluarga 1": {
    NIK: nikPerempuan(tanggalLahirAnak),
    "Nama lengkap": "LARAS SANTOSO",
    "Hubungan dalam keluarga": "Anak",
    "Jenis kelamin": "Perempuan",
    "Tanggal lahir": tanggalLahirAnak,
    "Status perkawinan": "Belum Kawin",
    "Rekam KTP-el": "Belum rekam",
  },
  Kontak: { "Nomor HP": "081200000042", "HP pemohon": "HP Android", Email: "budi@contoh.example" },
});

/** Grandfather of the family, who was not the head of it. */
export const SLAMET = { NIK: "9901041506510001", "Nama lengkap": "SLAMET SANTOSO" };

/** The grandfather has died of old age at home; his son reports it, and the card is to leave him out. */
export const kematian = (tanggal: string): IsiFormulir => ({
  Pemohon: { ...BUDI, "No. KK": KK, ...WNI, "Hubungan dengan yang didaftar": "Anak" },
  Almarhum: {
    ...SLAMET,
    "No. KK": KK,
    "Jenis kelamin": "Laki-laki",
    "Tempat lahir": "TANJUNG ASRI",
    "Tanggal lahir": "15-06-1951",
    ...WNI,
  },
  Kematian: {
    "Tanggal kematian": tanggal,
    "Sebab kematian": "Sakit biasa/tua",
    "Tempat kematian": "RUMAH",
    "Yang menerangkan": "Tenaga Kesehatan",
  },
  "Kartu Keluarga": { "No. KK": KK, "Nama kepala keluarga": "BUDI SANTOSO" },
  Alamat: RUMAH,
  "Saksi pertama": { ...SAKSI },
  Kontak: { "Nomor HP": "081200000042" },
});

/** The head of the family moves to the next regency with one daughter; the others stay and get a new card. */
export const pindahSebagian = (tanggalLahirAnak: string): IsiFormulir => ({
  Pemohon: { ...BUDI },
  "Kartu Keluarga": { "No. KK": KK },
  Alamat: { ...RUMAH, "Kode pos": "99101" },
  Kepindahan: {
    "Desa atau kelurahan tujuan": "AIR MANIS",
    "RT tujuan": "3",
    "RW tujuan": "2",
    "Alamat tujuan": "JALAN KENANGA 12",
    "Klasifikasi kepindahan": "Antar kabupaten/kota dalam satu provinsi",
    "Alasan pindah": "Pekerjaan",
    "Jenis kepindahan": "Kepala Keluarga dan Sebagian Anggota Keluarga",
    "Anggota yang tidak pindah": "Membuat KK Baru",
    "Anggota yang pindah": "Membuat KK Baru",
  },
  "Anggota keluarga 1": {
    NIK: nikPerempuan(tanggalLahirAnak),
    "Nama lengkap": "LARAS SANTOSO",
    "Hubungan dalam keluarga": "Anak",
    "Jenis kelamin": "Perempuan",
    "Tanggal lahir": tanggalLahirAnak,
    "Status perkawinan": "Belum Kawin",
  },
  Kontak: { "Nomor HP": "081200000042" },
});
