/**
 * The vital events that change a family card (`kk_ubah_peristiwa_penting`): what happened follows from the deeds of the same file,
 * else from `kk.peristiwa`. Source: services.json > kk_ubah_peristiwa_penting ("kawin, cerai, mati, dll."); UU 23/2006 Ps 1 (17).
 */
import { nilaiIsian, type Isian } from "./isian.ts";
import type { Hasil, Layanan } from "./layanan.ts";
import type { LayananId } from "./layananId.ts";

export const PERISTIWA_KK = [
  "mati",
  "kawin",
  "cerai",
  "pengakuan",
  "pengesahan",
  "pengangkatan",
  "ubah_nama",
  "kewarganegaraan",
  "lainnya",
] as const;

/** Codes of the list `peristiwaKk`. */
export type PeristiwaKk = (typeof PERISTIWA_KK)[number];

const DARI_AKTA: Readonly<Partial<Record<LayananId, PeristiwaKk>>> = {
  akta_kematian: "mati",
  akta_perkawinan: "kawin",
  akta_perceraian: "cerai",
  akta_pengakuan_anak: "pengakuan",
  akta_pengesahan_anak: "pengesahan",
  pengangkatan_anak: "pengangkatan",
  perubahan_nama: "ubah_nama",
};

/** Services whose deed says what happened, and is the evidence for the card. */
export const AKTA_PERISTIWA: readonly LayananId[] = [
  "akta_kematian",
  "akta_perkawinan",
  "akta_perceraian",
  "akta_pengakuan_anak",
  "akta_pengesahan_anak",
  "pengangkatan_anak",
  "perubahan_nama",
];

/** What happened, by all services of the file; several where it holds several deeds, none while nobody has said. */
export const peristiwaKk = (paket: readonly string[], isian: Isian): readonly PeristiwaKk[] => {
  const akta = AKTA_PERISTIWA.filter((id) => paket.includes(id)).flatMap((id) => DARI_AKTA[id] ?? []);
  if (akta.length > 0) return akta;
  const kode = nilaiIsian(isian, "kk.peristiwa");
  return PERISTIWA_KK.filter((satu) => satu === kode);
};

/** Whom the change is about, and what the card is called afterwards. */
const AKIBAT: Readonly<Record<PeristiwaKk, readonly [subjek: string, kartu: string]>> = {
  mati: ["almarhum", "Kartu Keluarga tanpa almarhum"],
  kawin: ["suami", "Kartu Keluarga dengan status kawin"],
  cerai: ["suami", "Kartu Keluarga dengan status cerai"],
  pengakuan: ["anak", "Kartu Keluarga dengan nama ayah anak"],
  pengesahan: ["anak", "Kartu Keluarga dengan anak yang disahkan"],
  pengangkatan: ["anak", "Kartu Keluarga dengan anak angkat"],
  ubah_nama: ["subjek", "Kartu Keluarga dengan nama baru"],
  kewarganegaraan: ["anggota1", "Kartu Keluarga dengan kewarganegaraan baru"],
  lainnya: ["anggota1", "Kartu Keluarga yang diperbarui"],
};

/** Local id of the person whom a service is about in this file. */
export const subjekLayanan = (
  { id, subjek }: Pick<Layanan, "id" | "subjek">,
  paket: readonly string[],
  isian: Isian,
): string => {
  const pertama = id === "kk_ubah_peristiwa_penting" ? peristiwaKk(paket, isian)[0] : undefined;
  return pertama === undefined ? subjek : AKIBAT[pertama][0];
};

/** The results of the change, called by the one thing that happened; by their general name where it was several, or is not known yet. */
export const namaiKartu = (hasil: readonly Hasil[], peristiwa: readonly PeristiwaKk[]): readonly Hasil[] => {
  const [satu, lain] = peristiwa;
  return satu === undefined || lain !== undefined ? hasil : hasil.map((h) => ({ ...h, nama: AKIBAT[satu][1] }));
};
