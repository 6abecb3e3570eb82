/** Corrections after submission in a period: how many at which step, and who opened them. Counted, never ranked. */
import type { KoreksiDi } from "../permohonan/fold.ts";
import type { LangkahKoreksi } from "../permohonan/koreksi.ts";
import { dalamRentang, type RekapAcuan, type Rentang } from "./rekapAcuan.ts";

export interface RekapKoreksi {
  readonly banyak: number;
  /** Steps that had any, in the order of the SOP. */
  readonly langkah: readonly { readonly no: LangkahKoreksi; readonly banyak: number }[];
  /** Officers by id, in the order of their ids. */
  readonly petugas: readonly { readonly id: string; readonly banyak: number }[];
}

const LANGKAH: readonly LangkahKoreksi[] = [2, 3, 8];

export const rekapKoreksi = (
  koreksi: readonly KoreksiDi[],
  rentang: Rentang,
  acuan: Pick<RekapAcuan, "hariDari">,
): RekapKoreksi => {
  const dalam = koreksi.filter(({ at }) => dalamRentang(acuan.hariDari(at), rentang));
  const ids = [...new Set(dalam.map(({ by }) => by))].toSorted();
  return {
    banyak: dalam.length,
    langkah: LANGKAH.map((no) => ({ no, banyak: dalam.filter(({ langkah }) => langkah === no).length })).filter(
      ({ banyak }) => banyak > 0,
    ),
    petugas: ids.map((id) => ({ id, banyak: dalam.filter(({ by }) => by === id).length })),
  };
};
