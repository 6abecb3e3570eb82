/** Pages of a file: sealed on capture, kept in memory until the event that names them is written, opened on demand. */
import { err, ok, type Result } from "../lib/result.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import { bukaHalaman, segelHalaman } from "../vault/halaman.ts";
import { sha256Hex } from "../vault/sidikJari.ts";
import { transaksi, type JemputDb } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";

export type HalamanError =
  | Terkunci
  | SimpanError
  | { readonly type: "KunciTidakAda" }
  /** Not here, and the gateway can't be reached or doesn't have it. */
  | { readonly type: "HalamanTidakAda" }
  /** The bytes don't match their name or key. */
  | { readonly type: "HalamanRusak" };

/** Fetches a page's ciphertext from the gateway; undefined when it can't. */
export type UnduhHalaman = (hash: string) => Promise<ArrayBuffer | undefined>;

export interface HalamanBerkas {
  readonly segel: (
    app: string,
    bytes: ArrayBuffer,
  ) => Promise<Result<{ readonly hash: string; readonly bytes: number }, HalamanError>>;
  readonly buka: (app: string, hash: string) => Promise<Result<ArrayBuffer, HalamanError>>;
  /** Sealed pages of these names that wait for their event; `HalamanTidakAda` when one is neither waiting nor stored. */
  readonly ambil: (app: string, hashes: readonly string[]) => Promise<Result<readonly HalamanMenunggu[], HalamanError>>;
  /** Names of sealed pages that wait for their event. */
  readonly menunggu: () => ReadonlySet<string>;
  /** Their event is written. */
  readonly lepas: (hashes: readonly string[]) => void;
}
export interface HalamanMenunggu {
  readonly hash: string;
  readonly app: string;
  readonly ct: ArrayBuffer;
}

// A scan of the longest document; older ones were given up by their screen.
const PALING_BANYAK = 80;

const createMenunggu = () => {
  const menunggu = new Map<string, HalamanMenunggu>();
  return {
    ambil: (hash: string) => menunggu.get(hash),
    semua: () => new Set(menunggu.keys()),
    lepas: (hashes: readonly string[]) => hashes.forEach((hash) => menunggu.delete(hash)),
    taruh: (halaman: HalamanMenunggu) => {
      menunggu.set(halaman.hash, halaman);
      const tertua = menunggu.keys().next().value;
      if (menunggu.size > PALING_BANYAK && tertua !== undefined) menunggu.delete(tertua);
    },
  };
};

export const createHalamanBerkas = (db: JemputDb, brankas: Brankas, unduh: UnduhHalaman): HalamanBerkas => {
  const menunggu = createMenunggu();

  const unduhDanSimpan = async (app: string, hash: string): Promise<Result<ArrayBuffer, HalamanError>> => {
    const ct = await unduh(hash);
    if (!ct) return err({ type: "HalamanTidakAda" });
    if ((await sha256Hex(ct)) !== hash) return err({ type: "HalamanRusak" });
    const simpan = await cobaSimpan(() =>
      transaksi(db, "rw", ["halaman", "halamanIsi"], async (t) => {
        const ada = await t.halaman.get(hash);
        if (!ada) await t.halaman.put({ hash, app, bytes: ct.byteLength, keadaan: "unduhan" });
        await t.halamanIsi.put({ hash, ct });
      }),
    );
    // A full disk must not keep the officer from seeing the page.
    return simpan.ok || simpan.error.type === "RuangPenuh" ? ok(ct) : simpan;
  };

  const buka: HalamanBerkas["buka"] = async (app, hash) => {
    const kunci = await brankas.kunciApp(app);
    if (!kunci.ok) return kunci;
    const baca = await cobaSimpan(() => db.halamanIsi.get(hash));
    if (!baca.ok) return baca;
    const sini = menunggu.ambil(hash)?.ct ?? baca.value?.ct;
    if (sini) {
      const plain = await bukaHalaman(sini, kunci.value.kunci, app);
      if (plain.ok) return plain;
    }
    const ct = await unduhDanSimpan(app, hash);
    if (!ct.ok) return sini ? err({ type: "HalamanRusak" }) : ct;
    const plain = await bukaHalaman(ct.value, kunci.value.kunci, app);
    return plain.ok ? plain : err({ type: "HalamanRusak" });
  };

  return {
    buka,
    lepas: menunggu.lepas,
    menunggu: menunggu.semua,
    segel: async (app, bytes) => {
      const kunci = await brankas.kunciApp(app);
      if (!kunci.ok) return kunci;
      const { hash, ct } = await segelHalaman(bytes, kunci.value.kunci, app);
      menunggu.taruh({ hash, app, ct });
      return ok({ hash, bytes: ct.byteLength });
    },
    ambil: async (app, hashes) => {
      const baru = hashes.flatMap((hash) => menunggu.ambil(hash) ?? []).filter((h) => h.app === app);
      const lain = hashes.filter((hash) => !baru.some((h) => h.hash === hash));
      const ada = await cobaSimpan(() => db.halaman.bulkGet([...lain]));
      if (!ada.ok) return ada;
      return ada.value.every((row) => row?.app === app) ? ok(baru) : err({ type: "HalamanTidakAda" });
    },
  };
};
