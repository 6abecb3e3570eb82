/** What the readings of a file's documents show beside its form: findings with evidence, never decisions. DESIGN section 5. */
import type { Level } from "../identitas/catatan.ts";
import type { Temuan, TemuanMasukan } from "./temuan.ts";
import { temuanAlamat } from "./temuanAlamat.ts";
import { temuanNilai } from "./temuanBanding.ts";
import { temuanFoto } from "./temuanFoto.ts";
import { temuanHalaman } from "./temuanHalaman.ts";
import { temuanKeluarga } from "./temuanKeluarga.ts";
import { temuanKkTakAda } from "./temuanKk.ts";
import { kumpulkanNilai } from "./temuanNilai.ts";

const URUT: readonly Level[] = ["error", "warn", "info"];

/** All findings of a file, the weightiest first. The same input gives the same ids in the same order. */
export const temukan = (masukan: TemuanMasukan): readonly Temuan[] => {
  const nilai = kumpulkanNilai(masukan);
  return [
    ...temuanFoto(masukan),
    ...temuanNilai(masukan, nilai),
    ...temuanHalaman(masukan),
    ...temuanKkTakAda(masukan),
    ...temuanKeluarga(masukan),
    ...temuanAlamat(masukan),
  ].sort((a, b) => URUT.indexOf(a.level) - URUT.indexOf(b.level));
};
