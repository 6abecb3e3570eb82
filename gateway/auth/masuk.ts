/** Signing in: the person's passphrase is checked, the device is told who may act on it, a session is opened. */
import { err, ok, type Result } from "../../src/lib/result.ts";
import type { Galat, MasukResponse } from "../../src/protocol/kantor.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { bacaSetelan } from "../db/setelan.ts";
import type { Kantor } from "../kantor.ts";
import type { BatasGagal } from "./batasGagal.ts";
import { orangById, rowToProfil, type OrangRow } from "./orang.ts";
import { cocokSandi } from "./sandi.ts";
import { tokenBaru } from "./token.ts";

const UMUR_SESI = 12 * 60 * 60 * 1000;

/** The same answer for an unknown person, a wrong passphrase and an account that was closed. */
export const periksaOrang = async (
  kantor: Kantor,
  batas: BatasGagal,
  masuk: { readonly pengguna: string; readonly sandi: string },
): Promise<Result<OrangRow, Galat>> => {
  const coba = batas.tunggu(masuk.pengguna);
  if (coba > 0) return err({ type: "TerlaluSering", coba });
  const row = await orangById(kantor.db, masuk.pengguna);
  const cocok = await cocokSandi(masuk.sandi, row?.sandi);
  if (!row || !cocok || row.aktif !== 1) {
    batas.gagal(masuk.pengguna);
    return err({ type: "MasukDitolak" });
  }
  batas.berhasil(masuk.pengguna);
  return ok(row);
};

/** Opens a session of a checked person on a device, and remembers that this person acts on it. */
export const bukaSesi = async (db: DbAtauTrx, orang: OrangRow, dev: string, sekarang: Date): Promise<MasukResponse> => {
  const sesi = tokenBaru();
  const kini = sekarang.toISOString();
  await db.deleteFrom("sesi").where("kedaluwarsa", "<", kini).execute();
  await db
    .insertInto("sesi")
    .values({
      hash: sesi.hash,
      orang: orang.id,
      dev,
      kedaluwarsa: new Date(sekarang.getTime() + UMUR_SESI).toISOString(),
    })
    .execute();
  await db
    .insertInto("petugas_perangkat")
    .values({ dev, orang: orang.id, sejak: kini })
    .onConflict((c) => c.columns(["dev", "orang"]).doNothing())
    .execute();
  return { profil: rowToProfil(orang), sesi: sesi.token, setelan: await bacaSetelan(db) };
};
