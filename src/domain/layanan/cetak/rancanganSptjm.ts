/** Layouts of the statements that go with deeds, F-2.03 to F-2.04D. Source: Permendagri 6/2026, annex. */
import {
  baris,
  bertandaTangan,
  jatiDiri,
  PENUTUP,
  SAKSI_KEDUA,
  SAKSI_PERTAMA,
  type BarisRancangan,
  type BlokRancangan,
  type Rancangan,
} from "./rancangan.ts";

/** The one who declares on the right, both witnesses on the left, as the annex prints them. */
const pernyataan = (meterai: boolean, atas = "Saya yang menyatakan"): BlokRancangan => ({
  blok: "tanda",
  tempat: "titik",
  kotak: [
    SAKSI_PERTAMA,
    { atas, nama: "pemohon.nama", nik: "pemohon.nik", pemohon: true, ...(meterai && { meterai: true }) },
    SAKSI_KEDUA,
  ],
});

const aktaAsal = (teks: string): readonly BlokRancangan[] => [
  { blok: "kalimat", teks },
  {
    blok: "baris",
    isi: [
      baris("Jenis akta", "aktaasal.jenis"),
      baris("Nomor", "aktaasal.nomor"),
      baris("atas nama", "$.nama"),
      baris("yang dikeluarkan oleh", "aktaasal.penerbit"),
      baris("pada tanggal", "aktaasal.tanggal"),
    ],
  },
];

const NAMA_NIK: readonly BarisRancangan[] = [baris("Nama", "pemohon.nama"), baris("NIK", "pemohon.nik")];

