/** Child cards. Source: services.json > kia_0_5, kia_5_17; Permendagri 2/2016. */
import type { KolomLayanan, Layanan, Syarat } from "../layanan.ts";
import { f102 } from "./syaratUmum.ts";

const kolomAnak: readonly KolomLayanan[] = [
  { path: "anak.nik", wajib: true, terbitDari: ["akta_kelahiran", "kk_tambah_anggota_lahir"] },
  { path: "anak.nama", wajib: true },
  { path: "anak.jenisKelamin", wajib: true },
  { path: "anak.tempatLahir", wajib: true },
  { path: "anak.tanggalLahir", wajib: true },
  { path: "anak.agama", wajib: true },
  { path: "anak.golDarah", wajib: false },
  { path: "anak.kewarganegaraan", wajib: true },
  { path: "anak.noAkta", wajib: true, terbitDari: ["akta_kelahiran"] },
  { path: "kk.kepala", wajib: true },
];

const syaratKia: readonly Syarat[] = [
  f102("catatan.f_1_02_kia"),
  {
    dokumen: "kutipan_akta_kelahiran",
    need: "wajib",
    bentuk: "fotokopi",
    tentang: "anak",
    catatan: "catatan.akta_asli_dilihat",
    terbitDari: ["akta_kelahiran"],
    keyakinan: "high",
    sumber: ["KIAREG", "NAT"],
  },
  { dokumen: "kk", need: "wajib", bentuk: "asli", catatan: "catatan.kk_ortu", keyakinan: "high", sumber: ["KIAREG", "NAT"] },
  {
    dokumen: "ktp_el",
    need: "wajib",
    bentuk: "asli",
    orang: ["ibu", "ayah"],
    catatan: "catatan.ktp_ortu_kia",
    keyakinan: "high",
    sumber: ["KIAREG", "NAT"],
  },
];

/** Step 4 takes the photo itself, so a printed one is an extra that some offices ask for. */
const pasFoto: Syarat = {
  dokumen: "pas_foto_anak",
  need: "lokal",
  bentuk: "asli",
  bila: "kia_usia_ge_5",
  tentang: "anak",
  catatan: "catatan.pas_foto",
  keyakinan: "high",
  sumber: ["KIAREG", "KIAPRAC", "SEED"],
};

/** What every child card has in common. */
export const dasarKia = {
  grup: "KIA",
  formulir: { "2019": ["F-1.02"], "2026": ["F-1.02"] },
  kolom: kolomAnak,
  hasil: [{ id: "kia", nama: "Kartu Identitas Anak", tte: false, kertas: "kartu" }],
  menunggu: ["akta_kelahiran", "kk_tambah_anggota_lahir"],
  subjek: "anak",
  dasarHukum: ["Permendagri 2/2016"],
  keyakinan: "high",
  sumber: ["KIAREG", "NAT"],
} as const satisfies Partial<Layanan>;

export const layananKia: readonly Layanan[] = [
  {
    ...dasarKia,
    id: "kia_0_5",
    nama: "KIA Baru Usia 0 s.d. 5 Tahun Kurang 1 Hari (tanpa foto)",
    namaPendek: "KIA 0-5 tahun",
    glosEn: "Child card, under 5, no photo",
    profil: "kia0",
    syarat: syaratKia,
  },
  {
    ...dasarKia,
    id: "kia_5_17",
    nama: "KIA Baru Usia 5 s.d. 17 Tahun Kurang 1 Hari (dengan foto)",
    namaPendek: "KIA 5-17 tahun",
    glosEn: "Child card, 5 to under 17, with photo",
    profil: "kia5",
    syarat: [...syaratKia, pasFoto],
  },
];
