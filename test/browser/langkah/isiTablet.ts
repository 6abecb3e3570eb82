// What a tablet holds: its sealed pages as they lie in the browser's own database, to be compared with the gateway's.
import type { Page } from "playwright-core";

/** Name of a page (SHA-256 of the ciphertext) to the ciphertext, base64. */
export type HalamanTablet = ReadonlyMap<string, string>;

/** Runs in the page; reads the raw database past the app. */
const bacaIsi = async (): Promise<readonly (readonly [string, string])[]> => {
  const nama = (await indexedDB.databases()).map(({ name }) => name ?? "").find((satu) => satu.startsWith("jemput"));
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const minta = indexedDB.open(nama ?? "jemput");
    minta.onsuccess = () => resolve(minta.result);
    minta.onerror = () => reject(new Error("the tablet's database does not open"));
  });
  const rows = await new Promise<readonly unknown[]>((resolve, reject) => {
    const minta = db.transaction("halamanIsi").objectStore("halamanIsi").getAll();
    minta.onsuccess = () => resolve(minta.result);
    minta.onerror = () => reject(new Error("the tablet's pages cannot be read"));
  });
  db.close();
  return rows.flatMap((row) => {
    if (typeof row !== "object" || row === null || !("hash" in row) || !("ct" in row)) return [];
    if (typeof row.hash !== "string" || !(row.ct instanceof ArrayBuffer)) return [];
    const biner = Array.from(new Uint8Array(row.ct), (bita) => String.fromCharCode(bita)).join("");
    return [[row.hash, btoa(biner)] as const];
  });
};

export const halamanTablet = async (page: Page): Promise<HalamanTablet> => new Map(await page.evaluate(bacaIsi));
