/** The twelve boxes of a file: who initialled, how long it took, what the standard is. From the work items of the SOP. */
import { detikLangkah } from "../../../domain/rekap/waktuLangkah.ts";
import { LANGKAH, NOMOR_LANGKAH, type NomorLangkah } from "../../../domain/sop/langkah.ts";
import { keadaanLangkah, type Tugas } from "../../../domain/sop/tugas.ts";
import type { Baris } from "../../app/jemput.ts";
import type { KeadaanKotak, KotakLangkah } from "../../parts/langkah.ts";

interface Kata {
  readonly nama: (no: NomorLangkah) => string;
  readonly peran: (no: NomorLangkah) => string;
  readonly inisial: (id: string) => string;
  /** Initials of the person at the desk, where the step is open for them. */
  readonly saya?: (no: NomorLangkah) => string | undefined;
  /** "18 Nov": shown for step 1, which the SOP doesn't time. */
  readonly hari: (at: string) => string;
}

const keadaan = (semua: readonly Tugas[], no: NomorLangkah, lewat: boolean): KeadaanKotak => {
  const k = keadaanLangkah(semua, no);
  if (k === "selesai") return lewat ? "late" : "done";
  return k === "kini" ? "now" : k === "nanti" ? "later" : "skip";
};

const kotak = (semua: readonly Tugas[], no: NomorLangkah, kata: Kata): KotakLangkah => {
  const jejak = [...new Set(semua.filter((t) => t.langkah === no).flatMap((t) => (t.jejak ? [t.jejak] : [])))];
  const terpakai = detikLangkah(jejak);
  const menit = LANGKAH[no].menit;
  const standar = menit === null ? undefined : menit * 60;
  const paraf = [...new Set(jejak.map((j) => kata.inisial(j.by)))].join(" ") || (kata.saya?.(no) ?? "");
  const pertama = jejak[0];
  return {
    no,
    nama: kata.nama(no),
    peran: kata.peran(no),
    keadaan: keadaan(semua, no, (terpakai ?? 0) > (standar ?? Infinity)),
    ...(paraf === "" ? {} : { paraf }),
    ...(terpakai === undefined ? {} : { terpakai }),
    ...(standar === undefined ? {} : { standar }),
    ...(no === 1 && pertama ? { catatan: kata.hari(pertama.at) } : {}),
  };
};

export const kotakParaf = (semua: readonly Tugas[], kata: Kata): readonly KotakLangkah[] =>
  NOMOR_LANGKAH.map((no) => kotak(semua, no, kata));

/** Seconds used so far against the standard of the steps that this file needs. */
export const jumlahWaktu = (
  kotak: readonly KotakLangkah[],
): { readonly terpakai: number; readonly standar: number; readonly dilewati: readonly number[] } => ({
  terpakai: kotak.reduce((jumlah, k) => jumlah + (k.terpakai ?? 0), 0),
  standar: kotak.reduce((jumlah, k) => jumlah + (k.keadaan === "skip" ? 0 : (k.standar ?? 0)), 0),
  dilewati: kotak.filter((k) => k.keadaan === "skip" && (k.standar ?? 0) > 0).map((k) => k.no),
});

/** The small boxes of a list row: a row knows only its open work, so what lies before the first of it counts as done. */
export const kotakBaris = (baris: Baris): readonly KeadaanKotak[] => {
  const kini = new Set(baris.tugas.map((t) => t.langkah));
  const pertama = baris.tugas.length === 0 ? 13 : Math.min(...kini);
  return NOMOR_LANGKAH.map((no) => (kini.has(no) ? "now" : no < pertama ? "done" : "later"));
};
