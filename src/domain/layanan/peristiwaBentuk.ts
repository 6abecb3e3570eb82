/** What an event in a family is as data. */
import type { LayananId } from "./layananId.ts";

export type PeristiwaId =
  | "lahir"
  | "meninggal"
  | "kawin"
  | "cerai"
  | "kepala_meninggal"
  | "keluarga_baru"
  | "pisah_kk"
  | "numpang_kk"
  | "pindah"
  | "pindah_dekat"
  | "datang"
  | "kk_hilang"
  | "kk_rusak"
  | "belum_terdaftar"
  | "kartu_anak"
  | "kia_hilang"
  | "kia_rusak"
  | "kia_pindah"
  | "akta_hilang"
  | "akta_salah"
  | "anak_diakui"
  | "anak_disahkan"
  | "anak_diangkat"
  | "ganti_nama"
  | "lahir_mati"
  | "data_salah"
  | "kk_berubah"
  | "rekam"
  | "ikd";

export interface Peristiwa {
  readonly id: PeristiwaId;
  /** Text keys. */
  readonly judul: string;
  readonly keterangan: string;
  /** Services put in at first; the officer may take out or add. */
  readonly paket: readonly LayananId[];
  /** Further services that can go into the same application. */
  readonly boleh: readonly LayananId[];
  /** Words by which people look for it. */
  readonly cari: readonly string[];
}

/** Words of an event lie at text keys of its id. */
export const createPeristiwa = (
  id: PeristiwaId,
  paket: readonly LayananId[],
  boleh: readonly LayananId[],
  cari: readonly string[],
): Peristiwa => ({ id, judul: `peristiwa.${id}.judul`, keterangan: `peristiwa.${id}.keterangan`, paket, boleh, cari });
