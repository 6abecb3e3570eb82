/**
 * A finished upload becomes a page: hashed, fsynced, renamed, its folder fsynced, recorded; only then may it be receipted.
 * Bytes that don't match their name are removed, and the device can send them again. DESIGN section 7, STACK traps 9 and 11.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { err, ok, type Result } from "../../src/lib/result.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { naikkan } from "../db/penghitung.ts";
import type { Kantor } from "../kantor.ts";
import { sentuhBaris } from "../sync/baris.ts";

export const berkasHalaman = (kantor: Kantor, hash: string): string =>
  path.join(kantor.folderHalaman, hash.slice(0, 2), hash);
export const berkasUnggah = (kantor: Kantor, hash: string): string => path.join(kantor.folderUnggah, hash);

const ukuran = async (file: string): Promise<number | undefined> => {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
};

/** Bytes of an upload that lie on disk. */
export const ukuranTerunggah = async (kantor: Kantor, hash: string): Promise<number> =>
  (await ukuran(berkasUnggah(kantor, hash))) ?? 0;

const hashBerkas = async (file: string): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
};

const fsyncJalur = async (jalur: string): Promise<void> => {
  const handle = await open(jalur, "r");
  try {
    await handle.sync();
  } catch (error) {
    // Windows can't fsync a folder; its rename is journalled.
    if (!(error instanceof Error && "code" in error && (error.code === "EPERM" || error.code === "EISDIR")))
      throw error;
  } finally {
    await handle.close();
  }
};

const pindahkan = async (kantor: Kantor, hash: string): Promise<void> => {
  const tujuan = berkasHalaman(kantor, hash);
  await fsyncJalur(berkasUnggah(kantor, hash));
  const baru = await mkdir(path.dirname(tujuan), { recursive: true });
  if (baru !== undefined) await fsyncJalur(kantor.folderHalaman);
  await rename(berkasUnggah(kantor, hash), tujuan);
  await fsyncJalur(path.dirname(tujuan));
};

/** Records a page that lies on disk, once; its file's row then tells the replicas. */
export const catatHalaman = async (trx: DbAtauTrx, hash: string, diterima: string): Promise<void> => {
  const row = await trx.selectFrom("halaman").select(["app", "gseq"]).where("hash", "=", hash).executeTakeFirst();
  if (!row || row.gseq !== null) return;
  const gseq = await naikkan(trx, "gseq");
  await trx.updateTable("halaman").set({ gseq, diterima }).where("hash", "=", hash).execute();
  await sentuhBaris(trx, row.app, gseq);
};

export type HalamanError = { readonly type: "HashSalah" } | { readonly type: "BelumLengkap" };

const rampungkan = async (kantor: Kantor, hash: string): Promise<Result<void, HalamanError>> => {
  const catat = () =>
    kantor.db.transaction().execute((trx) => catatHalaman(trx, hash, kantor.sekarang().toISOString()));
  // Killed between the rename and the record: the page is already in its place.
  const sudah = await ukuran(berkasHalaman(kantor, hash));
  if (sudah !== undefined && (await hashBerkas(berkasHalaman(kantor, hash))) === hash) {
    await rm(berkasUnggah(kantor, hash), { force: true });
    return ok(await catat());
  }
  const row = await kantor.db.selectFrom("halaman").select("bytes").where("hash", "=", hash).executeTakeFirst();
  const ada = await ukuran(berkasUnggah(kantor, hash));
  if (!row || ada === undefined || ada < row.bytes) return err({ type: "BelumLengkap" });
  if (ada !== row.bytes || (await hashBerkas(berkasUnggah(kantor, hash))) !== hash) {
    await rm(berkasUnggah(kantor, hash), { force: true });
    return err({ type: "HashSalah" });
  }
  await pindahkan(kantor, hash);
  return ok(await catat());
};

const berjalan = new Map<string, Promise<Result<void, HalamanError>>>();

/** Finishes a page whose bytes are all here. Two calls at once share one work. */
export const rampungkanHalaman = (kantor: Kantor, hash: string): Promise<Result<void, HalamanError>> => {
  const nama = berkasHalaman(kantor, hash);
  const ada = berjalan.get(nama);
  if (ada) return ada;
  const kerja = rampungkan(kantor, hash).finally(() => berjalan.delete(nama));
  berjalan.set(nama, kerja);
  return kerja;
};
