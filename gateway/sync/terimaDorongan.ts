/** The push half of `POST /api/sync`: keys first, then events in the order of the chain, up to the first that doesn't follow. */
import * as v from "valibot";
import { amplopSchema, type KunciTersegel } from "../../src/protocol/amplop.ts";
import type { PutusanWire, SyncResponse } from "../../src/protocol/sinkron.ts";
import { idPeristiwa, periksaTanda } from "../../src/vault/amplop.ts";
import { b64uToBytes } from "../../src/vault/kode.ts";
import type { PerangkatRow } from "../auth/perangkat.ts";
import { cobaLagi } from "./cobaLagi.ts";
import { simpanPeristiwa, type Mesin } from "./simpanPeristiwa.ts";

export type Tolak = NonNullable<SyncResponse["tolak"]>;

export interface HasilDorongan {
  readonly putusan: readonly PutusanWire[];
  readonly tolak: Tolak | null;
  /** Pages that the acknowledged events name. */
  readonly halaman: readonly string[];
}

export const terimaKunci = async (mesin: Mesin, keys: readonly KunciTersegel[]): Promise<void> => {
  const baru = new Set<string>();
  for (const kunci of keys) {
    const app = await mesin.kunci.terima(mesin.kantor.db, kunci);
    if (app !== undefined) baru.add(app);
  }
  for (const app of baru) await cobaLagi(mesin, app);
};

const seqOf = (mentah: unknown): number => {
  const hasil = v.safeParse(v.looseObject({ seq: amplopSchema.entries.seq }), mentah);
  return hasil.success ? hasil.output.seq : 0;
};

/** Events as they came: each is parsed alone, so that a damaged one doesn't take the whole push down. */
export const terimaPeristiwa = async (
  mesin: Mesin,
  perangkat: PerangkatRow,
  events: readonly unknown[],
): Promise<HasilDorongan> => {
  const putusan: PutusanWire[] = [];
  const halaman: string[] = [];
  const publik = b64uToBytes(perangkat.kunci_tanda) ?? new Uint8Array();
  const henti = (type: Tolak["type"], seq: number): HasilDorongan => ({ putusan, halaman, tolak: { type, seq } });
  for (const mentah of events) {
    const parsed = v.safeParse(amplopSchema, mentah);
    if (!parsed.success) return henti("BentukSalah", seqOf(mentah));
    const amplop = parsed.output;
    if (amplop.dev !== perangkat.dev) return henti("BukanPerangkatIni", amplop.seq);
    if (!(await periksaTanda(amplop, publik))) return henti("TandaTanganSalah", amplop.seq);
    const hasil = await simpanPeristiwa(mesin, perangkat, amplop, await idPeristiwa(amplop));
    if (!hasil.ok) return henti(hasil.error, amplop.seq);
    if (hasil.value) putusan.push(hasil.value);
    halaman.push(...amplop.blobs.map((b) => b.hash));
  }
  return { putusan, halaman, tolak: null };
};
