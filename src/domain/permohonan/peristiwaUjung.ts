/**
 * Events outside of the straight road: correction, withdrawal, an abandoned draft, taking over, paper originals, and the
 * end of a conflict. Part of the one list in `peristiwa.ts`.
 */
import * as v from "valibot";
import { hash, id, isi, slot } from "./bentukIsi.ts";

export const KEPADA_ASLI = ["pemohon", "kuasa", "keluarga"] as const;
/** How a conflict was settled: what won stays, or what lost was recorded once more, whole or in the columns picked of it. */
export const PUTUSAN_BENTROK = ["tetap", "pakai_lagi"] as const;

export const skemaUjung = [
  /** These services come back to the table; `Diajukan` sends them to the check again. */
  v.object({
    type: v.literal("KoreksiDibuka"),
    layanan: v.pipe(v.array(id), v.minLength(1), v.maxLength(12)),
    alasan: isi(400),
  }),
  /** By the applicant, one service at a time: the whole file is one event for each. */
  v.object({ type: v.literal("LayananDicabut"), layanan: id, alasan: isi(400) }),
  v.object({ type: v.literal("DrafDibatalkan"), alasan: isi(400) }),
  v.object({ type: v.literal("DrafDipulihkan") }),
  /** `perangkat` = label of the device that works on it from now on. */
  v.object({
    type: v.literal("BerkasDiambilAlih"),
    perangkat: v.pipe(v.string(), v.regex(/^[A-Z]{1,2}[0-9]{1,4}$/)),
  }),
  /** An original left at the office, and its way back. */
  v.object({ type: v.literal("AsliDisimpan"), slot, jenis: id }),
  v.object({ type: v.literal("AsliDikembalikan"), slot, kepada: v.picklist(KEPADA_ASLI), nama: isi(100) }),
  /** `peristiwa` = id of the event that lost its lane or was set aside. */
  v.object({ type: v.literal("BentrokDiselesaikan"), peristiwa: hash, putusan: v.picklist(PUTUSAN_BENTROK) }),
] as const;

export type PeristiwaUjung = v.InferOutput<(typeof skemaUjung)[number]>;

const JENIS: readonly string[] = skemaUjung.map((satu) => satu.entries.type.literal);

export const isUjung = (e: { readonly type: string }): e is PeristiwaUjung => JENIS.includes(e.type);

export const laneUjung = (e: PeristiwaUjung): string => {
  switch (e.type) {
    case "KoreksiDibuka":
      return "koreksi";
    case "LayananDicabut":
      return `cabut:${e.layanan}`;
    case "DrafDibatalkan":
    case "DrafDipulihkan":
      return "batal";
    case "BerkasDiambilAlih":
      return "pegang";
    case "AsliDisimpan":
    case "AsliDikembalikan":
      return `asli:${e.slot}`;
    case "BentrokDiselesaikan":
      return `bentrok:${e.peristiwa}`;
  }
};
