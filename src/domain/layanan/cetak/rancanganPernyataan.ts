/** Layouts of statements and powers of attorney, F-1.04 to F-1.07. Source: Permendagri 6/2026, annex. */
import { baris, bertandaTangan, SAKSI_KEDUA, SAKSI_PERTAMA, type BlokRancangan, type Rancangan } from "./rancangan.ts";

const pihak = (teks: string, orang: string): readonly BlokRancangan[] => [
  { blok: "baris", isi: [baris("Nama", `${orang}.nama`), baris("NIK", `${orang}.nik`)] },
  { blok: "kalimat", teks },
];

export const rancanganPernyataan: Readonly<Record<string, Rancangan>> = {
  "F-1.04": {
    judul: ["SURAT PERNYATAAN TIDAK MEMILIKI", "DOKUMEN KEPENDUDUKAN"],
    blok: [
      ...bertandaTangan([
        baris("Nama", "pemohon.nama"),
        baris("Alamat", "alamat:"),
        baris("Tempat dan tanggal lahir", ["pemohon.tempatLahir", "pemohon.tanggalLahir"]),
        baris("Nama ibu"),
      ]),
      {
        blok: "kalimat",
        teks: "Dengan ini menyatakan bahwa saya tidak memiliki dokumen kependudukan dan apabila di kemudian hari ternyata pernyataan saya ini tidak benar, maka saya bersedia diproses secara hukum sesuai dengan peraturan perundang-undangan serta dokumen yang diterbitkan dari permohonan ini menjadi tidak sah.",
      },
      { blok: "tanda", kotak: [{ atas: "Yang menyatakan", nama: "pemohon.nama", pemohon: true, meterai: true }] },
    ],
  },
  "F-1.05": {
    judul: ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK", "PERKAWINAN/PERCERAIAN BELUM TERCATAT"],
    lembar: [
      { nama: "Lembar 1", meterai: 1 },
      { nama: "Lembar 2", meterai: 0 },
    ],
    blok: [
      { blok: "kalimat", teks: "Kami yang bertanda tangan di bawah ini:" },
      ...pihak("sebagai suami, selanjutnya disebut PIHAK PERTAMA.", "suami"),
      ...pihak("sebagai istri, selanjutnya disebut PIHAK KEDUA,", "istri"),
      {
        blok: "kalimat",
        teks: "menyatakan bahwa kami telah melangsungkan perkawinan sebagai suami istri/telah melakukan perceraian*), yang dilaksanakan pada:",
      },
      { blok: "baris", isi: [baris("Tanggal perkawinan/perceraian*)", ["nikah.tanggal", "nikah.tanggalCerai"])] },
      { blok: "kalimat", teks: "dengan saksi-saksi:" },
      {
        blok: "baris",
        isi: [
          baris("I. Nama", "saksi1.nama"),
          baris("NIK", "saksi1.nik"),
          baris("II. Nama", "saksi2.nama"),
          baris("NIK", "saksi2.nik"),
        ],
      },
      {
        blok: "tabel",
        judul: "Dengan nama anak-anak sebagai berikut:",
        orang: ["anggota"],
        paling: 4,
        kolom: [
          { label: "Nama", field: "nama" },
          { label: "No. akta kelahiran", field: "noAkta" },
          { label: "SHDK", field: "shdk" },
        ],
      },
      {
        blok: "kalimat",
        teks: "Demikian surat pernyataan ini kami buat dengan sebenarnya, apabila dalam keterangan yang kami berikan terdapat hal-hal yang tidak berdasarkan kebenaran yang sebenarnya, kami bersedia dikenakan sanksi sesuai dengan ketentuan peraturan perundang-undangan yang berlaku.",
      },
      {
        blok: "tanda",
        tempat: "titik",
        kotak: [
          { atas: "PIHAK KEDUA", nama: "istri.nama", nik: "istri.nik" },
          { atas: "PIHAK PERTAMA", nama: "suami.nama", nik: "suami.nik" },
          SAKSI_KEDUA,
          SAKSI_PERTAMA,
        ],
      },
      { blok: "catatan", teks: ["*) Coret yang tidak perlu."] },
    ],
  },
  "F-1.06": {
    judul: ["SURAT PERNYATAAN", "PERUBAHAN ELEMEN DATA KEPENDUDUKAN"],
    blok: [
      ...bertandaTangan([
        baris("Nama lengkap", "pemohon.nama"),
        baris("NIK", "pemohon.nik"),
        baris("Nomor KK", "kk.no"),
        baris("Alamat rumah", "alamat:"),
      ]),
      {
        blok: "tabel",
        judul: "Dengan rincian KK sebagai berikut:",
        orang: ["anggota"],
        paling: 5,
        kolom: [
          { label: "Nama", field: "nama" },
          { label: "NIK", field: "nik" },
          { label: "SHDK", field: "shdk" },
          { label: "Keterangan" },
        ],
      },
      {
        blok: "kalimat",
        teks: "Menyatakan bahwa elemen data kependudukan saya dan anggota keluarga saya telah berubah, dengan rincian:",
      },
      {
        blok: "baris",
        isi: [
          baris("Elemen data", "elemen.jenis"),
          baris("Semula", "elemen.semula"),
          baris("Menjadi", "elemen.menjadi"),
          baris("Dasar perubahan", "elemen.dasar"),
        ],
      },
      {
        blok: "tabel",
        judul: "Perubahan elemen data lainnya",
        orang: [],
        paling: 4,
        kolom: [
          { label: "Nama" },
          { label: "Elemen data" },
          { label: "Semula" },
          { label: "Menjadi" },
          { label: "Dasar perubahan" },
        ],
      },
      {
        blok: "kalimat",
        teks: "Terlampir fotokopi berkas-berkas yang terkait dengan perubahan elemen data tersebut. Demikian surat pernyataan ini saya buat dengan sebenarnya, apabila dalam keterangan yang saya berikan terdapat hal-hal yang tidak berdasarkan keadaan yang sebenarnya, saya bersedia dikenakan sanksi sesuai ketentuan peraturan perundang-undangan yang berlaku.",
      },
      { blok: "tanda", kotak: [{ atas: "Yang menyatakan", nama: "pemohon.nama", pemohon: true, meterai: true }] },
    ],
  },
  "F-1.07": {
    judul: ["SURAT KUASA DALAM PELAYANAN", "ADMINISTRASI KEPENDUDUKAN"],
    blok: [
      ...bertandaTangan([
        baris("Nama lengkap", "pemohon.nama"),
        baris("Tempat & tanggal lahir/usia", ["pemohon.tempatLahir", "pemohon.tanggalLahir"]),
        baris("Pekerjaan", "pemohon.pekerjaan"),
        baris("Alamat", "alamat:"),
      ]),
      { blok: "kalimat", teks: "memberikan kuasa kepada:" },
      { blok: "baris", isi: [baris("Nama lengkap", "kuasa.nama"), baris("NIK", "kuasa.nik")] },
      {
        blok: "kalimat",
        teks: "untuk mengisi formulir dalam pelayanan administrasi kependudukan, sesuai keterangan dan kelengkapan persyaratan yang saya berikan seperti keadaan yang sebenarnya, dikarenakan kondisi saya dalam keadaan sakit/lainnya*):",
      },
      { blok: "baris", isi: [baris("Keadaan")] },
      {
        blok: "tanda",
        kotak: [
          { atas: "Yang diberi kuasa", nama: "kuasa.nama" },
          { atas: "Yang memberi kuasa", nama: "pemohon.nama", pemohon: true, meterai: true },
        ],
      },
      { blok: "catatan", teks: ["*) Coret yang tidak sesuai."] },
    ],
  },
};
