/** The pull half of `POST /api/sync`: rows after the cursor within the scope, what to forget, late verdicts. */
import type { Cursor, PutusanWire, Ringkasan } from "../../src/protocol/sinkron.ts";
import { BATAS_BARIS } from "../../src/protocol/sinkron.ts";
import type { PerangkatRow } from "../auth/perangkat.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { bacaPenghitung } from "../db/penghitung.ts";
import type { Kantor } from "../kantor.ts";
import { rowToRingkasan, type BarisRow } from "./baris.ts";
import { cakupanKini, cakupanLama, type Cakupan } from "./cakupan.ts";
import { hasilOf } from "./simpanPeristiwa.ts";
import { desaDiDalam, diDalam } from "./wilayah.ts";

export interface HasilTarik {
  readonly cakupan: Cakupan;
  readonly baris: readonly Ringkasan[];
  readonly lupakan: readonly string[];
  readonly susulan: readonly PutusanWire[];
  /** Where this replica stood, after a change of epoch or scope 0. */
  readonly mulai: number;
  readonly cursor: Cursor;
  readonly lagi: boolean;
}

const bacaBaris = async (trx: DbAtauTrx, wilayah: readonly string[], mulai: number): Promise<readonly BarisRow[]> => {
  if (wilayah.length === 0) return [];
  return trx
    .selectFrom("permohonan")
    .selectAll("permohonan")
    .select((eb) =>
      eb
        .selectFrom("halaman")
        .select((h) => h.fn.countAll<number>().as("n"))
        .whereRef("halaman.app", "=", "permohonan.app")
        .where("halaman.gseq", "is", null)
        .$castTo<number>()
        .as("kurang"),
    )
    .where("permohonan.gseq", ">", mulai)
    .where(desaDiDalam(wilayah))
    .orderBy("permohonan.gseq")
    .limit(BATAS_BARIS + 1)
    .$castTo<BarisRow>()
    .execute();
};

/** Files of an older scope that the present one no longer holds. */
const harusLupa = async (trx: DbAtauTrx, dev: string, cursor: Cursor, kini: Cakupan): Promise<readonly string[]> => {
  const lama = await cakupanLama(trx, dev, cursor.scope);
  if (lama.length === 0) return [];
  const rows = await trx.selectFrom("permohonan").select(["app", "desa"]).where(desaDiDalam(lama)).execute();
  return rows.filter((row) => !diDalam(row.desa, kini.wilayah)).map((row) => row.app);
};

/** Verdicts on this device's own events that came after the push that brought them. */
const putusanSusulan = async (
  trx: DbAtauTrx,
  dev: string,
  mulai: number,
  sampai: number,
): Promise<readonly PutusanWire[]> => {
  const rows = await trx
    .selectFrom("putusan")
    .selectAll()
    .where("dev", "=", dev)
    .where("susulan", "=", 1)
    .where("gseq", ">", mulai)
    .where("gseq", "<=", sampai)
    .orderBy("gseq")
    .execute();
  return rows.map((r) => ({ id: r.id, app: r.app, hasil: hasilOf(r.hasil), gseq: Number(r.gseq), alasan: r.alasan }));
};

export const tarik = async (
  kantor: Kantor,
  trx: DbAtauTrx,
  perangkat: PerangkatRow,
  cursor: Cursor | null,
): Promise<HasilTarik> => {
  const epoch = kantor.epoch();
  const cakupan = await cakupanKini(trx, perangkat);
  const seEpoch = cursor?.epoch === epoch;
  const mulai = cursor && seEpoch && cursor.scope === cakupan.versi ? cursor.gseq : 0;
  const rows = await bacaBaris(trx, cakupan.wilayah, mulai);
  const lagi = rows.length > BATAS_BARIS;
  const dikirim = rows.slice(0, BATAS_BARIS);
  const terakhir = Number(dikirim.at(-1)?.gseq ?? 0);
  const sampai = lagi ? terakhir : await bacaPenghitung(trx, "gseq");
  return {
    cakupan,
    baris: await Promise.all(dikirim.map((row) => rowToRingkasan(kantor, row))),
    lupakan:
      cursor && seEpoch && cursor.scope !== cakupan.versi ? await harusLupa(trx, perangkat.dev, cursor, cakupan) : [],
    susulan: await putusanSusulan(trx, perangkat.dev, mulai, sampai),
    mulai,
    cursor: { epoch, gseq: sampai, scope: cakupan.versi },
    lagi,
  };
};
