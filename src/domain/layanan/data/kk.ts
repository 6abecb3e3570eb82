/** Changes of the family card. Source: services.json > kk_tambah_anggota_lahir, kk_ubah_peristiwa_penting, kk_ubah_elemen. */
import type { KolomLayanan, Layanan } from "../layanan.ts";
import { AKTA_PERISTIWA, type PeristiwaKk } from "../peristiwaKk.ts";
import { dasarKk, f102, hasilKk, kkLama, suratKuasa } from "./syaratUmum.ts";

const tambahAnak: Layanan = {
  id: "kk_tambah_anggota_lahir",
  nama: "Perubahan Data KK: Penambahan Anggota Keluarga karena Kelahiran",
  namaPendek: "KK dengan anak baru",
  glosEn: "Family card change: add newborn",
  grup: "KK",
  profil: "kk",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: [
    { path: "anak.nama", wajib: true },
    { path: "anak.jenisKelamin", wajib: true },
    { path: "anak.tempatLahir", wajib: true },
    { path: "anak.tanggalLahir", wajib: true },
    { path: "anak.agama", wajib: true },
    { path: "anak.golDarah", wajib: false },
    { path: "anak.shdk", wajib: true },
    { path: "ibu.nik", wajib: true },
    { path: "ibu.nama", wajib: true },
    { path: "ibu.rekam", wajib: false },
    { path: "ayah.rekam", wajib: false },
    { path: "ayah.nik", wajib: false },
    { path: "ayah.nama", wajib: false },
  ],
  syarat: [
    f102("catatan.f_1_02_kk_peristiwa"),
    kkLama("asli", "catatan.kk_diganti"),
    {
      dokumen: "suket_kelahiran",
      need: "wajib",
      bentuk: "fotokopi",
      alternatif: [
        { dokumen: "kutipan_akta_kelahiran", syarat: "always", keyakinan: "high", sumber: ["NAT"] },
        { dokumen: "f_2_03", syarat: "tanpa_surat_kelahiran", catatan: "catatan.f_2_03", keyakinan: "medium", sumber: ["NAT", "PMD6"] },
        // Our inference: whoever has no birth letter because the child was found has the police record instead.
        { dokumen: "ba_polisi_temuan", syarat: "anak_temuan", keyakinan: "low", sumber: ["NAT"] },
      ],
      tentang: "anak",
      keyakinan: "high",
      sumber: ["NAT"],
    },
    {
      dokumen: "f_1_01",
      need: "bersyarat",
      bila: "domisili_tanpa_nik",
      bentuk: "asli",
      catatan: "catatan.f_1_01_bayi",
      keyakinan: "medium",
      sumber: ["NAT"],
    },
    suratKuasa,
  ],
  hasil: [hasilKk],
  menunggu: [],
  subjek: "anak",
  dasarHukum: dasarKk,
  keyakinan: "high",
  sumber: ["NAT"],
};

/** Fields of an event, `!` where demanded: what the deed's form asks too is typed once for both. */
const bila = (peristiwa: readonly PeristiwaKk[], ...paths: readonly string[]): readonly KolomLayanan[] =>
  paths.map((path) => ({ path: path.replace("!", ""), wajib: path.endsWith("!"), peristiwa }));

const kolomPeristiwa: readonly KolomLayanan[] = [
  { path: "kk.peristiwa", wajib: true },
  ...bila(["lainnya"], "kk.peristiwaLain!"),
  ...bila(["mati"], "almarhum.nik!", "almarhum.nama!", "kematian.tanggal!"),
  ...bila(["kawin", "cerai"], "suami.nik!", "suami.nama!", "istri.nik!", "istri.nama!"),
  { path: "nikah.tanggal", wajib: false, peristiwa: ["kawin"], terbitDari: ["akta_perkawinan"] },
  { path: "nikah.tanggalCerai", wajib: false, peristiwa: ["cerai"], terbitDari: ["akta_perceraian"] },
  ...bila(["pengakuan", "pengesahan", "pengangkatan"], "anak.nik!", "anak.nama!"),
  ...bila(["pengakuan", "pengesahan"], "ibu.nama!", "ayah.nik!", "ayah.nama!"),
  // The child leaves a card of its own and joins that of who adopts it.
  ...bila(["pengangkatan"], "anak.noKk", "anak.shdk!", "ibuangkat.nik", "ibuangkat.nama", "ayahangkat.nik", "ayahangkat.nama"),
  ...bila(["ubah_nama"], "subjek.nik!", "subjek.nama!", "ubahnama.namaBaru!"),
  ...bila(["kewarganegaraan", "lainnya"], "anggota.nik!", "anggota.nama!"),
  ...bila(["kewarganegaraan"], "anggota.noSkWni"),
];

