/** Counters that only go up. Inside a transaction the row stays locked until the commit, so no reader skips a late commit. */
import type { DbAtauTrx } from "./bukaDb.ts";

export const naikkan = async (db: DbAtauTrx, nama: string): Promise<number> => {
  const row = await db
    .insertInto("penghitung")
    .values({ nama, nilai: 1 })
    .onConflict((c) => c.column("nama").doUpdateSet((eb) => ({ nilai: eb("penghitung.nilai", "+", 1) })))
    .returning("nilai")
    .executeTakeFirstOrThrow();
  return Number(row.nilai);
};

export const bacaPenghitung = async (db: DbAtauTrx, nama: string): Promise<number> =>
  Number((await db.selectFrom("penghitung").select("nilai").where("nama", "=", nama).executeTakeFirst())?.nilai ?? 0);
