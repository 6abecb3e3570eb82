/** Which device may send or read a page: the one whose event names it, or one whose scope holds the file. */
import { err, ok, type Result } from "../../src/lib/result.ts";
import type { Galat } from "../../src/protocol/kantor.ts";
import type { PerangkatRow } from "../auth/perangkat.ts";
import type { Kantor } from "../kantor.ts";
import { cakupanKini } from "../sync/cakupan.ts";
import { diDalam } from "../sync/wilayah.ts";

export interface HalamanRow {
  readonly hash: string;
  readonly app: string;
  readonly bytes: number;
  readonly diterima: boolean;
}

const dalamCakupan = (kantor: Kantor, perangkat: PerangkatRow, app: string): Promise<boolean> =>
  kantor.db.transaction().execute(async (trx) => {
    const row = await trx.selectFrom("permohonan").select("desa").where("app", "=", app).executeTakeFirst();
    if (!row) return false;
    return diDalam(row.desa, (await cakupanKini(trx, perangkat)).wilayah);
  });

export const halamanUntuk = async (
  kantor: Kantor,
  perangkat: PerangkatRow,
  hash: string,
  perlu: "kirim" | "baca",
): Promise<Result<HalamanRow, Galat>> => {
  const row = await kantor.db.selectFrom("halaman").selectAll().where("hash", "=", hash).executeTakeFirst();
  if (!row) return err({ type: "HalamanTakDikenal" });
  // Reading follows the scope alone: a tablet whose area moved away no longer reads what it once sent.
  const boleh = (perlu === "kirim" && row.dev === perangkat.dev) || (await dalamCakupan(kantor, perangkat, row.app));
  if (!boleh) return err({ type: "HalamanTakDikenal" });
  return ok({ hash: row.hash, app: row.app, bytes: row.bytes, diterima: row.gseq !== null });
};
