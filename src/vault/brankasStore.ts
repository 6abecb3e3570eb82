/** What the vault keeps on disk: wrapped bytes only. The store implements it; see DESIGN section 6. */
import type { Profil } from "../protocol/kantor.ts";
import type { ParameterKdf } from "./parameterKdf.ts";
import type { Bytes } from "./kode.ts";

/** One officer's way in: the vault key wrapped by the key of the passphrase. The profile lies open, for the lock screen. */
export interface BungkusOrang {
  readonly profil: Profil;
  readonly garam: Bytes;
  readonly kdf: ParameterKdf;
  readonly bungkus: Bytes;
}

/** The device's own keys, each wrapped by the vault key. */
export interface BungkusPerangkat {
  /** Ed25519, PKCS#8. */
  readonly tanda: Bytes;
  /** X25519, raw. */
  readonly terima: Bytes;
  /** AES-256 key of list pages and drafts. */
  readonly daftar: Bytes;
}

/** An application's key wrapped by the vault key. `kid` is its version. */
export interface BungkusKunci {
  readonly app: string;
  readonly kid: number;
  readonly bungkus: Bytes;
}

export interface BrankasStore {
  readonly bacaPerangkat: () => Promise<BungkusPerangkat | undefined>;
  readonly bacaOrang: (id: string) => Promise<BungkusOrang | undefined>;
  readonly tulisOrang: (orang: BungkusOrang) => Promise<void>;
  /** Both or neither. */
  readonly tulisPertama: (perangkat: BungkusPerangkat, orang: BungkusOrang) => Promise<void>;
  readonly bacaKunci: (app: string) => Promise<BungkusKunci | undefined>;
}
