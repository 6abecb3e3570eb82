/** After a start: uploads that were complete, and pages already in place, that a crash kept from being recorded. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { naikkan } from "../db/penghitung.ts";
import type { Kantor } from "../kantor.ts";
import { sentuhBaris } from "../sync/baris.ts";
import { berkasHalaman, rampungkanHalaman } from "./simpanHalaman.ts";

const isHash = (nama: string): boolean => /^[0-9a-f]{64}$/.test(nama);

export const pulihkanHalaman = async (kantor: Kantor): Promise<void> => {
  const rows = await kantor.db.selectFrom("halaman").select("hash").where("gseq", "is", null).execute();
  const belum = new Set(rows.map((row) => row.hash));
  if (belum.size === 0) return;
  const terunggah = (await readdir(kantor.folderUnggah)).filter(isHash);
  const diTempat = (await readdir(kantor.folderHalaman, { recursive: true }))
    .map((nama) => nama.slice(-64))
    .filter(isHash);
  for (const hash of new Set([...terunggah, ...diTempat])) if (belum.has(hash)) await rampungkanHalaman(kantor, hash);
};

/** After a restore: a page that the database calls received but that is not on disk is missing again, so devices are asked for it. */
export const tagihHalamanHilang = async (kantor: Kantor): Promise<void> => {
  const rows = await kantor.db.selectFrom("halaman").select(["hash", "app"]).where("gseq", "is not", null).execute();
  for (const { hash, app } of rows.filter((row) => !existsSync(berkasHalaman(kantor, row.hash))))
    await kantor.db.transaction().execute(async (trx) => {
      await trx.updateTable("halaman").set({ gseq: null, diterima: null }).where("hash", "=", hash).execute();
      await sentuhBaris(trx, app, await naikkan(trx, "gseq"));
    });
};
