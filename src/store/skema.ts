/** Rows of the local database. Everything about a citizen is ciphertext; ids, numbers and times lie open. */
import type { Amplop, KunciTersegel, TandaTerimaHalaman } from "../protocol/amplop.ts";
import type { PutusanWire } from "../protocol/sinkron.ts";
import type { BungkusKunci, BungkusOrang } from "../vault/brankasStore.ts";
import type { Bytes } from "../vault/kode.ts";

export interface MetaRow {
  readonly kunci: string;
  readonly nilai: unknown;
}

/** An event as it travels. `tunggu` only on this device's own: `kirim` waits for the gateway, `putusan` for its verdict. */
export interface PeristiwaRow {
  readonly id: string;
  readonly app: string;
  readonly dev: string;
  readonly gen: number;
  readonly seq: number;
  readonly amplop: Amplop;
  readonly tunggu?: "kirim" | "putusan";
}

/** A verdict and the epoch of the gateway that gave it. */
export interface PutusanRow extends PutusanWire {
  readonly epoch: string;
}

/** A sealed key; `kirim` = 1 while the gateway must still get it. */
export interface SegelRow extends KunciTersegel {
  readonly kirim?: 1;
}

/** A page. `kirim` waits for a signed receipt, `terima` has one, `unduhan` came from the gateway. The bytes lie in `halamanIsi`. */
export interface HalamanRow {
  readonly hash: string;
  readonly app: string;
  /** Of the ciphertext. */
  readonly bytes: number;
  readonly keadaan: "kirim" | "terima" | "unduhan";
  readonly terima?: TandaTerimaHalaman;
}

export interface HalamanIsiRow {
  readonly hash: string;
  readonly ct: ArrayBuffer;
}

/** One encrypted page of at most 500 list rows. `ver` grows with every write. */
export interface DaftarRow {
  readonly no: number;
  readonly ver: number;
  readonly ct: Bytes;
}

/** This device's own, newer word on one file: an encrypted list row. */
export interface LokalRow {
  readonly app: string;
  readonly gseq: number;
  readonly ct: Bytes;
}

/** Form values still being typed. `ver` is random per write: it tells a newer draft from the one that became an event. */
export interface DrafRow {
  readonly app: string;
  readonly bagian: string;
  readonly ver: number;
  readonly ct: Bytes;
}

/** How much of a file's log is here, and which of its pages lie at the gateway. */
export interface IsiBerkasRow {
  readonly app: string;
  readonly gseq: number;
  readonly halamanAda: readonly string[];
}

/** A chain that was closed with its hole: what could not be passed on, and as what the rest went on. */
export interface BekuRow {
  readonly no?: number;
  readonly gen: number;
  readonly mulaiSeq: number;
  readonly sebab: string;
  readonly at: string;
  readonly amplop: readonly { readonly lama: string; readonly baru: string | null; readonly amplop: Amplop }[];
}

export type { BungkusKunci, BungkusOrang };
