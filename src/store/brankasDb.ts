/** The vault's wraps in the local database. */
import type { BrankasStore } from "../vault/brankasStore.ts";
import { transaksi, type JemputDb } from "./db.ts";
import { bacaMeta, tulisMeta } from "./meta.ts";

export const createBrankasDb = (db: JemputDb): BrankasStore => ({
  bacaPerangkat: () => bacaMeta(db, "brankas"),
  bacaOrang: (id) => db.orang.get(id),
  tulisOrang: async (orang) => {
    await db.orang.put(orang);
  },
  tulisPertama: async (perangkat, orang) => {
    await transaksi(db, "rw", ["meta", "orang"], async (t) => {
      await tulisMeta(t, "brankas", perangkat);
      await t.orang.put(orang);
    });
  },
  bacaKunci: (app) => db.kunci.get(app),
});
