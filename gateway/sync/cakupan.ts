/** What a device may hold: its own areas, as far as the people who signed in on it have them. Each change is a new version. */
import { parseWilayah, type PerangkatRow } from "../auth/perangkat.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { irisan } from "./wilayah.ts";

export interface Cakupan {
  readonly versi: number;
  readonly wilayah: readonly string[];
}

const wilayahKini = async (trx: DbAtauTrx, perangkat: PerangkatRow): Promise<readonly string[]> => {
  const orang = await trx
    .selectFrom("petugas_perangkat")
    .innerJoin("orang", "orang.id", "petugas_perangkat.orang")
    .select("orang.wilayah")
    .where("petugas_perangkat.dev", "=", perangkat.dev)
    .where("orang.aktif", "=", 1)
    .execute();
  return irisan(
    parseWilayah(perangkat.wilayah),
    orang.flatMap((row) => parseWilayah(row.wilayah)),
  );
};

export const cakupanKini = async (trx: DbAtauTrx, perangkat: PerangkatRow): Promise<Cakupan> => {
  const wilayah = await wilayahKini(trx, perangkat);
  const isi = JSON.stringify(wilayah);
  const lama = await trx
    .selectFrom("cakupan")
    .select(["versi", "wilayah"])
    .where("dev", "=", perangkat.dev)
    .orderBy("versi", "desc")
    .limit(1)
    .executeTakeFirst();
  if (lama?.wilayah === isi) return { versi: Number(lama.versi), wilayah };
  const versi = Number(lama?.versi ?? 0) + 1;
  await trx.insertInto("cakupan").values({ dev: perangkat.dev, versi, wilayah: isi }).execute();
  return { versi, wilayah };
};

/** The areas of an older version; empty when it was never given out. */
export const cakupanLama = async (trx: DbAtauTrx, dev: string, versi: number): Promise<readonly string[]> => {
  const row = await trx
    .selectFrom("cakupan")
    .select("wilayah")
    .where("dev", "=", dev)
    .where("versi", "=", versi)
    .executeTakeFirst();
  return row ? parseWilayah(row.wilayah) : [];
};
