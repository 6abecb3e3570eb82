/** Which panel works on which work items. */
import type { JenisTugas, Tugas } from "../../../../domain/sop/tugas.ts";

export type NamaPanel =
  | "lengkapi"
  | "periksa"
  | "siak"
  | "orang"
  | "unggah"
  | "pandu"
  | "aktivasi"
  | "ajukan"
  | "verifikasi"
  | "tte"
  | "cetak"
  | "serah"
  | "arsip";

const PANEL: Readonly<Record<JenisTugas, NamaPanel>> = {
  siapkan: "lengkapi",
  lengkapi: "lengkapi",
  periksa: "periksa",
  input_siak: "siak",
  rujuk: "orang",
  foto: "orang",
  unggah_foto: "unggah",
  rekap_kia: "unggah",
  pandu_ikd: "pandu",
  aktivasi_ikd: "aktivasi",
  ajukan: "ajukan",
  verifikasi_iv: "verifikasi",
  verifikasi_iii: "verifikasi",
  tte: "tte",
  cetak: "cetak",
  serah: "serah",
  arsip: "arsip",
};

export interface KelompokTugas {
  readonly panel: NamaPanel;
  readonly langkah: number;
  readonly tugas: readonly Tugas[];
}

/**
 * The open work of somebody with these roles, panel by panel in the order of the SOP, the work due now first. What waits for
 * the citizen comes after it, then what is done but may be done again (another photo, another try at activation).
 */
export const kelompokTugas = (semua: readonly Tugas[], peran: readonly string[]): readonly KelompokTugas[] => {
  const bisa = semua.filter(
    (t) =>
      t.jenis !== "siapkan" &&
      t.peran.some((r) => peran.includes(r)) &&
      (t.keadaan === "kini" || (t.keadaan === "selesai" && t.ulang === true)),
  );
  const panel = [...new Set(bisa.map((t) => PANEL[t.jenis]))];
  const isKini = (k: KelompokTugas) => k.tugas.some((t) => t.keadaan === "kini");
  const semuaKelompok = panel.map((nama) => {
    const tugas = bisa.filter((t) => PANEL[t.jenis] === nama);
    return { panel: nama, langkah: tugas[0]?.langkah ?? 1, tugas };
  });
  const bobot = (k: KelompokTugas): number => (isKini(k) ? (k.panel === "lengkapi" ? 1 : 0) : 2);
  return semuaKelompok.toSorted((a, b) => bobot(a) - bobot(b));
};

/** The next open step of the file, whoever's turn it is. */
export const langkahBerikut = (semua: readonly Tugas[]): Tugas | undefined => semua.find((t) => t.keadaan === "kini");
