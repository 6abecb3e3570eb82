/** People of the office: rows to profiles, and making one. */
import type { Selectable } from "kysely";
import * as v from "valibot";
import { profilSchema, type Profil } from "../../src/protocol/kantor.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import type { Tabel } from "../db/skema.ts";
import { hashSandi } from "./sandi.ts";

export type OrangRow = Selectable<Tabel["orang"]>;

export const rowToProfil = (row: OrangRow): Profil =>
  v.parse(profilSchema, {
    id: row.id,
    nama: row.nama,
    inisial: row.inisial,
    peran: JSON.parse(row.peran),
    wilayah: JSON.parse(row.wilayah),
  });

export const orangById = (db: DbAtauTrx, id: string): Promise<OrangRow | undefined> =>
  db.selectFrom("orang").selectAll().where("id", "=", id).executeTakeFirst();

/** False when the id is taken. */
export const buatOrang = async (db: DbAtauTrx, profil: Profil, sandi: string, dibuat: string): Promise<boolean> => {
  const hasil = await db
    .insertInto("orang")
    .values({
      id: profil.id,
      nama: profil.nama,
      inisial: profil.inisial,
      peran: JSON.stringify(profil.peran),
      wilayah: JSON.stringify(profil.wilayah),
      sandi: await hashSandi(sandi),
      aktif: 1,
      dibuat,
    })
    .onConflict((c) => c.column("id").doNothing())
    .executeTakeFirst();
  return (hasil.numInsertedOrUpdatedRows ?? 0n) > 0n;
};
