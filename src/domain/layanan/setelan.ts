/** What an office decides about requirements and forms, where the sources leave it open. sop.md section 7. */
import type { DokumenJenis } from "./dokumen.ts";

export interface SetelanLayanan {
  /** Which set of forms the office uses: Permendagri 109/2019, or 6/2026. */
  readonly formSet: "2019" | "2026";
  /**
   * Documents that the national table doesn't ask for but this office does. An absent one is not asked; a weakly sourced one in
   * place of another is taken unless it is false here.
   */
  readonly lokal: Readonly<Partial<Record<DokumenJenis, boolean>>>;
  /** Whether copies of the two witnesses' KTP are asked (the national table says no). */
  readonly saksiKtp: boolean;
  /** Whether F-1.05 stands in for a marriage or divorce deed in KK changes. */
  readonly terimaF105: boolean;
  /** Rules that the office switched by their key (`aturanKantor.ts`); an absent one keeps its default. */
  readonly aturan?: Readonly<Record<string, boolean>>;
}

/** The documented default: forms of 2026, parents' KTP-el and a couple's old cards asked as most offices do, no copies of witnesses' KTP, F-1.05 accepted. */
export const setelanBawaan: SetelanLayanan = {
  formSet: "2026",
  lokal: { ktp_el: true, kk: true },
  saksiKtp: false,
  terimaF105: true,
};
