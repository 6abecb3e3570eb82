/** Layouts of the forms of population registration, F-1.01 to F-1.03. Source: Permendagri 6/2026, annex. */
import { JENIS_PERMOHONAN, kelompok, LAMPIRAN } from "./centangF102.ts";
import { baris, type BlokRancangan, type Rancangan } from "./rancangan.ts";

/** Who leaves has the old address on the card; who comes has the new one there. */
const PERGI = ["pindah_antar_kabkota", "pindah_antar_provinsi", "pindah_dalam_kabkota"];
const DATANG = ["pindah_datang", "kk_tambah_anggota_numpang"];

interface PathAlamat {
  readonly rt: string;
  readonly rw: string;
  readonly desa: string;
  readonly jalan: readonly string[];
  readonly pos?: string;
}
const DI_KK: PathAlamat = {
  rt: "alamat.rt",
  rw: "alamat.rw",
  desa: "alamat.desa",
  jalan: ["alamat.jalan", "alamat.dusun"],
  pos: "alamat.kodePos",
};
const TUJUAN: PathAlamat = {
  rt: "pindah.tujuanRt",
  rw: "pindah.tujuanRw",
  desa: "pindah.tujuanDesa",
  jalan: ["pindah.tujuanAlamat", "pindah.tujuanDusun"],
  pos: "pindah.tujuanKodePos",
};
const ASAL: PathAlamat = {
  rt: "pindah.asalRt",
  rw: "pindah.asalRw",
  desa: "pindah.asalDesa",
  jalan: ["pindah.asalAlamat"],
};

const alamat = (
  judul: string,
  layanan: readonly string[],
  { rt, rw, desa, jalan, pos }: PathAlamat,
): BlokRancangan => ({
  blok: "baris",
  judul,
  layanan,
  isi: [
    baris("Jalan/dusun", jalan),
    baris("RT", rt, "tiga"),
    baris("RW", rw, "tiga"),
    baris("a. Desa/Kelurahan", `wil10:${desa}`),
    baris("b. Kecamatan", `wil6:${desa}`),
    baris("c. Kabupaten/Kota", `wil4:${desa}`),
    baris("d. Provinsi", `wil2:${desa}`),
    baris("Kode pos", pos, "lima"),
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
      alamat("5. Alamat asal", PERGI, DI_KK),
      alamat("5. Alamat asal", DATANG, ASAL),
      { blok: "baris", isi: [baris("6. Klasifikasi kepindahan", "pindah.klasifikasi")] },
      alamat("7. Alamat pindah", PERGI, TUJUAN),
      alamat("7. Alamat pindah", DATANG, DI_KK),
      {
        blok: "baris",
        isi: [
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
