/** Opens an office's folder: database, keys, epoch; what a crash left half done is finished before anyone is served. */
import { access, constants } from "node:fs/promises";
import path from "node:path";
import type { Config } from "./config.ts";
import { buatOrang } from "./auth/orang.ts";
import { hashSandi } from "./auth/sandi.ts";
import { simpanKode } from "./auth/perangkat.ts";
import { kodeAcak } from "./auth/token.ts";
import { buatFolder } from "./buatFolder.ts";
import { bukaDb, type Db, type DbAtauTrx } from "./db/bukaDb.ts";
import { bukaEpoch } from "./db/epoch.ts";
import { bacaSetelan, setelanAwal, simpanSetelan } from "./db/setelan.ts";
import { pulihkanHalaman, tagihHalamanHilang } from "./halaman/pulihkanHalaman.ts";
import type { Kantor } from "./kantor.ts";
import { kunciBaris } from "./kunci/kunciBaris.ts";
import { muatKunciKantor } from "./kunci/kunciKantor.ts";
import { cobaLagi } from "./sync/cobaLagi.ts";
import { createMesin } from "./sync/createMesin.ts";
import { tulisUlangBaris } from "./sync/tulisUlangBaris.ts";
import type { Mesin } from "./sync/simpanPeristiwa.ts";

/** Shown once, at the very first start or when asked for, and kept nowhere. */
export interface PertamaKali {
  readonly sandi: string;
  readonly kode: string;
  readonly pemulihan: string | undefined;
}

export interface KantorTerbuka {
  readonly mesin: Mesin;
  readonly pertama: PertamaKali | undefined;
  readonly tutup: () => Promise<void>;
}

const SEHARI = 24 * 60 * 60 * 1000;

const kodeAdmin = async (db: DbAtauTrx, kabupaten: string, sekarang: Date): Promise<string> => {
  const kode = kodeAcak();
  const kedaluwarsa = new Date(sekarang.getTime() + 7 * SEHARI).toISOString();
  await simpanKode(db, kode, { jenis: "L", wilayah: [kabupaten], kedaluwarsa });
  return kode;
};

type Rahasia = Omit<PertamaKali, "pemulihan">;

/** The admin who makes all others, and a code to enrol the first browser. */
const isiAwal = async (db: Db, kabupaten: string, sekarang: Date): Promise<Rahasia | undefined> => {
  const ada = await db.selectFrom("orang").select("id").limit(1).executeTakeFirst();
  if (ada) return undefined;
  const kini = sekarang.toISOString();
  const sandi = kodeAcak(4).toLowerCase();
  const admin = { id: "admin", nama: "Admin", inisial: "AD", peran: ["admin" as const], wilayah: [kabupaten] };
  return db.transaction().execute(async (trx) => {
    await simpanSetelan(trx, setelanAwal(kabupaten), "admin", kini);
    await buatOrang(trx, admin, sandi, kini);
    return { sandi, kode: await kodeAdmin(trx, kabupaten, sekarang) };
  });
};

/** For an admin who lost the passphrase, or the first page of the terminal. */
const gantiAdmin = async (db: Db, sekarang: Date): Promise<Rahasia> => {
  const sandi = kodeAcak(4).toLowerCase();
  const { kabupaten } = await bacaSetelan(db);
  await db
    .updateTable("orang")
    // Whatever another admin changed: this is the way back in.
    .set({ sandi: await hashSandi(sandi), aktif: 1, peran: JSON.stringify(["admin"]) })
    .where("id", "=", "admin")
    .execute();
  return { sandi, kode: await kodeAdmin(db, kabupaten, sekarang) };
};

const siapkanFolder = async (config: Config): Promise<{ folderHalaman: string; folderUnggah: string }> => {
  const folderHalaman = path.join(config.data, "blobs");
  const folderUnggah = path.join(config.data, "unggah");
  await buatFolder(folderHalaman);
  await buatFolder(folderUnggah);
  await access(config.data, constants.W_OK);
  return { folderHalaman, folderUnggah };
};

/** Throws system errors (no permission, full disk) and `KunciHilang`; `main.ts` says them plainly. */
export const mulaiKantor = async (
  config: Config,
  sekitar: { readonly sekarang: () => Date; readonly catat: Kantor["catat"] },
): Promise<KantorTerbuka> => {
  const folder = await siapkanFolder(config);
  const db = await bukaDb(path.join(config.data, "jemput.sqlite"));
  try {
    const kosong =
      (await db.selectFrom("meta").select("nilai").where("kunci", "=", "epoch").executeTakeFirst()) === undefined;
    const kunci = await muatKunciKantor(config.kunci, kosong);
    let epoch = await bukaEpoch(db, config.restored);
    const kantor: Kantor = {
      db,
      epoch: () => epoch,
      gantiEpoch: async () => {
        epoch = await bukaEpoch(db, true);
        sekitar.catat("EpochBaru", { epoch });
        await tagihHalamanHilang(kantor);
      },
      kunci,
      kunciBaris: await kunciBaris(kunci),
      ...folder,
      ...sekitar,
    };
    const baru = await isiAwal(db, config.kabupaten, sekitar.sekarang());
    const awal = baru ?? (config.resetAdmin ? await gantiAdmin(db, sekitar.sekarang()) : undefined);
    const mesin = createMesin(kantor);
    await pulihkanHalaman(kantor);
    if (config.restored) await tagihHalamanHilang(kantor);
    await cobaLagi(mesin);
    await tulisUlangBaris(mesin);
    return { mesin, pertama: awal && { ...awal, pemulihan: kunci.pemulihanBaru }, tutup: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error;
  }
};
