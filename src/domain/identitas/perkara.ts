/** Number of a court case as decisions print it: `12/Pdt.P/2026/PN Abc`. The pattern is from memory, so it never more than notes. */
import { createCatatan, type Catatan } from "./catatan.ts";

/** `perkara_bentuk` (info): unlike the usual number. Kept as typed. */
export const checkPerkara = (teks: string): readonly Catatan[] =>
  /^\d+\s*\/\s*pdt\s*\.\s*[a-z]+\s*\/\s*\d{4}\s*\/\s*[a-z]/i.test(teks.trim())
    ? []
    : [createCatatan("perkara_bentuk", "info", { nomor: teks })];
