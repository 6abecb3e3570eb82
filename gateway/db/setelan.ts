/** The office's settings, every version kept: a verdict names the one that it was decided under. */
import * as v from "valibot";
import { SETELAN_SOP } from "../../src/domain/sop/setelan.ts";
import { setelanKantorSchema, type SetelanKantor } from "../../src/protocol/kantor.ts";
import type { DbAtauTrx } from "./bukaDb.ts";

export const setelanAwal = (kabupaten: string): SetelanKantor => ({
  versi: 1,
  namaKantor: "Dinas Kependudukan dan Pencatatan Sipil",
  namaDaerah: `Kabupaten/Kota ${kabupaten.slice(0, 2)}.${kabupaten.slice(2)}`,
  kabupaten,
  ...SETELAN_SOP,
  latarFotoGanjilGenap: true,
  simpanHari: 7,
  batalHari: 7,
});

export const bacaSetelan = async (db: DbAtauTrx): Promise<SetelanKantor> => {
  const row = await db.selectFrom("setelan").select("isi").orderBy("versi", "desc").limit(1).executeTakeFirstOrThrow();
  return v.parse(setelanKantorSchema, JSON.parse(row.isi));
};

/** False when another version was saved meanwhile. */
export const simpanSetelan = async (
  db: DbAtauTrx,
  isi: SetelanKantor,
  oleh: string,
  pada: string,
): Promise<boolean> => {
  const hasil = await db
    .insertInto("setelan")
    .values({ versi: isi.versi, isi: JSON.stringify(isi), oleh, pada })
    .onConflict((c) => c.column("versi").doNothing())
    .executeTakeFirst();
  return (hasil.numInsertedOrUpdatedRows ?? 0n) > 0n;
};
