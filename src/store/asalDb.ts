/**
 * The photos that pages were made from lie in a database of their own: they may be thrown away at any time, take part in no
 * transaction of the records, and can't keep those from opening.
 */
import { Dexie, type Table } from "dexie";
import type { Sudut } from "../domain/tangkap/sudut.ts";

/** Sizes and corners lie open as numbers; the photo is ciphertext. */
export interface AsalRow {
  /** Grows: the oldest photo has the smallest. */
  readonly no?: number;
  /** Of the page that was made of it. */
  readonly hash: string;
  readonly app: string;
  /** Of the ciphertext. */
  readonly bytes: number;
  readonly w: number;
  readonly h: number;
  readonly mime: "image/jpeg" | "image/webp";
  readonly sudut: Sudut;
  readonly temuan?: Sudut;
  readonly ct: Uint8Array<ArrayBuffer>;
}

export type AsalDb = Dexie & { readonly asal: Table<AsalRow, number> };

/** Beside the database of this name. Opens with the first use. */
export const createAsalDb = (nama: string): AsalDb => {
  const db = new Dexie(`${nama}-asal`) as AsalDb;
  db.version(1).stores({ asal: "++no, hash, [app+hash], [no+bytes]" });
  return db;
};
