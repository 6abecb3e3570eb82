/**
 * The machine of the SOP: from the state of an application to its work items, each done, due now, later, or skipped.
 * Queues, paraf boxes, decisions and the gateway's columns all read this one list. Source: `sop.md` section 2, DESIGN section 4.
 */
import type { Permohonan } from "../permohonan/permohonan.ts";
import { hidup, keadaan, stateOf, tugas, type KeadaanTugas, type Tugas } from "./bahanTugas.ts";
import type { NomorLangkah } from "./langkah.ts";
import type { SetelanSop } from "./setelan.ts";
import { tugasArsip, tugasHasil } from "./tugasHasil.ts";
import { tugasIkd } from "./tugasIkd.ts";
import { tugasLayanan } from "./tugasLayanan.ts";
import { tugasOrang } from "./tugasOrang.ts";

export type { JenisTugas, KeadaanTugas, Tugas } from "./bahanTugas.ts";

/** Where every service was refused or withdrawn, nothing waits any more. */
const tanpaLanjutan = (t: Tugas): Tugas =>
  t.keadaan === "selesai" ? { ...t, ulang: false } : { ...t, keadaan: "dilewati", ulang: false };

/** Every work item of an application, in the order of the SOP. */
export const tugasOf = (p: Permohonan, setelan: SetelanSop): readonly Tugas[] => {
  const siapkan = tugas(1, "siapkan", "berkas", keadaan(p.pengajuan.length > 0, true), { jejak: p.pengajuan[0] });
  const layanan = p.urut.flatMap((id) => tugasLayanan(p, id, setelan));
  const orang = [...tugasOrang(p, setelan), ...tugasIkd(p, setelan)];
  const hasil = tugasHasil(p, setelan, orang);
  const semua = [siapkan, ...layanan, ...orang, ...hasil, ...tugasArsip(p, setelan, hasil)];
  return (hidup(p).length > 0 ? semua : semua.map(tanpaLanjutan)).sort((a, b) => a.langkah - b.langkah);
};

/** The twelve boxes: one state per step. A step with nothing to do is skipped; one that has work now is `kini`. */
export const keadaanLangkah = (semua: readonly Tugas[], no: NomorLangkah): KeadaanTugas => {
  const milik = semua.filter((t) => t.langkah === no && t.keadaan !== "dilewati");
  if (milik.length === 0) return "dilewati";
  if (milik.some((t) => t.keadaan === "kini")) return "kini";
  return milik.every((t) => t.keadaan === "selesai") ? "selesai" : "nanti";
};

export type StatusBerkas =
  "draf" | "dibatalkan" | "menunggu" | "ditunda" | "dikoreksi" | "berjalan" | "selesai" | "ditolak" | "dicabut";

/** One word for the whole file, for lists. What waits for the citizen comes first. */
export const statusBerkas = (p: Permohonan, semua: readonly Tugas[]): StatusBerkas => {
  const status = p.urut.map((id) => stateOf(p, id).status);
  if (hidup(p).length === 0) return status.includes("ditolak") ? "ditolak" : "dicabut";
  if (p.batal) return "dibatalkan";
  if (p.pengajuan.length === 0) return "draf";
  if (status.includes("ditunda")) return "ditunda";
  if (status.includes("dikoreksi")) return "dikoreksi";
  if (semua.some((t) => t.jenis === "periksa" && t.keadaan === "kini")) return "menunggu";
  return semua.some((t) => t.keadaan === "kini" || t.keadaan === "nanti") ? "berjalan" : "selesai";
};
