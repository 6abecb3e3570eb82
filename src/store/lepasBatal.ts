/**
 * Drops the local copy of drafts that were given up, some days after (office setting `batalHari`). Only what the gateway has:
 * its own list row says that the draft is given up, every event has a verdict, every page a signed receipt, and nothing typed
 * waits here. The file stays at the gateway and comes back from there when it is opened.
 */
import type { Ringkasan } from "../protocol/sinkron.ts";
import { transaksi, type JemputDb, type Tabel } from "./db.ts";
import { lupakanBerkas } from "./tulisJawaban.ts";

const SEHARI = 86_400_000;

/** Given up for longer than `hari`, by the gateway's clock at `waktu` (ISO). A device's clock that was wrong costs only the local copy. */
export const batalLewat = (baris: Iterable<Ringkasan>, hari: number, waktu: string): readonly string[] =>
  [...baris]
    .filter((b) => b.status === "dibatalkan" && Date.parse(waktu) - Date.parse(b.sejak) >= hari * SEHARI)
    .map((b) => b.app);

const adaDiSini = async (t: Tabel, app: string): Promise<boolean> =>
  (await t.kunci.get(app)) !== undefined && (await t.draf.where("app").equals(app).count()) === 0;

/** Returns the files that were dropped. */
export const lepasBatal = async (db: JemputDb, apps: readonly string[]): Promise<readonly string[]> => {
  if (apps.length === 0) return [];
  return transaksi(db, "rw", "semua", async (t) => {
    const lepas: string[] = [];
    for (const app of apps) {
      if (!(await adaDiSini(t, app))) continue;
      await lupakanBerkas(t, [app]);
      if (!(await t.kunci.get(app))) lepas.push(app);
    }
    return lepas;
  });
};
