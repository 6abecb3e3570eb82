/** By what each kind of document is told: its titles, its sentences. Source: documents.json, labels. */

interface Ciri {
  readonly kind: string;
  /** Any one of these as a line of its own (or two lines together) tells the kind. */
  readonly titles: readonly string[];
}

/** In the order of likeness: of titles that fit alike the longest tells. */
export const CIRI: readonly Ciri[] = [
  { kind: "kk", titles: ["KARTU KELUARGA"] },
  { kind: "kutipan_akta_kelahiran", titles: ["KUTIPAN AKTA KELAHIRAN"] },
  { kind: "kutipan_akta_kematian", titles: ["KUTIPAN AKTA KEMATIAN"] },
  { kind: "kutipan_akta_perkawinan", titles: ["KUTIPAN AKTA PERKAWINAN"] },
  { kind: "kutipan_akta_perceraian", titles: ["KUTIPAN AKTA PERCERAIAN"] },
  { kind: "suket_kelahiran", titles: ["SURAT KETERANGAN KELAHIRAN", "SURAT KETERANGAN LAHIR"] },
  { kind: "surat_kematian", titles: ["SURAT KETERANGAN KEMATIAN", "SURAT KEMATIAN"] },
  {
    kind: "surat_polisi_kematian",
    titles: [
      "SURAT KETERANGAN KEMATIAN JENAZAH TIDAK DIKENAL",
      "JENAZAH TIDAK DIKENAL",
      "SURAT KETERANGAN PENEMUAN JENAZAH",
    ],
  },
  {
    kind: "ba_polisi_temuan",
    titles: ["BERITA ACARA PENEMUAN ANAK", "BERITA ACARA PEMERIKSAAN PENEMUAN ANAK"],
  },
  {
    kind: "sptjm_kematian_lokal",
    titles: ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK KEBENARAN DATA KEMATIAN", "KEBENARAN DATA KEMATIAN"],
  },
  { kind: "surat_pengakuan_anak", titles: ["SURAT PERNYATAAN PENGAKUAN ANAK", "SURAT PENGAKUAN ANAK"] },
  {
    kind: "surat_pemberkatan",
    titles: [
      "SURAT KETERANGAN PEMBERKATAN NIKAH",
      "SURAT KETERANGAN PEMBERKATAN",
      "SURAT NIKAH GEREJA",
      "SURAT KETERANGAN TELAH TERJADINYA PERKAWINAN",
    ],
  },
  { kind: "pernyataan_ortu", titles: ["SURAT PERNYATAAN ORANG TUA", "SURAT PERNYATAAN ORANG TUA WALI"] },
  {
    kind: "pernyataan_maskapai",
    titles: ["SURAT PERNYATAAN MANIFES PENUMPANG", "SURAT KETERANGAN MANIFES PENUMPANG", "MANIFES PENUMPANG"],
  },
  {
    kind: "izin_istri_terdahulu",
    titles: ["SURAT IZIN ISTRI", "SURAT PERNYATAAN IZIN ISTRI PERTAMA", "IZIN ISTRI PERTAMA"],
  },
  {
    kind: "pernyataan_tidak_memiliki_akta",
    titles: [
      "SURAT PERNYATAAN TIDAK MEMILIKI KUTIPAN AKTA PERKAWINAN",
      "SURAT PERNYATAAN TIDAK MEMILIKI AKTA PERKAWINAN",
      "TIDAK MEMILIKI KUTIPAN AKTA",
    ],
  },
  {
    kind: "pernyataan_hilang_rusak",
    titles: ["SURAT PERNYATAAN PENYEBAB HILANG RUSAK", "SURAT PERNYATAAN PENYEBAB HILANG", "SURAT PERNYATAAN HILANG"],
  },
  { kind: "kitap", titles: ["KARTU IZIN TINGGAL TETAP", "IZIN TINGGAL TETAP", "PERMANENT STAY PERMIT"] },
  { kind: "paspor", titles: ["PASPOR PASSPORT"] },
  { kind: "suket_lahir_mati", titles: ["SURAT KETERANGAN LAHIR MATI"] },
  { kind: "skpwni", titles: ["SURAT KETERANGAN PINDAH WNI", "SURAT KETERANGAN PINDAH ANTAR"] },
  {
    kind: "surat_kehilangan_polisi",
    titles: [
      "SURAT KETERANGAN TANDA LAPOR KEHILANGAN",
      "SURAT TANDA PENERIMAAN LAPORAN KEHILANGAN",
      "SURAT KETERANGAN KEHILANGAN",
      "TANDA LAPOR KEHILANGAN",
    ],
  },
  { kind: "kutipan_akta_pengakuan", titles: ["KUTIPAN AKTA PENGAKUAN ANAK"] },
  { kind: "akta_cerai_pa", titles: ["AKTA CERAI"] },
  { kind: "kia", titles: ["KARTU IDENTITAS ANAK"] },
  { kind: "f_1_01", titles: ["FORMULIR BIODATA KELUARGA"] },
  { kind: "buku_nikah", titles: ["KUTIPAN AKTA NIKAH", "BUKU NIKAH"] },
  { kind: "f_1_02", titles: ["FORMULIR PENDAFTARAN PERISTIWA KEPENDUDUKAN"] },
  { kind: "f_1_03", titles: ["FORMULIR PENDAFTARAN PERPINDAHAN PENDUDUK"] },
  { kind: "f_1_03a", titles: ["SURAT KUASA PENGASUHAN ANAK"] },
  { kind: "f_1_03b", titles: ["SURAT PERNYATAAN BERSEDIA MENERIMA SEBAGAI ANGGOTA KELUARGA"] },
  { kind: "f_1_03c", titles: ["SURAT PERNYATAAN TIDAK KEBERATAN PENGGUNAAN ALAMAT"] },
  { kind: "f_1_04", titles: ["SURAT PERNYATAAN TIDAK MEMILIKI DOKUMEN KEPENDUDUKAN"] },
  {
    kind: "f_1_05",
    titles: [
      "PERKAWINAN PERCERAIAN BELUM TERCATAT",
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK PERKAWINAN PERCERAIAN BELUM TERCATAT",
      "PERKAWINAN BELUM TERCATAT",
    ],
  },
  { kind: "f_1_06", titles: ["SURAT PERNYATAAN PERUBAHAN ELEMEN DATA KEPENDUDUKAN", "PERUBAHAN ELEMEN DATA"] },
  {
    kind: "f_1_07",
    titles: ["SURAT KUASA DALAM PELAYANAN ADMINISTRASI KEPENDUDUKAN", "SURAT KUASA DALAM PELAYANAN ADMINDUK"],
  },
  {
    kind: "f_2_04b",
    titles: [
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK PEMBETULAN AKTA PENCATATAN SIPIL",
      "PEMBETULAN AKTA PENCATATAN SIPIL",
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK PEMBETULAN AKTA",
    ],
  },
  {
    kind: "f_2_04d",
    titles: [
      "SURAT PERMOHONAN PENERBITAN KEMBALI KUTIPAN AKTA PENCATATAN SIPIL",
      "SURAT PERMOHONAN PENERBITAN KEMBALI KUTIPAN AKTA",
      "PERMOHONAN PENERBITAN KEMBALI",
    ],
  },
  { kind: "f_2_01", titles: ["FORMULIR PELAPORAN PENCATATAN SIPIL"] },
  {
    kind: "f_2_03",
    titles: ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK KEBENARAN DATA KELAHIRAN", "KEBENARAN DATA KELAHIRAN"],
  },
  {
    kind: "f_2_04",
    titles: [
      "SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK KEBENARAN SEBAGAI PASANGAN SUAMI ISTRI",
      "KEBENARAN SEBAGAI PASANGAN SUAMI ISTRI",
    ],
  },
];

