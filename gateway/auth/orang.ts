/** People of the office: rows to profiles, making one, changing one. */
import type { Selectable } from "kysely";
import * as v from "valibot";
import { profilSchema, type OrangKantor, type OrangUbah, type Profil } from "../../src/protocol/kantor.ts";
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

export const rowToOrangKantor = (row: OrangRow): OrangKantor => ({ ...rowToProfil(row), aktif: row.aktif === 1 });

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

/** Ends the sessions of a person; `kecuali` is the hash of one that goes on. */
const akhiriSesi = async (trx: DbAtauTrx, id: string, kecuali: string): Promise<void> => {
  await trx.deleteFrom("sesi").where("orang", "=", id).where("hash", "!=", kecuali).execute();
};

/** Undefined when nobody has this id. Other roles and areas hold from the next request on; who was signed in signs in again. */
export const ubahOrang = async (
  trx: DbAtauTrx,
  id: string,
  isi: OrangUbah,
  kecuali: string,
): Promise<OrangRow | undefined> => {
  await trx
    .updateTable("orang")
    .set({
      nama: isi.nama,
      inisial: isi.inisial,
      peran: JSON.stringify(isi.peran),
      wilayah: JSON.stringify(isi.wilayah),
      aktif: isi.aktif ? 1 : 0,
    })
    .where("id", "=", id)
    .execute();
  await akhiriSesi(trx, id, kecuali);
  return orangById(trx, id);
};

/** Undefined when nobody has this id. A tablet keeps the old passphrase until the person signs in there again. */
export const gantiSandi = async (
  trx: DbAtauTrx,
  id: string,
  hash: string,
  kecuali: string,
): Promise<OrangRow | undefined> => {
  await trx.updateTable("orang").set({ sandi: hash }).where("id", "=", id).execute();
  await akhiriSesi(trx, id, kecuali);
  return orangById(trx, id);
};
