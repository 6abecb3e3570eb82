/** Whole logs of files that a device asks for: only inside its scope, with verdicts, in the office's order, a few megabytes at a time. */
import type { KunciTersegel } from "../../src/protocol/amplop.ts";
import type { SyncRequest, SyncResponse } from "../../src/protocol/sinkron.ts";
import type { PerangkatRow } from "../auth/perangkat.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { parseAmplop } from "./lipatan.ts";
import { hasilOf, type Mesin } from "./simpanPeristiwa.ts";
import { diDalam } from "./wilayah.ts";

type Berkas = SyncResponse["berkas"][number];

/** Characters of envelopes in one answer; at least one event always fits. */
const BATAS = 4_000_000;

const ambilLog = async (
  trx: DbAtauTrx,
  app: string,
  sejak: number,
  sisa: number,
): Promise<Berkas & { readonly besar: number }> => {
  const rows = await trx
    .selectFrom("putusan")
    .innerJoin("peristiwa", "peristiwa.id", "putusan.id")
    .select(["putusan.id", "putusan.hasil", "putusan.gseq", "putusan.alasan", "peristiwa.amplop"])
    .where("putusan.app", "=", app)
    .where("putusan.gseq", ">", sejak)
    .orderBy("putusan.gseq")
    .limit(500)
    .execute();
  const events: Berkas["events"] = [];
  let besar = 0;
  for (const row of rows) {
    besar += row.amplop.length;
    if (besar > sisa && events.length > 0) break;
    const putusan = { id: row.id, app, hasil: hasilOf(row.hasil), gseq: Number(row.gseq), alasan: row.alasan };
    events.push({ event: parseAmplop(row.amplop), putusan });
  }
  const halaman = await trx
    .selectFrom("halaman")
    .select("hash")
    .where("app", "=", app)
    .where("gseq", "is not", null)
    .execute();
  return {
    app,
    events,
    halamanAda: halaman.map((h) => h.hash),
    lengkap: events.length === rows.length && rows.length < 500,
    besar,
  };
};

export const ambilBerkas = async (
  mesin: Mesin,
  trx: DbAtauTrx,
  perangkat: PerangkatRow,
  wilayah: readonly string[],
  minta: SyncRequest["minta"],
): Promise<{ readonly berkas: Berkas[]; readonly keys: KunciTersegel[] }> => {
  const berkas: Berkas[] = [];
  const keys: KunciTersegel[] = [];
  let sisa = BATAS;
  for (const { app, sejak } of minta) {
    const row = await trx.selectFrom("permohonan").select("desa").where("app", "=", app).executeTakeFirst();
    if (!row || !diDalam(row.desa, wilayah)) continue;
    if (sisa <= 0) {
      berkas.push({ app, events: [], halamanAda: [], lengkap: false });
      continue;
    }
    const { besar, ...isi } = await ambilLog(trx, app, sejak, sisa);
    sisa -= besar;
    berkas.push(isi);
    keys.push(...(await mesin.kunci.untuk(trx, app, perangkat)));
  }
  return { berkas, keys };
};