export const rancanganSptjm: Readonly<Record<string, Rancangan>> = {
  "F-2.03": {
    judul: ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)", "KEBENARAN DATA KELAHIRAN"],
    blok: [
      ...bertandaTangan(jatiDiri("pemohon")),
      { blok: "kalimat", teks: "menyatakan bahwa:" },
      {
        blok: "baris",
        isi: [
          baris("Nama", "anak.nama"),
          baris("NIK", "anak.nik"),
          baris("Tempat/tanggal lahir", ["anak.tempatLahir", "anak.tanggalLahir"]),
          baris("Anak ke", "kelahiran.ke"),
          baris("Alamat", "alamat:"),
        ],
      },
      { blok: "kalimat", teks: "adalah anak kandung dari:" },
      { blok: "baris", isi: jatiDiri("ibu", "Nama ibu") },
      { blok: "kalimat", teks: "yang lahir dengan penolong kelahiran:" },
      {
        blok: "baris",
        isi: [
          baris("Nama", "kelahiran.namaPenolong"),
          baris("NIK", undefined, "nomor16"),
          baris("Pekerjaan"),
          baris("Alamat"),
        ],
      },
      PENUTUP,
      pernyataan(false),
      {
        blok: "catatan",
        teks: ["Lampiran ini digunakan dalam hal persyaratan berupa Surat Keterangan Lahir tidak terpenuhi."],
      },
    ],
  },
  "F-2.04": {
    judul: ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)", "KEBENARAN SEBAGAI PASANGAN SUAMI ISTRI"],
    blok: [
      ...bertandaTangan(jatiDiri("pemohon")),
      { blok: "kalimat", teks: "menyatakan bahwa:" },
      { blok: "baris", isi: jatiDiri("ayah") },
      { blok: "kalimat", teks: "adalah suami/istri*) dari:" },
      { blok: "baris", isi: jatiDiri("ibu") },
      { blok: "kalimat", teks: "sebagaimana tercantum dalam Kartu Keluarga (KK):" },
      { blok: "baris", isi: [baris("Nomor", "kk.no")] },
      PENUTUP,
      pernyataan(false),
      {
        blok: "catatan",
        teks: [
          "Lampiran ini digunakan dalam hal perkawinan tidak dapat dibuktikan dengan akta perkawinan atau akta nikah.",
          "*) Coret yang tidak perlu.",
        ],
      },
    ],
  },
  "F-2.04A": {
    judul: [
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)",
      "KEBENARAN DATA SEBAGAI PASANGAN SUAMI ISTRI",
      "DALAM HAL SALAH SATU ATAU KEDUA SUAMI ISTRI MENINGGAL DUNIA SEBELUM PENCATATAN PERKAWINAN",
    ],
    blok: [
      ...bertandaTangan(NAMA_NIK),
      { blok: "kalimat", teks: "dengan ini menyatakan dengan sebenar-benarnya bahwa orang tua saya yang bernama:" },
      {
        blok: "baris",
        judul: "SUAMI",
        isi: [
          ...jatiDiri("ayah").slice(0, 3),
          baris("Meninggal pada tanggal", undefined, "tanggal"),
          baris("Akta kematian nomor"),
        ],
      },
      {
        blok: "baris",
        judul: "ISTRI",
        isi: [
          ...jatiDiri("ibu").slice(0, 3),
          baris("Meninggal pada tanggal", undefined, "tanggal"),
          baris("Akta kematian nomor"),
        ],
      },
      { blok: "kalimat", teks: "telah melangsungkan perkawinan:" },
      {
        blok: "baris",
        isi: [
          baris("berdasarkan agama"),
          baris("di hadapan pemuka agama bernama"),
          baris("bertempat di"),
          baris("pada tanggal", undefined, "tanggal"),
        ],
      },
      {
        blok: "kalimat",
        teks: "dan perkawinan tersebut belum dicatatkan di Dinas Kependudukan dan Pencatatan Sipil di Indonesia atau di luar wilayah Negara Kesatuan Republik Indonesia.",
      },
      PENUTUP,
      pernyataan(true),
    ],
  },
  "F-2.04B": {
    judul: ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)", "PEMBETULAN AKTA PENCATATAN SIPIL"],
    blok: [
      ...bertandaTangan(NAMA_NIK),
      { blok: "kalimat", teks: "dengan ini mengajukan permohonan pembetulan akta pencatatan sipil sebagai berikut:" },
      { blok: "baris", isi: [baris("1. Nama"), baris("2. Nama orang tua"), baris("3. Pembetulan lainnya")] },
      ...aktaAsal(
        "pada Kutipan Akta Kelahiran / Perkawinan / Perceraian / Kematian / Pengakuan Anak / Pengesahan Anak*):",
      ),
      { blok: "kalimat", teks: "dengan membetulkan yang:" },
      { blok: "otomatis" },
      {
        blok: "baris",
        isi: [
          baris("semula", "pembetulan.semula"),
          baris("menjadi", "pembetulan.menjadi"),
          baris("berdasarkan dokumen pendukung", "pembetulan.dasar"),
        ],
      },
      PENUTUP,
      pernyataan(true),
      { blok: "catatan", teks: ["*) Coret yang tidak perlu."] },
    ],
  },
  "F-2.04C": {
    judul: [
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)",
      "PEMBATALAN AKTA PENCATATAN SIPIL",
      "TANPA MELALUI PENETAPAN PENGADILAN/CONTRARIUS ACTUS",
    ],
    blok: [
      ...bertandaTangan(NAMA_NIK),
      { blok: "kalimat", teks: "dengan ini mengajukan permohonan pembatalan akta pencatatan sipil sebagai berikut:" },
      {
        blok: "baris",
        isi: [
          baris("Jenis akta"),
          baris("Nomor akta & Staatblad"),
          baris("Nama pada akta"),
          baris("NIK", undefined, "nomor16"),
          baris("Tanggal penerbitan", undefined, "tanggal"),
          baris("Instansi penerbit"),
          baris("Sebab pembatalan"),
        ],
      },
      { blok: "kalimat", teks: "dan dilampirkan dokumen pendukung sebagai dasar pembatalan:" },
      { blok: "syarat" },
      PENUTUP,
      pernyataan(true),
    ],
  },
  "F-2.04D": {
    judul: ["SURAT PERMOHONAN", "PENERBITAN KEMBALI KUTIPAN AKTA PENCATATAN SIPIL"],
    blok: [
      ...bertandaTangan([
        ...jatiDiri("pemohon").slice(0, 4),
        baris("Kewarganegaraan", "pemohon.kewarganegaraan"),
        baris("Alamat", "alamat:"),
      ]),
      ...aktaAsal(
        "dengan ini memohon untuk dapat diterbitkan kembali Kutipan Akta Kelahiran / Kematian / Perkawinan / Perceraian / Pengakuan Anak / Pengesahan Anak*):",
      ),
      {
        blok: "centang",
        judul: "Alasan",
        kolom: 3,
        butir: [
          { label: "hilang", tingkat: 1, dokumen: ["surat_kehilangan_polisi"] },
          { label: "rusak", tingkat: 1, dokumen: ["kutipan_akta_asal"] },
          { label: "berada dalam penguasaan salah satu pihak yang bersengketa", tingkat: 1 },
        ],
      },
      {
        blok: "kalimat",
        teks: "Demikian permohonan ini saya buat dengan sebenar-benarnya dan apabila di kemudian hari ternyata data dan informasi tidak benar, maka saya bersedia diproses secara hukum sesuai dengan ketentuan peraturan perundang-undangan yang berlaku.",
      },
      { blok: "tanda", kotak: [{ atas: "Pemohon", nama: "pemohon.nama", pemohon: true, meterai: true }] },
      { blok: "catatan", teks: ["*) Coret yang tidak perlu."] },
    ],
  },
};
