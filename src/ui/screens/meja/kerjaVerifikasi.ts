/** The batch work of steps 8 and 9 as rows: one per file to submit or initial, one per resulting document to sign. */
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import type { Peran } from "../../../domain/permohonan/peran.ts";
import type { Permohonan } from "../../../domain/permohonan/permohonan.ts";
import type { SetelanSop } from "../../../domain/sop/setelan.ts";
import { tugasOf, type JenisTugas } from "../../../domain/sop/tugas.ts";

export const MODE_VERIFIKASI = ["ajukan", "iv", "iii", "tte"] as const;
export type ModeVerifikasi = (typeof MODE_VERIFIKASI)[number];

const JENIS: Readonly<Record<ModeVerifikasi, JenisTugas>> = {
  ajukan: "ajukan",
  iv: "verifikasi_iv",
  iii: "verifikasi_iii",
  tte: "tte",
};
const PERAN: Readonly<Record<ModeVerifikasi, Peran>> = {
  ajukan: "operator_dokumen",
  iv: "verifikator_iv",
  iii: "verifikator_iii",
  tte: "kepala_dinas",
};

/** The modes that these roles may work in, in the order of the ladder. */
export const modeUntuk = (peran: readonly Peran[]): readonly ModeVerifikasi[] =>
  MODE_VERIFIKASI.filter((m) => peran.includes(PERAN[m]));

export interface BarisKerja {
  readonly kunci: string;
  readonly p: Permohonan;
  /** Ids that the act is done on: layanan, or one `layanan:hasil`. */
  readonly sasaran: readonly string[];
  readonly kelompok: string;
  /** Who submitted it, and when; absent before. */
  readonly pengaju?: { readonly by: string; readonly at: string };
}

const layananDari = (sasaran: string): string => sasaran.split(":")[0] ?? "";

const barisDari = (p: Permohonan, kunci: string, sasaran: readonly string[]): BarisKerja => {
  const l = p.layanan[layananDari(sasaran[0] ?? "")];
  const ajuan = l?.jejak["8"];
  const dasar = { kunci, p, sasaran, kelompok: l?.kelompok ?? "" };
  return ajuan ? { ...dasar, pengaju: { by: ajuan.by, at: ajuan.at } } : dasar;
};

/** Services of one file that were submitted in different batches stay apart. */
const perKelompok = (p: Permohonan, sasaran: readonly string[]): readonly BarisKerja[] => {
  const nama = [...new Set(sasaran.map((id) => p.layanan[id]?.kelompok ?? ""))];
  return nama.map((k) =>
    barisDari(
      p,
      `${p.app}|${k}`,
      sasaran.filter((id) => (p.layanan[id]?.kelompok ?? "") === k),
    ),
  );
};

export const barisKerja = (
  berkas: readonly Permohonan[],
  mode: ModeVerifikasi,
  setelan: SetelanSop,
): readonly BarisKerja[] =>
  berkas
    .flatMap((p) => {
      const sasaran = tugasOf(p, setelan)
        .filter((t) => t.jenis === JENIS[mode] && t.keadaan === "kini")
        .map((t) => t.sasaran);
      if (sasaran.length === 0) return [];
      return mode === "tte" ? sasaran.map((satu) => barisDari(p, `${p.app}|${satu}`, [satu])) : perKelompok(p, sasaran);
    })
    .toSorted((a, b) => ((a.pengaju?.at ?? a.p.buka.at) < (b.pengaju?.at ?? b.p.buka.at) ? -1 : 1));

/** The names of the batches, in the order in which they came. */
export const kelompokDari = (baris: readonly BarisKerja[]): readonly string[] => [
  ...new Set(baris.map((b) => b.kelompok)),
];

/** The event that does one target of a row. */
export const peristiwaKerja = (mode: ModeVerifikasi, sasaran: string, kelompok: string, detik: number): Peristiwa => {
  switch (mode) {
    case "ajukan":
      return { type: "TteDiajukan", layanan: sasaran, kelompok, detik };
    case "iv":
    case "iii":
      return { type: "Diverifikasi", layanan: sasaran, jenjang: mode, detik };
    case "tte":
      return { type: "TteDibubuhkan", hasil: sasaran, detik };
  }
};
