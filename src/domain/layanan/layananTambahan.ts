/**
 * Which services may still join a file that is open already, and why the others may not. Services that the office has switched off
 * are left out. Whether the file is at the table at all is for `permohonan/decide.ts`.
 */
import { kiaKategori } from "../identitas/wktp.ts";
import { nilaiIsian } from "./isian.ts";
import { semuaLayanan } from "./katalog.ts";
import type { KelengkapanMasukan } from "./kelengkapan.ts";
import { isLayananDipakai } from "./layananKantor.ts";
import { isKiaBaru, pindahUntuk } from "./peristiwa.ts";
import { isLayananPindah } from "./formulir/validasiPindah.ts";
import type { LayananId } from "./layananId.ts";

/** Why a service can't join. Words at text key `tambahan.<jenis>`. */
export type AlasanTidakTambah =
  /** The file has one that does the same; where that one is still a draft, this one may take its place. */
  | { readonly jenis: "satu_saja"; readonly lain: LayananId }
  /** The child's age on the application date brings another card, or none. */
  | { readonly jenis: "usia" }
  /** Both addresses of the form make it another kind of move. */
  | { readonly jenis: "alamat"; readonly lain: LayananId }
  /** A file holds no more than `MAKS_LAYANAN`. */
  | { readonly jenis: "penuh" };

export interface LayananTambahan {
  readonly layanan: LayananId;
  /** Absent where it may join. */
  readonly alasan?: AlasanTidakTambah;
}

/** As the events allow: `LayananDipilih`. */
export const MAKS_LAYANAN = 12;

/** Of each of these a file has one: one move, one card of the child, one new card of the family. */
export const SATU_SAJA: readonly (readonly LayananId[])[] = [
  ["pindah_dalam_kabkota", "pindah_antar_kabkota", "pindah_antar_provinsi", "pindah_datang"],
  ["kia_0_5", "kia_5_17", "kia_hilang", "kia_rusak", "kia_pindah_datang"],
  ["kk_hilang", "kk_rusak"],
  ["kk_baru_keluarga_baru", "kk_pisah"],
];

const sejenis = (id: LayananId, paket: readonly LayananId[]): LayananId | undefined =>
  SATU_SAJA.filter((satu) => satu.includes(id))
    .flat()
    .find((lain) => paket.includes(lain));

const salahUsia = (id: LayananId, { isian, tanggal }: KelengkapanMasukan): boolean => {
  const lahir = nilaiIsian(isian, "anak.tanggalLahir");
  if (!id.startsWith("kia_") || lahir === "") return false;
  const kategori = kiaKategori({ tanggalLahir: lahir, statusKawin: nilaiIsian(isian, "anak.statusKawin") }, tanggal);
  return kategori === null || (isKiaBaru(id) && id !== `kia_${kategori}`);
};

/** Why this service can't join; undefined where it may. */
export const alasanTidakTambah = (id: LayananId, masukan: KelengkapanMasukan): AlasanTidakTambah | undefined => {
  const lain = sejenis(id, masukan.layanan);
  if (lain !== undefined) return { jenis: "satu_saja", lain };
  if (salahUsia(id, masukan)) return { jenis: "usia" };
  const pindah = isLayananPindah(id) ? pindahUntuk(masukan.isian) : null;
  if (pindah !== null && pindah !== id) return { jenis: "alamat", lain: pindah };
  return masukan.layanan.length >= MAKS_LAYANAN ? { jenis: "penuh" } : undefined;
};

/** Every service that the file doesn't hold, in the order of the catalogue; those that may join first. */
export const layananTambahan = (masukan: KelengkapanMasukan): readonly LayananTambahan[] =>
  semuaLayanan
    .filter(({ id }) => !masukan.layanan.includes(id) && isLayananDipakai(id, masukan.setelan))
    .map(({ id }): LayananTambahan => {
      const alasan = alasanTidakTambah(id, masukan);
      return { layanan: id, ...(alasan !== undefined && { alasan }) };
    })
    .sort((a, b) => Number(a.alasan !== undefined) - Number(b.alasan !== undefined));
