/** The local database (Dexie). Strict durability: a transaction that resolved survives a power cut. */
import { Dexie, type Table, type Transaction } from "dexie";
import { err, ok, type Result } from "../lib/result.ts";
import { galatSimpan, type SimpanError } from "./galatSimpan.ts";
import type {
  BekuRow,
  BungkusKunci,
  BungkusOrang,
  DaftarRow,
  DrafRow,
  HalamanIsiRow,
  HalamanRow,
  IsiBerkasRow,
  LokalRow,
  MetaRow,
  PeristiwaRow,
  PutusanRow,
  SegelRow,
} from "./skema.ts";

/** The tables, of the database or of one transaction. What runs inside a transaction takes these. */
export interface Tabel {
  readonly meta: Table<MetaRow, string>;
  readonly orang: Table<BungkusOrang, string>;
  readonly peristiwa: Table<PeristiwaRow, string>;
  readonly putusan: Table<PutusanRow, string>;
  readonly kunci: Table<BungkusKunci, string>;
  readonly segel: Table<SegelRow, [string, number, string]>;
  readonly halaman: Table<HalamanRow, string>;
  readonly halamanIsi: Table<HalamanIsiRow, string>;
  readonly daftar: Table<DaftarRow, number>;
  readonly lokal: Table<LokalRow, string>;
  readonly draf: Table<DrafRow, [string, string]>;
  readonly isiBerkas: Table<IsiBerkasRow, string>;
  readonly beku: Table<BekuRow, number>;
}
export type JemputDb = Dexie & Tabel;

const VERSI = 1;

// Dexie multiplies its version by ten in the browser's own database, and opens newer data without a word.
const lebihBaru = (versiAsli: number): boolean => Math.floor(versiAsli / 10) > VERSI;

/** Asked before opening, so that newer data isn't touched; not every browser tells. */
const versiTersimpan = async (nama: string): Promise<number> => {
  const semua = (await indexedDB.databases?.()) ?? [];
  return semua.find((db) => db.name === nama)?.version ?? 0;
};

/** Version 1. Indexes on `tunggu`, `keadaan` and `kirim` hold only the rows that wait: the others lack the field. */
const SKEMA_1 = {
  meta: "kunci",
  orang: "profil.id",
  peristiwa: "id, app, [dev+gen+seq], [tunggu+gen+seq], [tunggu+app]",
  putusan: "id, app, [hasil+app]",
  kunci: "app",
  segel: "[app+kid+to], kirim",
  halaman: "hash, app, [keadaan+app]",
  halamanIsi: "hash",
  daftar: "no",
  lokal: "app",
  draf: "[app+bagian], app",
  isiBerkas: "app",
  beku: "++no",
};

/**
 * Opens the database. Another tab with a newer version closes this one (`padaUsang`), so that it can upgrade;
 * an older tab that doesn't let go gives `TertahanTabLain`.
 */
export const bukaDb = async (
  nama: string,
  padaUsang: () => void = () => {},
): Promise<Result<JemputDb, SimpanError>> => {
  const db = new Dexie(nama, { chromeTransactionDurability: "strict" }) as JemputDb;
  db.version(VERSI).stores(SKEMA_1);
  db.on("versionchange", () => {
    db.close();
    padaUsang();
  });
  const tertahan = new Promise<"tertahan">((tahan) => db.on("blocked", () => tahan("tertahan")));
  try {
    if (lebihBaru(await versiTersimpan(nama))) return err({ type: "VersiLebihBaru" });
    const hasil = await Promise.race([db.open(), tertahan]);
    if (hasil === "tertahan") return err({ type: "TertahanTabLain" });
    if (!lebihBaru(db.backendDB().version)) return ok(db);
    db.close();
    return err({ type: "VersiLebihBaru" });
  } catch (galat) {
    return err(galatSimpan(galat));
  }
};

const NAMA_TABEL = Object.keys(SKEMA_1) as (keyof Tabel)[];

const tabelDari = (tx: Transaction): Tabel =>
  Object.fromEntries(
    NAMA_TABEL.flatMap((nama) => (tx.storeNames.includes(nama) ? [[nama, tx.table(nama)]] : [])),
  ) as unknown as Tabel;

/**
 * One transaction: everything in it, or nothing. `kerja` gets tables bound to it: Dexie follows a transaction through a
 * hundred awaits only, and past that `db.x` would silently write outside of it. Await nothing but the database inside.
 */
export const transaksi = <T>(
  db: JemputDb,
  mode: "r" | "rw",
  nama: readonly (keyof Tabel)[] | "semua",
  kerja: (t: Tabel) => Promise<T>,
): PromiseLike<T> => db.transaction(mode, nama === "semua" ? NAMA_TABEL : [...nama], (tx) => kerja(tabelDari(tx)));
