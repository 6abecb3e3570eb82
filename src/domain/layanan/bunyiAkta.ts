/**
 * How the birth deed will name the child's parents. For the officer at the form alone: no list, receipt or recap carries it.
 * Source: services.json > akta_kelahiran, bukti_perkawinan (national table of 2021; F-2.04 of Permendagri 6/2026).
 */
import type { Jawaban } from "./isian.ts";
import type { Keyakinan } from "./layanan.ts";

export interface BunyiAkta {
  /**
   * `suami_istri`: child of husband and wife. `belum_tercatat`: father and mother, "yang perkawinannya belum tercatat sesuai
   * dengan peraturan perundang-undangan". `seorang_ibu`: child of one mother. Words at text key `bunyi.<id>`.
   */
  readonly id: "suami_istri" | "belum_tercatat" | "seorang_ibu";
  readonly keyakinan: Keyakinan;
  readonly sumber: readonly string[];
}

const SUAMI_ISTRI: BunyiAkta = { id: "suami_istri", keyakinan: "high", sumber: ["NAT"] };
const BELUM_TERCATAT: BunyiAkta = { id: "belum_tercatat", keyakinan: "high", sumber: ["NAT", "PMD6"] };
const SEORANG_IBU: BunyiAkta = { id: "seorang_ibu", keyakinan: "high", sumber: ["NAT"] };

/** Null while the answers don't tell yet, and for a child that was found: its parents are unknown. */
export const bunyiAkta = (jawaban: Jawaban): BunyiAkta | null => {
  if (jawaban["anak_temuan"] === true) return null;
  const tanpaBukti = jawaban["tanpa_bukti_kawin"];
  if (tanpaBukti === undefined) return null;
  if (!tanpaBukti) return SUAMI_ISTRI;
  const diKk = jawaban["kk_menunjukkan_suami_istri"];
  if (diKk === undefined) return null;
  return diKk ? BELUM_TERCATAT : SEORANG_IBU;
};
