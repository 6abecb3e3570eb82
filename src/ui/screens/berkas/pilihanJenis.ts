/** Which kinds of document may be photographed for a slot, the usual one first. */
import { dokumenById, type DokumenJenis } from "../../../domain/layanan/dokumen.ts";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";

export const pilihanJenis = (syarat: SyaratBerlaku): readonly DokumenJenis[] => {
  const { kelompok } = dokumenById(syarat.dokumen);
  const utama = kelompok === undefined || kelompok.length === 0 ? [syarat.dokumen] : kelompok;
  // What anybody may bring instead; the rest depends on an answer and stands in a slot of its own.
  const bebas = syarat.alternatif.flatMap(({ dokumen, syarat: bila }) =>
    bila === "always" && dokumen !== "tanpa_dokumen" ? [dokumen] : [],
  );
  return [...new Set([...utama, ...bebas])];
};

/** Shape of the outline in the camera: cards and family cards lie, letters stand. */
export const rasioJenis = (jenis: string): number => {
  if (["ktp_el", "kia", "kia_lama"].includes(jenis)) return 85.6 / 54;
  if (["kk", "kk_lama", "kk_qr"].includes(jenis)) return 297 / 210;
  if (jenis === "buku_nikah") return 10 / 14;
  return 210 / 297;
};
