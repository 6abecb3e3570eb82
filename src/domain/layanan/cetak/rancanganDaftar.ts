/** Layouts of the forms of population registration, F-1.01 to F-1.03. Source: Permendagri 6/2026, annex. */
import { JENIS_PERMOHONAN, kelompok, LAMPIRAN } from "./centangF102.ts";
import { baris, type BlokRancangan, type Rancangan } from "./rancangan.ts";

const tujuan = (label: string, asal: string, kode: string): BlokRancangan => ({
  blok: "baris",
  judul: label,
  isi: [
    baris("RT", `${asal}`.replace("%", "rt")),
    baris("RW", `${asal}`.replace("%", "rw")),
    baris("a. Desa/Kelurahan", `wil10:${kode}`),
    baris("b. Kecamatan", `wil6:${kode}`),
    baris("c. Kabupaten/Kota", `wil4:${kode}`),
    baris("d. Provinsi", `wil2:${kode}`),
  ],
});

export const rancanganDaftar: Readonly<Record<string, Rancangan>> = {
  "F-1.01": {
    judul: ["FORMULIR BIODATA KELUARGA"],
    blok: [
      {
        blok: "baris",
        judul: "DATA KEPALA KELUARGA",
        nomor: true,
        isi: [
          baris("Nama kepala keluarga", "kk.kepala"),
          baris("Alamat", "alamat:"),
          baris("Kode pos", "alamat.kodePos", "lima"),
          baris("RT", "alamat.rt", "tiga"),
          baris("RW", "alamat.rw", "tiga"),
          baris("Jumlah anggota keluarga", "hitung:anggota"),
          baris("Telepon/handphone", "kontak.telepon"),
          baris("Email", "kontak.email"),
          baris("Kode-nama provinsi", "wil2:alamat.desa"),
          baris("Kode-nama kabupaten/kota", "wil4:alamat.desa"),
          baris("Kode-nama kecamatan", "wil6:alamat.desa"),
          baris("Kode-nama kelurahan/desa", "wil10:alamat.desa"),
          baris("Nama dusun/dukuh/kampung", "alamat.dusun"),
        ],
      },
      { blok: "otomatis" },
      {
        blok: "tanda",
        kotak: [{ atas: "Petugas" }, { atas: "Kepala keluarga/pemohon", nama: "pemohon.nama", pemohon: true }],
      },
    ],
  },
  "F-1.02": {
    judul: ["FORMULIR PENDAFTARAN PERISTIWA KEPENDUDUKAN"],
    blok: [
      {
        blok: "baris",
        judul: "I. DATA PEMOHON",
        nomor: true,
        isi: [
          baris("Nama lengkap", "pemohon.nama"),
          baris("Nomor Induk Kependudukan", "pemohon.nik"),
          baris("Nomor Kartu Keluarga", "pemohon.noKk"),
        ],
      },
      { blok: "centang", judul: "II. JENIS PERMOHONAN", kolom: 2, butir: JENIS_PERMOHONAN },
      { blok: "centang", judul: "III. PERSYARATAN YANG DILAMPIRKAN", kolom: 2, butir: LAMPIRAN },
      { blok: "tanda", kotak: [{ atas: "Petugas" }, { atas: "Pemohon", nama: "pemohon.nama", pemohon: true }] },
    ],
  },
  "F-1.03": {
    judul: ["FORMULIR PENDAFTARAN PERPINDAHAN PENDUDUK"],
    mendatar: true,
    blok: [
      {
        blok: "baris",
        isi: [
          baris("1. No. KK", "kk.no"),
          baris("2. Nama lengkap pemohon", "pemohon.nama"),
          baris("3. NIK", "pemohon.nik"),
        ],
      },
      {
        blok: "centang",
        judul: "4. Jenis permohonan",
        kolom: 3,
        butir: [
          kelompok(
            "Surat keterangan pindah (SKP)",
            "pindah_antar_kabkota",
            "pindah_antar_provinsi",
            "pindah_dalam_kabkota",
            "pindah_datang",
          ),
          kelompok("Surat keterangan pindah luar negeri (SKPLN)"),
          kelompok("Surat keterangan tempat tinggal (SKTT) bagi orang asing tinggal terbatas"),
        ],
      },
      tujuan("5. Alamat asal", "alamat.%", "alamat.desa"),
      {
        blok: "baris",
        isi: [
          baris("Jalan/dusun", ["alamat.jalan", "alamat.dusun"]),
          baris("Kode pos", "alamat.kodePos", "lima"),
          baris("6. Klasifikasi kepindahan", "pindah.klasifikasi"),
        ],
      },
      { ...tujuan("7. Alamat pindah", "pindah.%", "pindah.tujuanDesa") },
      {
        blok: "baris",
        isi: [
          baris("Jalan/dusun", ["pindah.tujuanAlamat", "pindah.tujuanDusun"]),
          baris("Kode pos", "pindah.tujuanKodePos", "lima"),
          baris("8. Alasan pindah", "pindah.alasan"),
          baris("Alasan lainnya", "pindah.alasanLain"),
          baris("9. Jenis kepindahan", "pindah.jenis"),
          baris("10. Anggota keluarga yang tidak pindah", "pindah.anggotaTidakPindah"),
          baris("11. Anggota keluarga yang pindah", "pindah.anggotaPindah"),
        ],
      },
      {
        blok: "tabel",
        judul: "12. Daftar anggota keluarga yang pindah",
        orang: ["anggota"],
        paling: 7,
        kolom: [
          { label: "NIK", field: "nik" },
          { label: "Nama lengkap", field: "nama" },
          { label: "SHDK", field: "shdk" },
        ],
      },
      {
        blok: "tanda",
        kotak: [
          { atas: "Mengetahui, Kepala Dinas Kependudukan dan Pencatatan Sipil" },
          { atas: "Pemohon", nama: "pemohon.nama", pemohon: true },
        ],
      },
    ],
  },
};
