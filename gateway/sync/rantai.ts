/** The hash chain of a device: the same event again is acknowledged, another in its place is a fork, a missing one a gap. */
import type { Amplop } from "../../src/protocol/amplop.ts";
import type { KepalaRantai } from "../../src/protocol/sinkron.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";

export type TempatRantai = "baru" | "sama" | "Gap" | "Fork";

/** Where an event stands. A fork freezes the chain for good: only a new generation goes on. */
export const tempatDiRantai = async (trx: DbAtauTrx, amplop: Amplop, id: string): Promise<TempatRantai> => {
  const { dev, gen, seq } = amplop;
  const ada = await trx
    .selectFrom("peristiwa")
    .select("id")
    .where("dev", "=", dev)
    .where("gen", "=", gen)
    .where("seq", "=", seq)
    .executeTakeFirst();
  if (ada?.id === id) return "sama";
  const rantai = await trx
    .selectFrom("rantai")
    .selectAll()
    .where("dev", "=", dev)
    .where("gen", "=", gen)
    .executeTakeFirst();
  if (ada || rantai?.beku === 1) return "Fork";
  if (seq > (rantai?.seq ?? 0) + 1) return "Gap";
  return amplop.prev === (rantai?.kepala ?? null) ? "baru" : "Fork";
};

export const majukan = async (trx: DbAtauTrx, amplop: Amplop, id: string): Promise<void> => {
  const { dev, gen, seq } = amplop;
  await trx
    .insertInto("rantai")
    .values({ dev, gen, seq, kepala: id, beku: 0 })
    .onConflict((c) => c.columns(["dev", "gen"]).doUpdateSet({ seq, kepala: id }))
    .execute();
};

export const bekukan = async (trx: DbAtauTrx, dev: string, gen: number): Promise<void> => {
  await trx
    .insertInto("rantai")
    .values({ dev, gen, seq: 0, kepala: null, beku: 1 })
    .onConflict((c) => c.columns(["dev", "gen"]).doUpdateSet({ beku: 1 }))
    .execute();
};

/** Head of the newest generation; nothing yet = generation 0, seq 0. */
export const kepalaRantai = async (trx: DbAtauTrx, dev: string): Promise<KepalaRantai> => {
  const row = await trx
    .selectFrom("rantai")
    .select(["gen", "seq", "kepala"])
    .where("dev", "=", dev)
    .orderBy("gen", "desc")
    .limit(1)
    .executeTakeFirst();
  return { gen: row?.gen ?? 0, seq: row?.seq ?? 0, id: row?.kepala ?? null };
};
