/** The vault's wraps in the local database. */
import type { BrankasStore } from "../vault/brankasStore.ts";
import type { JemputDb } from "./db.ts";
import { bacaMeta, tulisMeta } from "./meta.ts";

export const createBrankasDb = (db: JemputDb): BrankasStore => ({
  bacaPerangkat: () => bacaMeta(db, "brankas"),
  bacaOrang: (id) => db.orang.get(id),
  tulisOrang: async (orang) => {
    await db.orang.put(orang);
  },
  tulisPertama: (perangkat, orang) =>
    db.transaction("rw", db.meta, db.orang, async () => {
      await tulisMeta(db, "brankas", perangkat);
      await db.orang.put(orang);
    }),
  bacaKunci: (app) => db.kunci.get(app),
});
