/** After a start: uploads that were complete, and pages already in place, that a crash kept from being recorded. */
import { readdir } from "node:fs/promises";
import type { Kantor } from "../kantor.ts";
import { rampungkanHalaman } from "./simpanHalaman.ts";

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
