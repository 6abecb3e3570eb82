/** Real against standard minutes per step, from the active seconds that the held files carry. SOP column "Waktu/berkas". */
import type { Jejak, Permohonan } from "../permohonan/permohonan.ts";
import { LANGKAH, NOMOR_LANGKAH, type NomorLangkah } from "../sop/langkah.ts";
import type { SetelanSop } from "../sop/setelan.ts";
import { keadaanLangkah, tugasOf } from "../sop/tugas.ts";
import { dalamRentang, type RekapAcuan, type Rentang } from "./rekapAcuan.ts";

/** Active seconds of one file in one step: the sum over its services, people or documents. */
export const detikLangkah = (jejak: readonly Jejak[]): number | undefined => {
  const terukur = jejak.flatMap((j) => (j.detik === undefined ? [] : [j.detik]));
  return terukur.length === 0 ? undefined : terukur.reduce((a, b) => a + b, 0);
};

export interface WaktuLangkah {
  readonly no: NomorLangkah;
  /** Standard seconds; null where the SOP counts none. */
  readonly standar: number | null;
  /** Files measured in this step. */
  readonly banyak: number;
  /** Seconds: half of the files took no more. */
  readonly median: number;
  /** Seconds: nine of ten files took no more. */
  readonly p90: number;
}

/** The value below which the share `bagian` (0..1) of the sorted values lies; nearest rank. */
const persentil = (urut: readonly number[], bagian: number): number =>
  urut[Math.max(0, Math.ceil(urut.length * bagian) - 1)] ?? 0;

/** Traces per step; one act that did two work items at once leaves one trace, counted once. */
const jejakLangkah = (p: Permohonan, setelan: SetelanSop): ReadonlyMap<NomorLangkah, ReadonlySet<Jejak>> => {
  const byNo = new Map<NomorLangkah, Set<Jejak>>();
  for (const { langkah, jejak } of tugasOf(p, setelan))
    if (jejak) byNo.set(langkah, (byNo.get(langkah) ?? new Set<Jejak>()).add(jejak));
  return byNo;
};

/** Per step: median and 90th percentile over the files that did the step in the period. */
export const waktuLangkah = (
  berkas: readonly Permohonan[],
  rentang: Rentang,
  setelan: SetelanSop,
  acuan: Pick<RekapAcuan, "hariDari">,
): readonly WaktuLangkah[] => {
  const perLangkah = new Map<NomorLangkah, number[]>();
  for (const p of berkas) {
    for (const [no, jejak] of jejakLangkah(p, setelan)) {
      const dalam = [...jejak].filter((j) => dalamRentang(acuan.hariDari(j.at), rentang));
      const detik = detikLangkah(dalam);
      if (detik !== undefined) perLangkah.set(no, [...(perLangkah.get(no) ?? []), detik]);
    }
  }
  return NOMOR_LANGKAH.flatMap((no) => {
    const nilai = (perLangkah.get(no) ?? []).toSorted((a, b) => a - b);
    const menit = LANGKAH[no].menit;
    if (nilai.length === 0 && menit === null) return [];
    return [
      {
        no,
        standar: menit === null ? null : menit * 60,
        banyak: nilai.length,
        median: persentil(nilai, 0.5),
        p90: persentil(nilai, 0.9),
      },
    ];
  });
};

export interface SelesaiHari {
  readonly tanggal: string;
  /** Files whose last open work was done on this day. */
  readonly selesai: number;
  /** Of them, within the sum of the standard minutes of the steps that they needed. */
  readonly tepat: number;
}

const terakhir = (semua: readonly Jejak[]): string => semua.reduce((a, j) => (j.at > a ? j.at : a), "");

/** Files finished per day, days without any included. */
export const selesaiPerHari = (
  berkas: readonly Permohonan[],
  hari: readonly string[],
  setelan: SetelanSop,
  acuan: Pick<RekapAcuan, "hariDari">,
): readonly SelesaiHari[] => {
  const byHari = new Map(hari.map((tanggal) => [tanggal, { selesai: 0, tepat: 0 }]));
  for (const p of berkas) {
    const semua = tugasOf(p, setelan);
    if (p.pengajuan.length === 0 || semua.some((t) => t.keadaan === "kini" || t.keadaan === "nanti")) continue;
    const jejak = semua.flatMap((t) => (t.jejak ? [t.jejak] : []));
    const catat = byHari.get(acuan.hariDari(terakhir(jejak)));
    if (!catat) continue;
    const standar = NOMOR_LANGKAH.filter((no) => keadaanLangkah(semua, no) !== "dilewati").reduce(
      (jumlah, no) => jumlah + (LANGKAH[no].menit ?? 0) * 60,
      0,
    );
    catat.selesai += 1;
    if ((detikLangkah([...new Set(jejak)]) ?? 0) <= standar) catat.tepat += 1;
  }
  return [...byHari].map(([tanggal, n]) => ({ tanggal, ...n }));
};

/** Why files were deferred in the period: how often each requirement slot was missing, most often first. */
export const sebabDitunda = (
  berkas: readonly Permohonan[],
  rentang: Rentang,
  acuan: Pick<RekapAcuan, "hariDari">,
): readonly { readonly slot: string; readonly banyak: number }[] => {
  const hitung = new Map<string, number>();
  for (const p of berkas)
    for (const l of Object.values(p.layanan)) {
      const periksa = l.jejak["2"];
      if (!periksa || l.kurang.length === 0 || !dalamRentang(acuan.hariDari(periksa.at), rentang)) continue;
      for (const slot of l.kurang) hitung.set(slot, (hitung.get(slot) ?? 0) + 1);
    }
  return [...hitung].map(([slot, banyak]) => ({ slot, banyak })).toSorted((a, b) => b.banyak - a.banyak);
};
