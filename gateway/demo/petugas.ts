/** The invented people of the demo office, one or more for every role. */
import type { Peran } from "../../src/domain/permohonan/peran.ts";
import type { Profil } from "../../src/protocol/kantor.ts";

export const SANDI_DEMO = "jemput-demo-2026";
export const KODE_DEMO = "DEMO";
export const KABUPATEN_DEMO = "9901";

const orang = (
  id: string,
  nama: string,
  inisial: string,
  peran: Peran[],
  wilayah: string[] = [KABUPATEN_DEMO],
): Profil => ({
  id,
  nama,
  inisial,
  peran,
  wilayah,
});

export const PETUGAS: readonly Profil[] = [
  orang("rina", "Rina Wulandari", "RW", ["petugas_lapangan"], ["990104", "990105"]),
  orang("yanto", "Yanto Subekti", "YS", ["pos_desa"], ["9901042002"]),
  orang("made", "Made Ayu", "MA", ["operator_dokumen"]),
  orang("bagus", "Bagus Prasetyo", "BP", ["operator_ikd"]),
  orang("siti", "Siti Marlina, S.AP", "SM", ["verifikator_iv"]),
  orang("hendra", "Hendra Gunawan, S.H.", "HG", ["verifikator_iii"]),
  orang("kepala", "Drs. Wiryawan Adi", "WA", ["kepala_dinas"]),
  orang("agus", "Agus Santoso", "AS", ["loket_distribusi"]),
  orang("lina", "Lina Marpaung", "LM", ["loket_arsip"]),
  orang("admin", "Admin Kantor", "AD", ["admin"]),
];
