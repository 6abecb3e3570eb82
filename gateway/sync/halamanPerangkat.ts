/** Pages of a device's own events: which are missing and how far they came, and signed receipts for those on disk. */
import type { TandaTerimaHalaman } from "../../src/protocol/amplop.ts";
import type { SyncResponse } from "../../src/protocol/sinkron.ts";
import { tandaiTerima } from "../../src/vault/tandaTerima.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { rampungkanHalaman, ukuranTerunggah } from "../halaman/simpanHalaman.ts";
import type { Kantor } from "../kantor.ts";

const TERBANYAK = 500;

/** Missing pages with the bytes that arrived. One that is complete but was cut off before its receipt is finished here. */
export const halamanKurang = async (kantor: Kantor, dev: string): Promise<SyncResponse["unggah"]> => {
  const rows = await kantor.db
    .selectFrom("halaman")
    .select(["hash", "app", "bytes"])
    .where("dev", "=", dev)
    .where("gseq", "is", null)
    .limit(TERBANYAK)
    .execute();
  const hasil: SyncResponse["unggah"] = [];
  for (const row of rows) {
    const offset = await ukuranTerunggah(kantor, row.hash);
    if (offset >= row.bytes && (await rampungkanHalaman(kantor, row.hash)).ok) continue;
    hasil.push({ ...row, offset: offset >= row.bytes ? 0 : offset });
  }
  return hasil;
};

const tanda = (kantor: Kantor, row: { hash: string; app: string; bytes: number; gseq: number | null }) =>
  tandaiTerima(
    { v: 1, hash: row.hash, app: row.app, bytes: row.bytes, epoch: kantor.epoch(), gseq: Number(row.gseq) },
    kantor.kunci.gateway.tanda,
  );

/** Receipts for pages that arrived after `mulai`, and for those that this push named again. */
export const tandaTerimaOf = async (
  kantor: Kantor,
  trx: DbAtauTrx,
  dev: string,
  batas: { readonly mulai: number; readonly sampai: number; readonly disebut: readonly string[] },
): Promise<TandaTerimaHalaman[]> => {
  const rows = await trx
    .selectFrom("halaman")
    .select(["hash", "app", "bytes", "gseq"])
    .where("dev", "=", dev)
    .where((eb) =>
      eb.or([
        eb.and([eb("gseq", ">", batas.mulai), eb("gseq", "<=", batas.sampai)]),
        eb.and([eb("gseq", "is not", null), eb("hash", "in", batas.disebut.length > 0 ? batas.disebut : [""])]),
      ]),
    )
    .orderBy("gseq")
    .execute();
  return Promise.all(rows.map((row) => tanda(kantor, row)));
};
