/** Decides what was stored and had to wait: for its key, or for newer rules. Called when a key arrives, and at start. */
import { parseAmplop } from "./lipatan.ts";
import { bukaIsi, type Mesin } from "./simpanPeristiwa.ts";
import { putuskan } from "./putuskan.ts";

const menunggu = (mesin: Mesin, app: string | undefined) =>
  mesin.kantor.db
    .selectFrom("peristiwa")
    .innerJoin("perangkat", "perangkat.dev", "peristiwa.dev")
    .select(["peristiwa.id", "peristiwa.amplop", "peristiwa.dev", "peristiwa.app", "perangkat.label"])
    .where("peristiwa.tunda", "is not", null)
    .$if(app !== undefined, (q) => q.where("peristiwa.app", "=", app ?? ""))
    .orderBy("peristiwa.urut")
    .execute();

export const cobaLagi = async (mesin: Mesin, app?: string): Promise<void> => {
  const tertahan = new Set<string>();
  for (const row of await menunggu(mesin, app)) {
    const jalur = `${row.dev}:${row.app}`;
    if (tertahan.has(jalur)) continue;
    const amplop = parseAmplop(row.amplop);
    const isi = await bukaIsi(mesin, amplop);
    if ("tunda" in isi) {
      tertahan.add(jalur);
      continue;
    }
    const e = { id: row.id, amplop, isi, label: row.label, susulan: true };
    try {
      const { lipat } = await mesin.kantor.db.transaction().execute((trx) => putuskan(mesin, trx, e));
      mesin.lipatan.ingat(row.app, lipat);
    } catch (error) {
      tertahan.add(jalur);
      mesin.kantor.catat("PutusanGagal", { type: amplop.type, nama: error instanceof Error ? error.message : "?" });
    }
  }
};
