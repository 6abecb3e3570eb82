/** What every part of the gateway works with: the database, the keys, the folders, the clock. Built once in `createGateway.ts`. */
import type { Db } from "./db/bukaDb.ts";
import type { KunciKantor } from "./kunci/kunciKantor.ts";

export interface Kantor {
  readonly db: Db;
  readonly epoch: () => string;
  /** A replica has read further than this data folder goes: it was restored from a backup. Opens a new epoch. */
  readonly gantiEpoch: () => Promise<void>;
  readonly kunci: KunciKantor;
  readonly kunciBaris: CryptoKey;
  /** Finished pages, `aa/<hash>`. */
  readonly folderHalaman: string;
  /** Uploads under way. */
  readonly folderUnggah: string;
  readonly sekarang: () => Date;
  /** Something that shouldn't happen and holds up nothing else: tag only, no content. */
  readonly catat: (tag: string, rincian: Readonly<Record<string, string | number>>) => void;
}
