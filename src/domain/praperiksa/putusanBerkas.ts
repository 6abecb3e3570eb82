/** What decisions of spelling mean for a file now: letters that are being put right, answers that a new scan has overtaken. */
import { dokumenDiSlot, type Permohonan } from "../permohonan/permohonan.ts";
import type { PutusanEjaan } from "./akibatEjaan.ts";
import { atasTemuan, isTercakup } from "./jawabanTemuan.ts";
import type { Temuan } from "./temuan.ts";

/** The decision by which the scan in this slot waits for its issuer; nothing once another scan lies there. */
export const suratDibetulkan = (p: Permohonan, slot: string): PutusanEjaan | undefined => {
  const dok = dokumenDiSlot(p, slot)?.dok;
  return Object.values(p.temuan)
    .flatMap(({ putusan }) => putusan ?? [])
    .find((putusan) => putusan.akibat === "surat_dibetulkan" && putusan.salah === slot && putusan.dok === dok);
};

/**
 * Whether a finding is settled: an answer counts for the pages and values that it was given on, what was decided about a letter
 * for that scan. Answers of before name neither pages nor values and stay.
 */
export const isTerjawab = (p: Permohonan, temuan: Temuan): boolean => {
  const jawaban = p.temuan[temuan.id];
  if (jawaban === undefined) return false;
  const { putusan, atas } = jawaban;
  if (atas !== undefined && !isTercakup(atas, atasTemuan(p, temuan))) return false;
  return putusan?.akibat !== "surat_dibetulkan" || suratDibetulkan(p, putusan.salah) !== undefined;
};
