/** Civil-registration deeds: birth, death, stillbirth. Source: services.json > akta_kelahiran, akta_kematian, lahir_mati. */
import type { Alternatif, Layanan, Syarat } from "../layanan.ts";
import { dasarAkta, duaSaksi, f201, kkLama, suratKuasa } from "./syaratUmum.ts";

const suratLahir: Syarat = {
  dokumen: "suket_kelahiran",
  need: "wajib",
  bentuk: "fotokopi",
  tentang: "anak",
  catatan: "catatan.surat_lahir",
  alternatif: [
    { dokumen: "f_2_03", syarat: "tanpa_surat_kelahiran", catatan: "catatan.f_2_03", keyakinan: "high", sumber: ["NAT", "PMD6"] },
    { dokumen: "ba_polisi_temuan", syarat: "anak_temuan", keyakinan: "high", sumber: ["NAT"] },
  ],
  keyakinan: "high",
  sumber: ["NAT"],
};

const buktiKawin: Syarat = {
  dokumen: "bukti_perkawinan",
  need: "wajib",
  bentuk: "fotokopi",
  catatan: "catatan.bukti_kawin",
  alternatif: [
    {
      dokumen: "tanpa_dokumen",
      syarat: "tanpa_bukti_kawin",
      dan: { kondisi: "kk_menunjukkan_suami_istri", nilai: false },
      catatan: "catatan.anak_seorang_ibu",
      keyakinan: "high",
      sumber: ["NAT"],
    },
    {
      dokumen: "f_2_04",
      syarat: "tanpa_bukti_kawin",
      catatan: "catatan.f_2_04",
      keyakinan: "high",
      sumber: ["NAT", "PMD6"],
    },
  ],
  keyakinan: "high",
  sumber: ["NAT"],
};

const aktaKelahiran: Layanan = {
  id: "akta_kelahiran",
  nama: "Pencatatan Kelahiran dalam Wilayah NKRI (Kutipan Akta Kelahiran)",
  namaPendek: "Akta Kelahiran",
  glosEn: "Birth registration",
  grup: "Akta",
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01A"] },
  kolom: [
    { path: "anak.nik", wajib: false },
    { path: "kelahiran.tanggalPerkawinanOrtu", wajib: false },
  ],
  syarat: [
    f201("catatan.f_2_01_kelahiran"),
    suratLahir,
    buktiKawin,
    kkLama("fotokopi", "catatan.kk_anak"),
    {
      dokumen: "ktp_el",
      need: "lokal",
      bentuk: "fotokopi",
      orang: ["ibu", "ayah"],
      catatan: "catatan.ktp_ortu",
      keyakinan: "medium",
      sumber: ["SOPX"],
    },
    duaSaksi,
    suratKuasa,
  ],
  hasil: [{ id: "kutipan_akta_kelahiran", nama: "Kutipan Akta Kelahiran", tte: true, kertas: "hvs_a4" }],
  menunggu: [],
  subjek: "anak",
  batasLapor: { hari: 60, sejak: "anak.tanggalLahir", aturan: "birth_60d", pasal: "UU 24/2013 Ps 27", keyakinan: "high", sumber: ["UUADM"] },
  dasarHukum: [...dasarAkta, "Putusan MK 18/PUU-XI/2013", "Permendagri 73/2022"],
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

const gantiSuratKematian: readonly Alternatif[] = [
  { dokumen: "surat_polisi_kematian", syarat: "meninggal_tidak_dikenal", keyakinan: "high", sumber: ["NAT"] },
  { dokumen: "penetapan_pengadilan", syarat: "hilang_tak_ditemukan", keyakinan: "high", sumber: ["NAT"] },
  { dokumen: "pernyataan_maskapai", syarat: "meninggal_kecelakaan_angkutan", keyakinan: "medium", sumber: ["NAT"] },
  { dokumen: "sptjm_kematian_lokal", syarat: "always", catatan: "catatan.sptjm_kematian", keyakinan: "low", sumber: ["SOPX"] },
];

const aktaKematian: Layanan = {
  id: "akta_kematian",
  nama: "Pencatatan Kematian dalam Wilayah NKRI (Kutipan Akta Kematian)",
  namaPendek: "Akta Kematian",
  glosEn: "Death registration",
  grup: "Akta",
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01A"] },
  kolom: [],
  syarat: [
    f201("catatan.f_2_01_kematian"),
    {
      dokumen: "surat_kematian",
      need: "wajib",
      bentuk: "fotokopi",
      tentang: "almarhum",
      catatan: "catatan.surat_kematian",
      alternatif: gantiSuratKematian,
      keyakinan: "high",
      sumber: ["NAT"],
    },
    {
      ...kkLama("fotokopi", "catatan.kk_almarhum"),
      alternatif: [{ dokumen: "ktp_el", syarat: "always", keyakinan: "high", sumber: ["NAT"] }],
    },
    { dokumen: "paspor", need: "bersyarat", bila: "orang_asing", bentuk: "fotokopi", keyakinan: "high", sumber: ["NAT"] },
    duaSaksi,
    suratKuasa,
  ],
  hasil: [{ id: "kutipan_akta_kematian", nama: "Kutipan Akta Kematian", tte: true, kertas: "hvs_a4" }],
  menunggu: [],
  subjek: "almarhum",
  batasLapor: { hari: 30, sejak: "kematian.tanggal", aturan: "death_30d", pasal: "UU 24/2013 Ps 44", keyakinan: "high", sumber: ["UUADM"] },
  dasarHukum: dasarAkta,
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

/** Not a deed but a letter (F-2.05), and the SOP doesn't name it; it goes through the office as a deed does. */
const lahirMati: Layanan = {
  id: "lahir_mati",
  nama: "Pencatatan Lahir Mati",
  namaPendek: "Lahir Mati",
  glosEn: "Stillbirth record",
  grup: "Akta",
  profil: "akta",
  formulir: { "2019": ["F-2.01"], "2026": ["F-2.01A"] },
  kolom: [],
  syarat: [
    { ...f201("catatan.f_2_01_lahir_mati"), sumber: ["PMD6"] },
    {
      dokumen: "suket_lahir_mati",
      need: "wajib",
      bentuk: "fotokopi",
      tentang: "ibu",
      catatan: "catatan.suket_lahir_mati",
      alternatif: [
        {
          dokumen: "pernyataan_ortu",
          syarat: "tanpa_surat_kelahiran",
          catatan: "catatan.pernyataan_ortu",
          keyakinan: "low",
          sumber: ["MEM"],
        },
      ],
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    { dokumen: "kk", need: "wajib", bentuk: "fotokopi", catatan: "catatan.kk_ortu", keyakinan: "medium", sumber: ["NAT"] },
    duaSaksi,
  ],
  hasil: [{ id: "suket_lahir_mati", nama: "Surat Keterangan Lahir Mati (F-2.05)", tte: true, kertas: "hvs_a4" }],
  menunggu: [],
  subjek: "ibu",
  batasLapor: { hari: 30, sejak: "janin.tanggal", aturan: "lapor_lewat", pasal: "UU 23/2006 Ps 33", keyakinan: "low", sumber: ["UUADM", "MEM"] },
  dasarHukum: dasarAkta,
  keyakinan: "medium",
  sumber: ["NAT", "PMD6"],
};

export const layananAkta: readonly Layanan[] = [aktaKelahiran, aktaKematian, lahirMati];
