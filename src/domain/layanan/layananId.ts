/** Ids of the services that the catalogue holds. A new service is a new id here and its data. */
export const layananIds = [
  "akta_kelahiran",
  "akta_kematian",
  "lahir_mati",
  "akta_perkawinan",
  "akta_perceraian",
  "akta_pengakuan_anak",
  "akta_pengesahan_anak",
  "pengangkatan_anak",
  "perubahan_nama",
  "pembetulan_akta",
  "penerbitan_kembali_kutipan",
  "kk_tambah_anggota_lahir",
  "kk_ubah_peristiwa_penting",
  "kk_ubah_elemen",
  "kk_baru_keluarga_baru",
  "kk_ganti_kepala_keluarga",
  "kk_pisah",
  "kk_tambah_anggota_numpang",
  "kk_hilang",
  "kk_rusak",
  "pindah_dalam_kabkota",
  "pindah_antar_kabkota",
  "pindah_antar_provinsi",
  "pindah_datang",
  "biodata_wni",
  "kia_0_5",
  "kia_5_17",
  "kia_hilang",
  "kia_rusak",
  "kia_pindah_datang",
  "ikd_aktivasi",
  "rekam_ktp_el",
] as const;

export type LayananId = (typeof layananIds)[number];

export const isLayananId = (teks: string): teks is LayananId => layananIds.some((id) => id === teks);
