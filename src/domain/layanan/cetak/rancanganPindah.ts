/** Layouts of the letters that go with a move, F-1.03A to F-1.03C. Source: Permendagri 6/2026, annex. */
import { baris, bertandaTangan, PENUTUP, type BlokRancangan, type Rancangan } from "./rancangan.ts";

const anggotaLima = (label = "Nama"): BlokRancangan => ({
  blok: "tabel",
  orang: ["anggota"],
  paling: 5,
  kolom: [
    { label, field: "nama" },
    { label: "NIK", field: "nik" },
  ],
});

const PEMILIK = [
  baris("Nama", "pemohon.nama"),
  baris("NIK", "pemohon.nik"),
  baris("No. KK", "kk.no"),
  baris("Alamat", "alamat:"),
];

const pihak = (orang: string) => [
  baris("Nama", `${orang}.nama`),
  baris("NIK", `${orang}.nik`),
  baris("No. KK", `${orang}.noKk`, "nomor16"),
  baris("Alamat", `${orang}.alamat`, "teks"),
];
const PENERIMA = pihak("penerima");
const PEMILIK_RUMAH = pihak("pemilik");

export const rancanganPindah: Readonly<Record<string, Rancangan>> = {
  "F-1.03A": {
    judul: ["SURAT KUASA PENGASUHAN ANAK", "DARI ORANG TUA/WALI"],
    blok: [
      ...bertandaTangan(PEMILIK),
      { blok: "kalimat", teks: "yang selanjutnya disebut Pemberi Kuasa, memberikan kuasa kepada:" },
      {
        blok: "baris",
        isi: [...PENERIMA],
      },
      {
        blok: "kalimat",
        teks: "yang selanjutnya disebut Penerima Kuasa, untuk mengasuh anak Pemberi Kuasa dan memasukkan datanya ke dalam Kartu Keluarga Penerima Kuasa, sebagai berikut:",
      },
      anggotaLima(),
      {
        blok: "kalimat",
        teks: "Demikian surat kuasa ini dibuat dengan sebenar-benarnya dan apabila di kemudian hari ternyata pernyataan ini tidak benar, maka kami selaku Pemberi Kuasa dan Penerima Kuasa bersedia diproses secara hukum sesuai dengan peraturan perundang-undangan dan dokumen yang diterbitkan akibat dari pernyataan ini menjadi tidak sah.",
      },
      {
        blok: "tanda",
        kotak: [
          { atas: "Penerima Kuasa", nama: "penerima.nama" },
          { atas: "Pemberi Kuasa", nama: "pemohon.nama", pemohon: true, meterai: true },
        ],
      },
    ],
  },
  "F-1.03B": {
    judul: ["SURAT PERNYATAAN BERSEDIA MENERIMA", "SEBAGAI ANGGOTA KELUARGA"],
    blok: [
      ...bertandaTangan([...PENERIMA]),
      {
        blok: "kalimat",
        teks: "Bertindak selaku Kepala Keluarga menyatakan dengan ini bahwa saya bersedia menerima sebagai anggota keluarga dalam Kartu Keluarga sebagai berikut:",
      },
      anggotaLima(),
      PENUTUP,
      { blok: "tanda", kotak: [{ atas: "Yang membuat pernyataan", nama: "penerima.nama", meterai: true }] },
    ],
  },
  "F-1.03C": {
    judul: ["SURAT PERNYATAAN TIDAK KEBERATAN", "PENGGUNAAN ALAMAT DALAM DOKUMEN KEPENDUDUKAN"],
    blok: [
      ...bertandaTangan([...PEMILIK_RUMAH]),
      { blok: "baris", isi: [baris("Selaku pemilik rumah dengan alamat")] },
      {
        blok: "kalimat",
        teks: "Dengan ini tidak keberatan alamat rumah tersebut digunakan dalam dokumen kependudukan oleh penduduk yang menempati rumah dengan identitas sebagai berikut:",
      },
      {
        blok: "baris",
        isi: [
          baris("Nama kepala keluarga", "pemohon.nama"),
          baris("NIK", "pemohon.nik"),
          baris("Jumlah pengikut", "hitung:anggota"),
        ],
      },
      anggotaLima(),
      PENUTUP,
      {
        blok: "tanda",
        kotak: [
          { atas: "Pengguna alamat", nama: "pemohon.nama", pemohon: true },
          { atas: "Pemilik rumah", nama: "pemilik.nama", meterai: true },
        ],
      },
    ],
  },
};
