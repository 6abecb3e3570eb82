/** The folder tabs of the office: which roles use which, and how many files wait in each. */
import type { Peran } from "../../../domain/permohonan/peran.ts";
import type { Baris } from "../../app/jemput.ts";
import { tugasSaya } from "./saringAntrean.ts";

export type KunciMap = "antrean" | "siak" | "ikd" | "verifikasi" | "cetak" | "arsip" | "rekapan" | "kinerja" | "admin";

interface MapKerja {
  readonly kunci: KunciMap;
  readonly href: string;
  readonly peran: readonly Peran[];
  /** Steps whose open work is counted; none for screens without a queue. */
  readonly langkah: readonly number[];
}

const kantor: readonly Peran[] = [
  "operator_dokumen",
  "operator_ikd",
  "verifikator_iv",
  "verifikator_iii",
  "kepala_dinas",
  "loket_distribusi",
  "loket_arsip",
  "admin",
];
const pimpinan: readonly Peran[] = ["verifikator_iv", "verifikator_iii", "kepala_dinas"];

export const MAP_KERJA: readonly MapKerja[] = [
  { kunci: "antrean", href: "/meja/antrean", peran: kantor, langkah: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  { kunci: "siak", href: "/meja/antrean?langkah=3", peran: ["operator_dokumen"], langkah: [3] },
  { kunci: "ikd", href: "/meja/ikd", peran: ["operator_ikd", "operator_dokumen"], langkah: [6, 7] },
  { kunci: "verifikasi", href: "/meja/verifikasi", peran: ["operator_dokumen", ...pimpinan], langkah: [8, 9] },
  { kunci: "cetak", href: "/meja/cetak", peran: ["loket_distribusi", "operator_dokumen"], langkah: [10, 11] },
  { kunci: "arsip", href: "/meja/arsip", peran: ["loket_arsip"], langkah: [12] },
  { kunci: "rekapan", href: "/meja/rekapan", peran: ["operator_dokumen", ...pimpinan, "admin"], langkah: [] },
  { kunci: "kinerja", href: "/meja/kinerja", peran: ["operator_dokumen", ...pimpinan, "admin"], langkah: [] },
  { kunci: "admin", href: "/admin", peran: ["admin"], langkah: [] },
];

/** The tabs that somebody with these roles uses, each with the number of files that wait for them there. */
export const mapUntuk = (
  peran: readonly Peran[],
  semua: readonly Baris[],
  pencetak: Peran,
): readonly (MapKerja & { readonly banyak?: number })[] =>
  MAP_KERJA.filter(
    (m) =>
      m.peran.some((p) => peran.includes(p)) &&
      // Who prints is an office setting: an operator has the tab only where operators print.
      (m.kunci !== "cetak" || peran.includes("loket_distribusi") || peran.includes(pencetak)),
  ).map((m) =>
    m.langkah.length === 0
      ? m
      : { ...m, banyak: semua.filter((b) => tugasSaya(b, peran).some((t) => m.langkah.includes(t.langkah))).length },
  );
