/** A conflict of form values, column by column: which differ, and the acts that settle it by what was picked. Pure. */
import { urutanKolom } from "../../../domain/layanan/formulir/kolomByPath.ts";
import type { Tercatat } from "../../../domain/permohonan/fold.ts";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";

/** `catatan`: of the record that is not used; `kini`: what stands in the file now. */
export type SisiBentrok = "catatan" | "kini";

export interface KolomBentrok {
  /** `anak.nama` */
  readonly path: string;
  /** Empty where a side leaves the field empty. */
  readonly catatan: string;
  readonly kini: string;
}

/** The columns in which a record of form values says something else than the file; none for any other act. */
export const kolomBentrok = (e: Peristiwa, isian: Readonly<Record<string, string>>): readonly KolomBentrok[] =>
  e.type !== "IsianDicatat"
    ? []
    : Object.entries(e.isian)
        .map(([path, nilai]) => ({ path, catatan: nilai.trim(), kini: (isian[path] ?? "").trim() }))
        .filter(({ catatan, kini }) => catatan !== kini)
        .toSorted((a, b) => urutanKolom(a.path) - urutanKolom(b.path));

/**
 * One record with what was picked, then the end of the conflict. Where nothing of the other record is taken, what stands stays
 * and only the end is recorded.
 */
export const selesaikanKolom = (
  { id, peristiwa }: Pick<Tercatat, "id" | "peristiwa">,
  kolom: readonly KolomBentrok[],
  pilihan: Readonly<Record<string, SisiBentrok>>,
): readonly Peristiwa[] => {
  const diambil = kolom.some(({ path }) => pilihan[path] === "catatan");
  const selesai: Peristiwa = {
    type: "BentrokDiselesaikan",
    peristiwa: id,
    putusan: diambil ? "pakai_lagi" : "tetap",
  };
  if (peristiwa.type !== "IsianDicatat" || !diambil) return [selesai];
  const isian = Object.fromEntries(kolom.map((satu) => [satu.path, satu[pilihan[satu.path] ?? "kini"]]));
  return [{ type: "IsianDicatat", bagian: peristiwa.bagian, isian }, selesai];
};
