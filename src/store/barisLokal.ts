/** This device's own list row of a file, from its own fold: what it knows before the gateway does. */
import type { Permohonan } from "../domain/permohonan/permohonan.ts";
import { ringkas } from "../domain/permohonan/ringkas.ts";
import type { SetelanSop } from "../domain/sop/setelan.ts";
import type { Result } from "../lib/result.ts";
import type { Ringkasan } from "../protocol/sinkron.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import { teksToBytes } from "../vault/kode.ts";
import { labelLokal } from "./labelLokal.ts";
import type { LokalRow } from "./skema.ts";

export interface BahanBaris {
  readonly state: Permohonan;
  readonly gseq: number;
  readonly setelan: SetelanSop;
  readonly dev: string;
  readonly halamanKurang: number;
}

const HASH_KOSONG = "0".repeat(64);

/** Provisional, so without a state hash. */
export const barisLokal = ({ state, gseq, setelan, dev, halamanKurang }: BahanBaris): Ringkasan => {
  const { layanan, tugas, ...isi } = ringkas(state, setelan);
  return {
    ...isi,
    app: state.app,
    gseq,
    hash: HASH_KOSONG,
    layanan: [...layanan],
    tugas: [...tugas],
    halamanKurang,
    dev,
  };
};

export const segelBarisLokal = async (brankas: Brankas, baris: Ringkasan): Promise<Result<LokalRow, Terkunci>> => {
  const ct = await brankas.segelData(labelLokal(baris.app), teksToBytes(JSON.stringify(baris)));
  return ct.ok ? { ok: true, value: { app: baris.app, gseq: baris.gseq, ct: ct.value } } : ct;
};
