/** Values that a field offers by one tap because the family already said them, or nearly always says them. */
import { kelasDariAlamat } from "../../../domain/layanan/formulir/validasiPindah.ts";
import type { Kolom } from "../../../domain/layanan/formulir/kolom.ts";
import type { Isian } from "../../../domain/layanan/isian.ts";

/** Relation of a child to the head of the family card. */
const SHDK_ANAK = "4";

export interface BahanTawaran {
  readonly isian: Isian;
  /** Value of a field, or the surest that a scan proposes for it; empty where neither is known. */
  readonly tahu: (path: string) => string;
  readonly dusun: readonly string[];
}

/** What both parents are, their child is; where they differ, both are offered. */
const dariOrtu = (field: string, tahu: BahanTawaran["tahu"]): readonly string[] =>
  [...new Set([tahu(`ibu.${field}`), tahu(`ayah.${field}`)])].filter((satu) => satu !== "");

export const tawaranKolom = (kolom: Kolom, { isian, tahu, dusun }: BahanTawaran): readonly string[] => {
  switch (kolom.id) {
    case "alamat.dusun":
      return dusun;
    // Both addresses say the class of a move: nothing to look up.
    case "pindah.klasifikasi":
      return [kelasDariAlamat(isian) ?? []].flat();
    case "anak.agama":
      return dariOrtu("agama", tahu);
    case "anak.kewarganegaraan":
      return dariOrtu("kewarganegaraan", tahu);
    case "anak.shdk":
      return [SHDK_ANAK];
  }
  const salin = kolom.salinDari === undefined ? "" : tahu(kolom.salinDari);
  return salin === "" ? [] : [salin];
};