const peristiwaPenting: Layanan = {
  id: "kk_ubah_peristiwa_penting",
  nama: "Perubahan Data KK karena Peristiwa Penting",
  namaPendek: "KK karena peristiwa penting",
  glosEn: "Family card change: vital event",
  grup: "KK",
  profil: "kk",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: kolomPeristiwa,
  syarat: [
    f102("catatan.f_1_02_kk_peristiwa"),
    kkLama("asli", "catatan.kk_diganti"),
    {
      dokumen: "bukti_peristiwa",
      need: "wajib",
      bentuk: "fotokopi",
      tentangSubjek: true,
      catatan: "catatan.bukti_peristiwa",
      // Our reading of "bukti peristiwa": the paper that such an event is known by.
      catatanMenurut: {
        path: "kk.peristiwa",
        nilai: ["mati", "kawin", "cerai", "pengakuan", "pengesahan", "pengangkatan", "ubah_nama", "kewarganegaraan"],
      },
      terbitDari: AKTA_PERISTIWA,
      alternatif: [{ dokumen: "f_1_05", syarat: "tanpa_bukti_kawin", keyakinan: "medium", sumber: ["SPTJM", "PMD6"] }],
      keyakinan: "high",
      sumber: ["NAT"],
    },
    suratKuasa,
  ],
  hasil: [{ ...hasilKk, nama: "Kartu Keluarga yang diperbarui" }],
  menunggu: AKTA_PERISTIWA,
  subjek: "anggota1",
  dasarHukum: dasarKk,
  keyakinan: "high",
  sumber: ["NAT"],
};

const ubahElemen: Layanan = {
  id: "kk_ubah_elemen",
  nama: "Perubahan Data KK: Perubahan Elemen Data yang Tercantum dalam KK",
  namaPendek: "Perubahan data KK",
  glosEn: "Family card change: data element",
  grup: "KK",
  profil: "kk",
  formulir: { "2019": ["F-1.02", "F-1.06"], "2026": ["F-1.02", "F-1.06"] },
  kolom: [],
  syarat: [
    f102("catatan.f_1_02_kk_elemen"),
    { dokumen: "f_1_06", need: "wajib", bentuk: "asli", catatan: "catatan.f_1_06", keyakinan: "high", sumber: ["NAT", "PMD6"] },
    kkLama("asli", "catatan.kk_diganti"),
    {
      dokumen: "bukti_peristiwa",
      need: "wajib",
      bentuk: "fotokopi",
      tentang: "anggota1",
      catatan: "catatan.bukti_elemen",
      // Examples from practice (medium): the form itself only says "dasar perubahan".
      catatanMenurut: {
        path: "elemen.jenis",
        nilai: ["pendidikan", "pekerjaan", "agama", "golDarah", "statusKawin", "nama", "tempatLahir", "tanggalLahir"],
      },
      keyakinan: "high",
      sumber: ["NAT", "PMD6"],
    },
    suratKuasa,
  ],
  hasil: [hasilKk],
  menunggu: [],
  subjek: "anggota1",
  dasarHukum: dasarKk,
  keyakinan: "high",
  sumber: ["NAT", "PMD6"],
};

export const layananKk: readonly Layanan[] = [tambahAnak, peristiwaPenting, ubahElemen];
