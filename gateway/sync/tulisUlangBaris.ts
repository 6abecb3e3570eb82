/** After a change of settings the open work of a file may be another: its row is worked out again, file by file. */
import { bacaSetelan } from "../db/setelan.ts";
import { naikkan } from "../db/penghitung.ts";
import type { Mesin } from "./simpanPeristiwa.ts";

/** Rows of older settings. Whatever a crash leaves undone is done at the next start. */
export const tulisUlangBaris = async ({ kantor, lipatan, tulisBaris }: Mesin): Promise<void> => {
  try {
    const { versi } = await bacaSetelan(kantor.db);
    const rows = await kantor.db.selectFrom("permohonan").select(["app", "dev"]).where("setelan", "<", versi).execute();
    for (const { app, dev } of rows)
      await kantor.db.transaction().execute(async (trx) => {
        const { state } = await lipatan.baca(trx, app);
        const setelan = await bacaSetelan(trx);
        if (state) await tulisBaris(kantor, trx, { state, dev, gseq: await naikkan(trx, "gseq"), setelan });
      });
  } catch (error) {
    kantor.catat("BarisGagal", { nama: error instanceof Error ? error.name : "?" });
  }
};
