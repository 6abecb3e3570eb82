/** Opens the database: WAL with `synchronous=FULL`, so that what was acknowledged survives a power cut (STACK trap 9). */
import Sqlite from "better-sqlite3";
import { Kysely, Migrator, SqliteDialect, type SqliteDatabase, type Transaction } from "kysely";
import { migrasi } from "./migrasi.ts";
import type { Tabel } from "./skema.ts";

export type Db = Kysely<Tabel>;
/** The database, or a transaction on it. */
export type DbAtauTrx = Kysely<Tabel> | Transaction<Tabel>;

/** Prepares each statement once: the same few hundred texts come again for every event. */
const denganIngatan = (sqlite: Sqlite.Database): SqliteDatabase => {
  const siap = new Map<string, Sqlite.Statement>();
  return {
    prepare: (teks) => {
      const ada = siap.get(teks);
      if (ada) return ada;
      const baru = sqlite.prepare(teks);
      // Texts with lists of changing length must not fill the memory.
      if (siap.size < 500) siap.set(teks, baru);
      return baru;
    },
    close: () => void sqlite.close(),
  };
};

/** Throws when the file can't be opened or migrated; the caller says it plainly. */
export const bukaDb = async (file: string): Promise<Db> => {
  const sqlite = new Sqlite(file);
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("busy_timeout = 5000");
  const db = new Kysely<Tabel>({ dialect: new SqliteDialect({ database: denganIngatan(sqlite) }) });
  const { error } = await new Migrator({ db, provider: migrasi }).migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw error instanceof Error ? error : new Error("migration failed");
  }
  return db;
};
