/** Joining a family card, and a card lost or damaged. Source: services.json > kk_tambah_anggota_numpang, kk_hilang, kk_rusak. */
import type { Layanan, Syarat } from "../layanan.ts";
import { dasarKk, f102, hasilKk, kkLama, suratKuasa } from "./syaratUmum.ts";

const NUMPANG: Layanan = {
  id: "kk_tambah_anggota_numpang",
  nama: "Perubahan Data KK: Menumpang dalam KK",
  namaPendek: "Menumpang KK",
  glosEn: "Family card change: a person joins another family's card",
  grup: "KK",
  profil: "kk",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: [],
  syarat: [
    f102("catatan.f_1_02_numpang"),
    { ...kkLama("asli", "catatan.kk_numpang"), keyakinan: "medium" },
    { dokumen: "f_1_03b", need: "wajib", bentuk: "asli", catatan: "catatan.f_1_03b", keyakinan: "high", sumber: ["PMD6", "NAT"] },
    {
      dokumen: "f_1_03a",
      need: "bersyarat",
      bila: "anak_masuk_kk_bukan_ortu",
      bentuk: "asli",
      catatan: "catatan.f_1_03a",
      keyakinan: "high",
      sumber: ["PMD6", "NAT"],
    },
    {
      dokumen: "f_1_03",
      need: "bersyarat",
      bila: "pindah_datang",
      bentuk: "asli",
      catatan: "catatan.f_1_03_numpang",
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    suratKuasa,
  ],
  hasil: [{ ...hasilKk, nama: "Kartu Keluarga yang ditumpangi" }],
  menunggu: [],
  subjek: "anggota1",
  dasarHukum: dasarKk,
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

/** The form of 2026 has a box for it, the national table of 2021 doesn't ask it: for the office to decide. */
const pernyataanSebab: Syarat = {
  dokumen: "pernyataan_hilang_rusak",
  need: "lokal",
  bentuk: "asli",
  catatan: "catatan.pernyataan_sebab",
  keyakinan: "low",
  sumber: ["PMD6"],
};

const ktpPemohon: Syarat = {
  dokumen: "ktp_el",
  need: "wajib",
  bentuk: "fotokopi",
  orang: ["pemohon"],
  catatan: "catatan.akta_asli_dilihat",
  keyakinan: "high",
  sumber: ["NAT"],
};

const kitap: Syarat = { dokumen: "kitap", need: "bersyarat", bila: "orang_asing", bentuk: "fotokopi", keyakinan: "high", sumber: ["NAT"] };

const terbitUlang = {
  grup: "KK",
  profil: "kk",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: [
    { path: "pemohon.tanggalLahir", wajib: false },
    { path: "pemohon.rekam", wajib: false },
  ],
  hasil: [hasilKk],
  menunggu: [],
  subjek: "pemohon",
  dasarHukum: dasarKk,
  keyakinan: "high",
  sumber: ["NAT"],
} as const satisfies Partial<Layanan>;

const HILANG: Layanan = {
  ...terbitUlang,
  id: "kk_hilang",
  nama: "Penerbitan KK karena Hilang",
  namaPendek: "KK hilang",
  glosEn: "Family card re-issue: lost",
  syarat: [
    f102("catatan.f_1_02_hilang"),
    { dokumen: "surat_kehilangan_polisi", need: "wajib", bentuk: "asli", catatan: "catatan.surat_kehilangan", keyakinan: "high", sumber: ["NAT"] },
    ktpPemohon,
    kitap,
    pernyataanSebab,
    suratKuasa,
  ],
};

const RUSAK: Layanan = {
  ...terbitUlang,
  id: "kk_rusak",
  nama: "Penerbitan KK karena Rusak",
  namaPendek: "KK rusak",
  glosEn: "Family card re-issue: damaged",
  syarat: [
    f102("catatan.f_1_02_rusak"),
    kkLama("asli", "catatan.kk_rusak"),
    ktpPemohon,
    kitap,
    pernyataanSebab,
    suratKuasa,
  ],
};

export const layananKkLain: readonly Layanan[] = [NUMPANG, HILANG, RUSAK];
