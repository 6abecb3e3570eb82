/** Compares this device's chain with what the gateway says of it: go on, or close this chain and open a new generation. */
import type { KepalaRantai, SyncResponse } from "../protocol/sinkron.ts";

export type KeadaanRantai =
  | { readonly type: "Lanjut" }
  /** Own events that it hasn't taken cannot follow there: they go on in a new generation. */
  | { readonly type: "Cabang"; readonly sebab: string };

const MEMBEKUKAN: readonly string[] = ["Fork", "TandaTanganSalah", "BentukSalah"];

/**
 * `idLokal` is the id of our own event at the gateway's head, undefined when we don't hold it.
 * A gateway that knows more of our chain than we do (this profile is an old copy) is a fork before it shows.
 */
export const bandingRantai = (
  kepala: KepalaRantai,
  jawab: Pick<SyncResponse, "rantai" | "tolak">,
  idLokal: string | undefined,
): KeadaanRantai => {
  const { rantai, tolak } = jawab;
  if (tolak && MEMBEKUKAN.includes(tolak.type)) return { type: "Cabang", sebab: tolak.type };
  const lebihTahu = rantai.gen > kepala.gen || (rantai.gen === kepala.gen && rantai.seq > kepala.seq);
  if (lebihTahu) return { type: "Cabang", sebab: "Tertinggal" };
  if (rantai.gen === kepala.gen && rantai.id !== null && idLokal !== undefined && idLokal !== rantai.id)
    return { type: "Cabang", sebab: "Fork" };
  return { type: "Lanjut" };
};
