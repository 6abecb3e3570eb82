/** Events about deeds that exist already, descent of a child, child cards again: after the common ones. */
import { createPeristiwa, type Peristiwa } from "../peristiwaBentuk.ts";

export const peristiwaAkta: readonly Peristiwa[] = [
  createPeristiwa(
    "kia_hilang",
    ["kia_hilang"],
    ["ikd_aktivasi"],
    ["KIA", "kartu anak", "hilang", "kehilangan", "ganti", "F-1.02"],
  ),
  createPeristiwa(
    "kia_rusak",
    ["kia_rusak"],
    ["ikd_aktivasi"],
    ["KIA", "kartu anak", "rusak", "patah", "ganti", "F-1.02"],
  ),
  createPeristiwa(
    "kia_pindah",
    ["kia_pindah_datang"],
    ["ikd_aktivasi"],
    ["KIA", "kartu anak", "pindah datang", "SKPWNI", "ganti", "F-1.02"],
  ),
  createPeristiwa(
    "akta_hilang",
    ["penerbitan_kembali_kutipan"],
    ["ikd_aktivasi"],
    ["akta", "hilang", "kehilangan", "rusak", "sengketa", "kutipan", "F-2.01F", "F-2.04D"],
  ),
  createPeristiwa(
    "akta_salah",
    ["pembetulan_akta"],
    ["kk_ubah_elemen", "ikd_aktivasi"],
    ["akta", "salah", "salah tulis", "pembetulan", "ejaan", "F-2.01F", "F-2.04B"],
  ),
  createPeristiwa(
    "anak_diakui",
    ["akta_pengakuan_anak", "kk_ubah_peristiwa_penting"],
    ["akta_kelahiran", "kk_tambah_anggota_lahir", "ikd_aktivasi"],
    ["pengakuan", "diakui", "ayah", "luar kawin", "F-2.01D"],
  ),
  createPeristiwa(
    "anak_disahkan",
    ["akta_pengesahan_anak", "kk_ubah_peristiwa_penting"],
    ["akta_perkawinan", "akta_kelahiran", "kk_tambah_anggota_lahir", "kk_baru_keluarga_baru", "ikd_aktivasi"],
    ["pengesahan", "disahkan", "sah", "F-2.01D"],
  ),
  createPeristiwa(
    "anak_diangkat",
    ["pengangkatan_anak", "kk_ubah_peristiwa_penting"],
    ["perubahan_nama", "ikd_aktivasi"],
    ["angkat", "adopsi", "pengangkatan", "penetapan", "F-2.01D"],
  ),
  createPeristiwa(
    "ganti_nama",
    ["perubahan_nama", "kk_ubah_peristiwa_penting"],
    ["ikd_aktivasi"],
    ["nama", "ganti nama", "ubah nama", "penetapan", "pengadilan", "F-2.01E"],
  ),
  createPeristiwa(
    "lahir_mati",
    ["lahir_mati"],
    [],
    ["lahir mati", "janin", "meninggal dalam kandungan", "F-2.01A", "F-2.05"],
  ),
];
