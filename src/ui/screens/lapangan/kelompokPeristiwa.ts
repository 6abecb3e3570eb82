/** Events by the kind of document that they bring, so that a long list stays quick to look through. */
import { layananById } from "../../../domain/layanan/katalog.ts";
import type { Peristiwa } from "../../../domain/layanan/peristiwa.ts";

/** Groups as an officer names them, in the order of how often people come. */
const KELOMPOK = [
  { kunci: "akta", grup: ["Akta", "Akta (catatan)"] },
  { kunci: "kk", grup: ["KK"] },
  { kunci: "pindah", grup: ["Surat Pindah"] },
  { kunci: "kia", grup: ["KIA"] },
  { kunci: "lain", grup: [] },
] as const;

export type KunciKelompok = (typeof KELOMPOK)[number]["kunci"];

export interface KelompokPeristiwa {
  readonly kunci: KunciKelompok;
  readonly isi: readonly Peristiwa[];
}

/** The group of an event is that of the first service of its package; what fits none goes last. */
const kelompokOf = ({ paket }: Peristiwa): KunciKelompok => {
  const pertama = paket[0];
  const grup: string = pertama === undefined ? "" : layananById(pertama).grup;
  return KELOMPOK.find((satu) => satu.grup.some((nama) => nama === grup))?.kunci ?? "lain";
};

export const kelompokPeristiwa = (semua: readonly Peristiwa[]): readonly KelompokPeristiwa[] =>
  KELOMPOK.map(({ kunci }) => ({ kunci, isi: semua.filter((satu) => kelompokOf(satu) === kunci) })).filter(
    ({ isi }) => isi.length > 0,
  );
