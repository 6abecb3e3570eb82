/** New family cards. Source: services.json > kk_baru_keluarga_baru, kk_ganti_kepala_keluarga, kk_pisah. */
import type { Alternatif, Layanan, Syarat } from "../layanan.ts";
import { dasarKk, f102, hasilKk, hasilKkBaru, kkLama, suratKuasa } from "./syaratUmum.ts";

const f105 = (syarat: Alternatif["syarat"], keyakinan: Alternatif["keyakinan"], sumber: Alternatif["sumber"]): Alternatif => ({
  dokumen: "f_1_05",
  syarat,
  catatan: "catatan.f_1_05",
  keyakinan,
  sumber,
});

const KELUARGA_BARU: Layanan = {
  id: "kk_baru_keluarga_baru",
  nama: "KK Baru karena Membentuk Keluarga Baru",
  namaPendek: "KK keluarga baru",
  glosEn: "New family card: newly formed family",
  grup: "KK",
  profil: "kk",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: [
    { path: "suami.tanggalLahir", wajib: true },
    { path: "suami.rekam", wajib: false },
    { path: "istri.tanggalLahir", wajib: true },
    { path: "istri.rekam", wajib: false },
    { path: "nikah.tanggal", wajib: false, terbitDari: ["akta_perkawinan"] },
  ],
  syarat: [
    f102("catatan.f_1_02_kk_baru"),
    {
      dokumen: "bukti_perkawinan",
      need: "wajib",
      bentuk: "fotokopi",
      catatan: "catatan.bukti_kawin_pasangan",
      terbitDari: ["akta_perkawinan"],
      alternatif: [f105("tanpa_bukti_kawin", "medium", ["NAT", "SPTJM", "PMD6"])],
      keyakinan: "high",
      sumber: ["NAT"],
    },
    {
      dokumen: "bukti_perceraian",
      need: "bersyarat",
      bila: "sebab_cerai",
      bentuk: "fotokopi",
      alternatif: [f105("tanpa_bukti_cerai", "high", ["NAT", "PMD6"])],
      keyakinan: "high",
      sumber: ["NAT"],
    },
    {
      dokumen: "dispensasi_kawin",
      need: "bersyarat",
      bila: "usia_lt_19_kawin",
      bentuk: "fotokopi",
      catatan: "catatan.dispensasi",
      keyakinan: "medium",
      sumber: ["SPTJM"],
    },
    { dokumen: "izin_istri_terdahulu", need: "bersyarat", bila: "istri_ke2_dst", bentuk: "asli", keyakinan: "medium", sumber: ["SPTJM"] },
    { dokumen: "kk", need: "lokal", bentuk: "asli", catatan: "catatan.kk_kedua_pihak", keyakinan: "medium", sumber: ["PMD6", "SOPX"] },
    suratKuasa,
  ],
  hasil: [hasilKkBaru],
  menunggu: ["akta_perkawinan"],
  subjek: "suami",
  dasarHukum: dasarKk,
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

const GANTI_KEPALA: Layanan = {
  id: "kk_ganti_kepala_keluarga",
  nama: "KK Baru karena Penggantian Kepala Keluarga",
  namaPendek: "KK ganti kepala keluarga",
  glosEn: "New family card: change of head of family",
  grup: "KK",
  profil: "kk",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: [
    { path: "pemohon.tanggalLahir", wajib: false },
    { path: "pemohon.rekam", wajib: false },
  ],
  syarat: [
    f102("catatan.f_1_02_ganti_kepala"),
    {
      dokumen: "kutipan_akta_kematian",
      need: "bersyarat",
      bila: "kepala_keluarga_meninggal",
      bentuk: "fotokopi",
      tentang: "almarhum",
      catatan: "catatan.akta_asli_dilihat",
      terbitDari: ["akta_kematian"],
      keyakinan: "high",
      sumber: ["NAT"],
    },
    kkLama("fotokopi", "catatan.kk_diganti"),
    {
      dokumen: "f_1_03b",
      need: "bersyarat",
      bila: "menumpang_kk_lain",
      bentuk: "asli",
      catatan: "catatan.f_1_03b_sisa_anak",
      keyakinan: "medium",
      sumber: ["NAT", "PMD6"],
    },
    suratKuasa,
  ],
  hasil: [{ ...hasilKk, nama: "Kartu Keluarga baru" }],
  menunggu: ["akta_kematian"],
  subjek: "pemohon",
  dasarHukum: dasarKk,
  keyakinan: "high",
  sumber: ["NAT"],
};

const bila = (dokumen: "bukti_perkawinan" | "bukti_perceraian", sebab: "sebab_kawin" | "sebab_cerai", ganti: Alternatif): Syarat => ({
  dokumen,
  need: "bersyarat",
  bila: sebab,
  bentuk: "fotokopi",
  catatan: "catatan.akta_asli_dilihat",
  terbitDari: [dokumen === "bukti_perkawinan" ? "akta_perkawinan" : "akta_perceraian"],
  alternatif: [ganti],
  keyakinan: "high",
  sumber: ["BATAM", "PENT"],
});

const PISAH: Layanan = {
  id: "kk_pisah",
  nama: "KK Baru karena Pisah KK dalam 1 (satu) Alamat",
  namaPendek: "Pisah KK",
  glosEn: "New family card: split within the same address",
  grup: "KK",
  profil: "kk",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: [
    { path: "pemohon.tanggalLahir", wajib: true },
    { path: "pemohon.statusKawin", wajib: true },
    { path: "pemohon.rekam", wajib: false },
  ],
  syarat: [
    f102("catatan.f_1_02_pisah"),
    { ...kkLama("fotokopi", "catatan.kk_pisah"), sumber: ["BATAM", "PENT"] },
    {
      dokumen: "ktp_el",
      need: "wajib",
      bentuk: "fotokopi",
      orang: ["pemohon"],
      catatan: "catatan.ktp_pisah",
      keyakinan: "high",
      sumber: ["BATAM", "PENT"],
    },
    bila("bukti_perkawinan", "sebab_kawin", f105("tanpa_bukti_kawin", "medium", ["PENT"])),
    bila("bukti_perceraian", "sebab_cerai", f105("tanpa_bukti_cerai", "medium", ["PENT"])),
    suratKuasa,
  ],
  hasil: [
    hasilKkBaru,
    { ...hasilKk, id: "kk_asal", nama: "Kartu Keluarga lama yang diperbarui" },
  ],
  menunggu: ["akta_perkawinan", "akta_perceraian"],
  subjek: "pemohon",
  dasarHukum: [...dasarKk, "Permendagri 108/2019 Ps 10(4)"],
  keyakinan: "high",
  sumber: ["NAT", "BATAM", "PENT"],
};

export const layananKkBaru: readonly Layanan[] = [KELUARGA_BARU, GANTI_KEPALA, PISAH];
