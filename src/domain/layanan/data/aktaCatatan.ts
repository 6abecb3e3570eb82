/**
 * Deeds that exist already: a changed name, a correction, a new kutipan.
 * Source: services.json > perubahan_nama, pembetulan_akta, penerbitan_kembali_kutipan.
 */
import type { Layanan, Syarat } from "../layanan.ts";
import { dasarAkta, duaSaksi, f201 } from "./syaratUmum.ts";

const kk: Syarat = { dokumen: "kk", need: "wajib", bentuk: "fotokopi", keyakinan: "medium", sumber: ["NAT"] };

const perubahanNama: Layanan = {
  id: "perubahan_nama",
  nama: "Pencatatan Perubahan Nama (catatan pinggir)",
  namaPendek: "Perubahan Nama",
  glosEn: "Change of name note",
  grup: "Akta (catatan)",
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01E"] },
  // Tells who is under age: then the form names a parent or guardian.
  kolom: [
    { path: "subjek.tanggalLahir", wajib: true },
    { path: "subjek.rekam", wajib: false },
    { path: "subjek.kia", wajib: false },
  ],
  syarat: [
    f201("catatan.f_2_01_nama"),
    {
      dokumen: "penetapan_pengadilan",
      need: "wajib",
      bentuk: "fotokopi",
      tentang: "subjek",
      catatan: "catatan.penetapan_pn",
      keyakinan: "high",
      sumber: ["NAT"],
    },
    {
      dokumen: "kutipan_akta_kelahiran",
      need: "wajib",
      bentuk: "asli",
      tentang: "subjek",
      catatan: "catatan.akta_memuat_nama",
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    kk,
    // Whoever applies: the person, or for a child the parent or guardian.
    { dokumen: "ktp_el", need: "wajib", bentuk: "fotokopi", orang: ["pemohon"], catatan: "catatan.ktp_pemohon", keyakinan: "medium", sumber: ["NAT"] },
    duaSaksi,
  ],
  hasil: [
    { id: "kutipan_akta_kelahiran", nama: "Kutipan Akta dengan catatan pinggir nama baru", tte: true, kertas: "hvs_a4" },
  ],
  batasLapor: { hari: 30, sejak: "penetapannama.tanggal", aturan: "lapor_penetapan", pasal: "UU 23/2006 Ps 52", keyakinan: "low", sumber: ["UUADM", "MEM"] },
  menunggu: [],
  subjek: "subjek",
  dasarHukum: [...dasarAkta, "Permendagri 73/2022 Ps 4(3)"],
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

const pembetulan: Layanan = {
  id: "pembetulan_akta",
  nama: "Pembetulan Akta Pencatatan Sipil (salah tulis redaksional)",
  namaPendek: "Pembetulan Akta",
  glosEn: "Correction of a certificate",
  grup: "Akta (catatan)",
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01F", "F-2.04B"] },
  kolom: [],
  syarat: [
    { ...f201("catatan.f_2_01_pembetulan"), sumber: ["PMD6"] },
    {
      dokumen: "f_2_04b",
      need: "wajib",
      bentuk: "asli",
      formSet: "2026",
      catatan: "catatan.f_2_04b",
      keyakinan: "medium",
      sumber: ["PMD6"],
    },
    {
      dokumen: "kutipan_akta_asal",
      need: "wajib",
      bentuk: "asli",
      tentang: "subjek",
      catatan: "catatan.kutipan_salah",
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    {
      dokumen: "bukti_peristiwa",
      need: "wajib",
      bentuk: "fotokopi",
      tentang: "subjek",
      catatan: "catatan.dokumen_pembanding",
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    duaSaksi,
  ],
  hasil: [{ id: "kutipan_akta", nama: "Kutipan Akta yang sudah dibetulkan", tte: true, kertas: "hvs_a4" }],
  menunggu: [],
  subjek: "subjek",
  dasarHukum: dasarAkta,
  keyakinan: "medium",
  sumber: ["PMD6", "NAT"],
};

const penerbitanKembali: Layanan = {
  id: "penerbitan_kembali_kutipan",
  nama: "Penerbitan Kembali Kutipan Akta (hilang/rusak/dalam sengketa)",
  namaPendek: "Kutipan Akta baru",
  glosEn: "Re-issue of certificate",
  grup: "Akta (catatan)",
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01F", "F-2.04D"] },
  kolom: [],
  syarat: [
    { ...f201("catatan.f_2_01_kembali"), sumber: ["PMD6"] },
    {
      dokumen: "f_2_04d",
      need: "wajib",
      bentuk: "asli",
      formSet: "2026",
      catatan: "catatan.f_2_04d",
      keyakinan: "high",
      sumber: ["PMD6"],
    },
    {
      dokumen: "surat_kehilangan_polisi",
      need: "bersyarat",
      bila: "hilang",
      bentuk: "asli",
      catatan: "catatan.kehilangan_akta",
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    {
      dokumen: "kutipan_akta_asal",
      need: "bersyarat",
      bila: "rusak",
      bentuk: "asli_ditarik",
      tentang: "subjek",
      catatan: "catatan.kutipan_rusak",
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    kk,
  ],
  hasil: [{ id: "kutipan_akta", nama: "Kutipan Akta (penerbitan kembali)", tte: true, kertas: "hvs_a4" }],
  menunggu: [],
  subjek: "subjek",
  dasarHukum: dasarAkta,
  keyakinan: "high",
  sumber: ["PMD6", "NAT"],
};

export const layananCatatan: readonly Layanan[] = [perubahanNama, pembetulan, penerbitanKembali];
