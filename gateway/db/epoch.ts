/** The epoch names one unbroken life of the data folder. A restored backup opens a new one: replicas then read again. */
import { randomBytes } from "node:crypto";
import type { Db } from "./bukaDb.ts";

export const bukaEpoch = async (db: Db, restored: boolean): Promise<string> => {
  const ada = await db.selectFrom("meta").select("nilai").where("kunci", "=", "epoch").executeTakeFirst();
  if (ada && !restored) return ada.nilai;
  const nilai = randomBytes(8).toString("hex");
  await db
    .insertInto("meta")
    .values({ kunci: "epoch", nilai })
    .onConflict((c) => c.column("kunci").doUpdateSet({ nilai }))
    .execute();
  return nilai;
};