/** What only pages of a kind say in their running text: one sentence, or any two of several. */
export const KALIMAT: readonly (readonly [string, ...string[]])[] = [
  ["kutipan_akta_kelahiran", "Berdasarkan Akta Kelahiran Nomor"],
  ["kutipan_akta_kematian", "Berdasarkan Akta Kematian Nomor"],
  ["kutipan_akta_perkawinan", "Berdasarkan Akta Perkawinan Nomor"],
  ["kutipan_akta_perceraian", "Berdasarkan Akta Perceraian Nomor"],
  ["suket_kelahiran", "telah lahir seorang bayi", "Berat Badan", "Panjang Badan", "Nama Bayi"],
  ["surat_kematian", "telah meninggal dunia pada"],
  ["surat_kehilangan_polisi", "KEPOLISIAN NEGARA REPUBLIK INDONESIA", "telah kehilangan"],
  ["skpwni", "DATA DAERAH ASAL", "DATA KEPINDAHAN", "NIK Pemohon"],
  ["buku_nikah", "KANTOR URUSAN AGAMA KECAMATAN", "akad nikah", "Wali nikah", "Mas kawin"],
  ["paspor", "NO. PASPOR PASSPORT NO", "TGL. PENGELUARAN DATE OF ISSUE", "KANTOR YANG MENGELUARKAN ISSUING OFFICE"],
  ["surat_pengantar_rtrw", "Ketua RT", "adalah benar warga kami"],
  ["putusan_pengadilan", "mengadili perkara perdata", "sebagai Penggugat", "sebagai Tergugat"],
];

/** Titles of one short word: the line must hold it alone, and the page must say one of `also`. */
export const PENDEK: readonly { readonly kind: string; readonly title: string; readonly also: readonly string[] }[] = [
  { kind: "ijazah", title: "IJAZAH", also: ["SEKOLAH", "MADRASAH", "PENDIDIKAN", "LULUS"] },
  { kind: "putusan_pengadilan", title: "PUTUSAN", also: ["DEMI KEADILAN BERDASARKAN", "PENGADILAN"] },
  { kind: "dispensasi_kawin", title: "PENETAPAN", also: ["dispensasi kawin"] },
  { kind: "penetapan_pengadilan", title: "PENETAPAN", also: ["DEMI KEADILAN BERDASARKAN", "PENGADILAN"] },
  { kind: "surat_pengantar_rtrw", title: "SURAT PENGANTAR", also: ["Ketua RT", "RUKUN TETANGGA", "RUKUN WARGA"] },
  { kind: "surat_pengantar_rtrw", title: "SURAT PENGANTAR RT/RW", also: ["Ketua RT", "RUKUN TETANGGA", "warga"] },
];
