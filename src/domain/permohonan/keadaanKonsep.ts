/** Whether the draft of a deed was read and initialled, and still says what was read. */
import type { SetelanLayanan } from "../layanan/setelan.ts";
import { konsepAkta } from "../layanan/konsepAkta.ts";
import type { Permohonan } from "./permohonan.ts";

/** How a missing draft is named among what is missing. */
export const SLOT_KONSEP = "konsep_akta";

const sama = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([path, nilai]) => b[path] === nilai);

/** `diparaf` also where the service has no deed to read: nothing is missing then. */
export const keadaanKonsep = (
  p: Permohonan,
  layanan: string,
  setelan: SetelanLayanan,
): "belum" | "diparaf" | "berubah" => {
  const konsep = konsepAkta(layanan, p.isian, p.jawaban, setelan.formSet);
  if (konsep === null) return "diparaf";
  const paraf = p.konsep?.[layanan];
  if (paraf === undefined) return "belum";
  return sama(paraf.dibaca, konsep.dibaca) ? "diparaf" : "berubah";
};
