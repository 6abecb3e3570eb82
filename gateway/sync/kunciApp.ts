/** Application keys: opened with the office's key in memory, sealed again to a device that may read the file. */
import { kunciTersegelSchema, type KunciTersegel } from "../../src/protocol/amplop.ts";
import * as v from "valibot";
import { imporKunci } from "../../src/vault/sandiSimetris.ts";
import { b64uToBytes, type Bytes } from "../../src/vault/kode.ts";
import { bukaKunci, segelKunci } from "../../src/vault/segel.ts";
import type { PerangkatRow } from "../auth/perangkat.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import type { Kantor } from "../kantor.ts";
import { createSimpanan } from "./simpanan.ts";

const rowToKunci = (row: { app: string; kid: number; ke: string; enc: string; ct: string }): KunciTersegel =>
  v.parse(kunciTersegelSchema, { app: row.app, kid: row.kid, to: row.ke, enc: row.enc, ct: row.ct });

const bacaKunci = async (db: DbAtauTrx, app: string, ke: string): Promise<readonly KunciTersegel[]> =>
  (await db.selectFrom("kunci_tersegel").selectAll().where("app", "=", app).where("ke", "=", ke).execute()).map(
    rowToKunci,
  );

const simpan = async (db: DbAtauTrx, k: KunciTersegel): Promise<boolean> => {
  const hasil = await db
    .insertInto("kunci_tersegel")
    .values({ app: k.app, kid: k.kid, ke: k.to, enc: k.enc, ct: k.ct })
    .onConflict((c) => c.columns(["app", "kid", "ke"]).doNothing())
    .executeTakeFirst();
  return (hasil.numInsertedOrUpdatedRows ?? 0n) > 0n;
};

export interface KunciApp {
  /** The application's AES key, or nothing while it hasn't arrived. */
  readonly buka: (db: DbAtauTrx, app: string, kid: number) => Promise<CryptoKey | undefined>;
  /** Keeps a key that a device sent. Returns the app when its office key is new: what waited for it can be tried again. */
  readonly terima: (db: DbAtauTrx, kunci: KunciTersegel) => Promise<string | undefined>;
  /** All keys of a file, sealed to this device. */
  readonly untuk: (db: DbAtauTrx, app: string, perangkat: PerangkatRow) => Promise<readonly KunciTersegel[]>;
}

type Mentah = (k: KunciTersegel) => Promise<Bytes | undefined>;

const segelUntuk = async (
  db: DbAtauTrx,
  app: string,
  perangkat: PerangkatRow,
  mentah: Mentah,
): Promise<readonly KunciTersegel[]> => {
  const ke = `dev:${perangkat.dev}`;
  const sudah = await bacaKunci(db, app, ke);
  const kantorPunya = await bacaKunci(db, app, "kantor");
  const publik = b64uToBytes(perangkat.kunci_terima);
  const hasil: KunciTersegel[] = [...sudah];
  for (const k of kantorPunya) {
    if (!publik || sudah.some((s) => s.kid === k.kid)) continue;
    const raw = await mentah(k);
    if (!raw) continue;
    const tersegel = await segelKunci(raw, publik, { app, kid: k.kid, to: ke });
    await simpan(db, tersegel);
    hasil.push(tersegel);
  }
  return hasil;
};

const PALING_BANYAK = 2000;

export const createKunciApp = (kantor: Kantor): KunciApp => {
  const terbuka = createSimpanan<CryptoKey>(PALING_BANYAK);
  const mentah: Mentah = async (k) => {
    const hasil = await bukaKunci(k, kantor.kunci.kantor.rahasia);
    return hasil.ok ? hasil.value : undefined;
  };
  return {
    buka: async (db, app, kid) => {
      const nama = `${app}:${kid}`;
      const ada = terbuka.ambil(nama);
      if (ada) return ada;
      const tersegel = (await bacaKunci(db, app, "kantor")).find((k) => k.kid === kid);
      const raw = tersegel ? await mentah(tersegel) : undefined;
      if (!raw) return undefined;
      const kunci = await imporKunci(raw);
      terbuka.taruh(nama, kunci);
      return kunci;
    },
    terima: async (db, kunci) => {
      if (kunci.to.startsWith("dev:")) return undefined;
      // A key that doesn't open must not take the place of the right one.
      const raw = kunci.to === "kantor" ? await mentah(kunci) : undefined;
      if (kunci.to === "kantor" && !raw) return undefined;
      const baru = await simpan(db, kunci);
      if (baru && raw) terbuka.taruh(`${kunci.app}:${kunci.kid}`, await imporKunci(raw));
      return baru && kunci.to === "kantor" ? kunci.app : undefined;
    },
    untuk: (db, app, perangkat) => segelUntuk(db, app, perangkat, mentah),
  };
};
