/** What decisions of spelling mean for a file now: letters that are being put right, answers that a new scan has overtaken. */
import { dokumenDiSlot, type Permohonan } from "../permohonan/permohonan.ts";
import type { PutusanEjaan } from "./akibatEjaan.ts";

/** The decision by which the scan in this slot waits for its issuer; nothing once another scan lies there. */
export const suratDibetulkan = (p: Permohonan, slot: string): PutusanEjaan | undefined => {
  const dok = dokumenDiSlot(p, slot)?.dok;
  return Object.values(p.temuan)
    .flatMap(({ putusan }) => putusan ?? [])
    .find((putusan) => putusan.akibat === "surat_dibetulkan" && putusan.salah === slot && putusan.dok === dok);
};

/** Whether a finding is settled: what was decided about a letter counts for that scan, not for the next one. */
export const isTerjawab = (p: Permohonan, temuan: string): boolean => {
  const jawaban = p.temuan[temuan];
  if (jawaban === undefined) return false;
  const { putusan } = jawaban;
  return putusan?.akibat !== "surat_dibetulkan" || suratDibetulkan(p, putusan.salah) !== undefined;
};
