/** Forms that the applicant fills in and signs. `meterai`: the form prints a place for a duty stamp. Source: documents.json. */
import type { Dokumen } from "../dokumen.ts";

export const dokumenFormulir: readonly Dokumen[] = [
  { id: "f_1_01", nama: "F-1.01 Formulir Biodata Keluarga", namaPendek: "F-1.01", penerbit: "pemohon", isForm: true, keyakinan: "high" },
  { id: "f_1_02", nama: "F-1.02 Formulir Pendaftaran Peristiwa Kependudukan", namaPendek: "F-1.02", penerbit: "pemohon", isForm: true, keyakinan: "high" },
  { id: "f_1_03", nama: "F-1.03 Formulir Pendaftaran Perpindahan Penduduk", namaPendek: "F-1.03", penerbit: "pemohon", isForm: true, keyakinan: "high" },
  { id: "f_1_03a", nama: "F-1.03A Surat Kuasa Pengasuhan Anak", namaPendek: "F-1.03A", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
  { id: "f_1_03b", nama: "F-1.03B Surat Pernyataan Bersedia Menerima sebagai Anggota Keluarga", namaPendek: "F-1.03B", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
  { id: "f_1_03c", nama: "F-1.03C Surat Pernyataan Tidak Keberatan Penggunaan Alamat", namaPendek: "F-1.03C", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
  { id: "f_1_04", nama: "F-1.04 Surat Pernyataan Tidak Memiliki Dokumen Kependudukan", namaPendek: "F-1.04", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
  { id: "f_1_05", nama: "F-1.05 SPTJM Perkawinan/Perceraian Belum Tercatat", namaPendek: "F-1.05", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
  { id: "f_1_06", nama: "F-1.06 Surat Pernyataan Perubahan Elemen Data Kependudukan", namaPendek: "F-1.06", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
  { id: "f_1_07", nama: "F-1.07 Surat Kuasa dalam Pelayanan Adminduk", namaPendek: "F-1.07", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
  { id: "f_2_01", nama: "F-2.01 Formulir Pelaporan Pencatatan Sipil", namaPendek: "F-2.01", penerbit: "pemohon", isForm: true, keyakinan: "high" },
  { id: "f_2_03", nama: "F-2.03 SPTJM Kebenaran Data Kelahiran", namaPendek: "F-2.03", penerbit: "pemohon", isForm: true, keyakinan: "high" },
  { id: "f_2_04", nama: "F-2.04 SPTJM Kebenaran sebagai Pasangan Suami Istri", namaPendek: "F-2.04", penerbit: "pemohon", isForm: true, keyakinan: "high" },
  { id: "f_2_04b", nama: "F-2.04B SPTJM Pembetulan Akta", namaPendek: "F-2.04B", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
  { id: "f_2_04d", nama: "F-2.04D Surat Permohonan Penerbitan Kembali Kutipan Akta", namaPendek: "F-2.04D", penerbit: "pemohon", isForm: true, meterai: true, keyakinan: "high" },
];
