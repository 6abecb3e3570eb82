/** The screen where a person's day begins, by role. */
import type { Peran } from "../../domain/permohonan/peran.ts";

const LAPANGAN: readonly Peran[] = ["petugas_lapangan", "pos_desa"];

/** In the field even when the same person also acts at a desk: the table in the village comes first. */
export const isPetugasLapangan = (peran: readonly string[]): boolean => LAPANGAN.some((p) => peran.includes(p));

const MEJA: readonly (readonly [Peran, string])[] = [
  ["operator_dokumen", "/meja/antrean"],
  ["operator_ikd", "/meja/ikd"],
  ["verifikator_iv", "/meja/verifikasi"],
  ["verifikator_iii", "/meja/verifikasi"],
  ["kepala_dinas", "/meja/verifikasi"],
  ["loket_distribusi", "/meja/cetak"],
  ["loket_arsip", "/meja/arsip"],
  ["admin", "/admin"],
];

export const rumahOf = (peran: readonly string[]): string => {
  if (isPetugasLapangan(peran)) return "/";
  return MEJA.find(([p]) => peran.includes(p))?.[1] ?? "/meja/antrean";
};
