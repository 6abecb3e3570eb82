/**
 * The whole photo behind a page that was cut out of it, so that edges can be set again after the camera was left. Encrypted with
 * the file's key, on this device only, never sent. Kept until the file is handed in or the page is replaced, at most
 * `BATAS_BYTES` in all, the oldest go first; where the device is short of room they go before anything else.
 */
import type { Peristiwa } from "../domain/permohonan/peristiwa.ts";
import { halamanTerpakai, type Permohonan } from "../domain/permohonan/permohonan.ts";
import type { Sudut } from "../domain/tangkap/sudut.ts";
import type { Brankas } from "../vault/brankas.ts";
import { bukaBytes, segelBytes } from "../vault/sandiSimetris.ts";
import type { AsalDb, AsalRow } from "./asalDb.ts";

/** Some hundred photos: two or three days at the table. */
const BATAS_BYTES = 60_000_000;
/** With room for fewer files than this, none are kept. */
const SISA_BERKAS = 30;

/** A photo and the page in it: corners are shares of it. `temuan`: those that the tablet found by itself. */
export interface AsalFoto extends Pick<AsalRow, "w" | "h" | "mime" | "sudut"> {
  readonly bytes: ArrayBuffer;
  readonly temuan?: Sudut | undefined;
}

export interface AsalHalaman {
  /** False where it could not be kept; the page itself is not touched by that. */
  readonly simpan: (app: string, hash: string, asal: AsalFoto) => Promise<boolean>;
  /** Undefined where it isn't kept (any more), or the vault is locked. */
  readonly buka: (app: string, hash: string) => Promise<AsalFoto | undefined>;
  /** Drops what this act made needless. `kini` reads what the file holds now. */
  readonly susul: (
    app: string,
    peristiwa: Peristiwa["type"],
    menunggu: () => ReadonlySet<string>,
    kini: () => Promise<Permohonan | undefined>,
  ) => Promise<void>;
  /** Drops them all to make room; true when there were any. */
  readonly kosongkan: () => Promise<boolean>;
  /** Drops photos of files whose key has left this device. */
  readonly rapikan: (adaKunci: (app: string) => Promise<boolean>) => Promise<void>;
}

export interface AsalDeps {
  readonly db: AsalDb;
  readonly brankas: Pick<Brankas, "kunciApp">;
  /** How many more files fit on this device; undefined where that isn't known. */
  readonly sisaBerkas: () => Promise<number | undefined>;
}

const AKHIR = "\uffff";
const aad = (app: string, hash: string): string => `jemput/asal/1|${app}|${hash}`;
/** After these nobody sets an edge any more. */
const SELESAI: ReadonlySet<Peristiwa["type"]> = new Set(["Diajukan", "DrafDibatalkan", "Diarsipkan"]);
const BERGANTI: ReadonlySet<Peristiwa["type"]> = new Set(["DokumenDipindai", "DokumenDilepas"]);

/** Best effort: what fails here must fail nothing else. */
const coba = async <T>(kerja: () => PromiseLike<T>, gagal: T): Promise<T> => {
  try {
    return await kerja();
  } catch {
    return gagal;
  }
};

export const createAsalHalaman = ({ db, brankas, sisaBerkas }: AsalDeps): AsalHalaman => {
  const milik = (app: string) => db.asal.where("[app+hash]").between([app, ""], [app, AKHIR]);
  const kosongkan = () =>
    coba(async () => {
      if ((await db.asal.count()) === 0) return false;
      await db.asal.clear();
      return true;
    }, false);

  /** Oldest first, until the rest fits. */
  const batasi = async (): Promise<void> => {
    const semua = (await db.asal.orderBy("[no+bytes]").keys()) as unknown as readonly (readonly [number, number])[];
    let total = semua.reduce((jumlah, [, bytes]) => jumlah + bytes, 0);
    const buang: number[] = [];
    for (const [no, bytes] of semua) {
      if (total <= BATAS_BYTES) break;
      buang.push(no);
      total -= bytes;
    }
    if (buang.length > 0) await db.asal.bulkDelete(buang);
  };

  const simpan: AsalHalaman["simpan"] = async (app, hash, { bytes, temuan, ...ukuran }) => {
    const kunci = await brankas.kunciApp(app);
    if (!kunci.ok) return false;
    if (((await coba(sisaBerkas, undefined)) ?? SISA_BERKAS) < SISA_BERKAS) {
      await kosongkan();
      return false;
    }
    const ct = await segelBytes(bytes, kunci.value.kunci, aad(app, hash));
    const row = { ...ukuran, hash, app, bytes: ct.byteLength, ...(temuan && { temuan }), ct };
    return coba(async () => {
      await db.asal.add(row);
      await batasi();
      return true;
    }, false);
  };

  return {
    simpan,
    buka: async (app, hash) => {
      const row = await coba(() => db.asal.where("[app+hash]").equals([app, hash]).last(), undefined);
      const kunci = row && (await brankas.kunciApp(app));
      if (!row || !kunci?.ok) return undefined;
      const bytes = await bukaBytes(row.ct, kunci.value.kunci, aad(app, hash));
      const { w, h, mime, sudut, temuan } = row;
      return bytes.ok ? { bytes: bytes.value, w, h, mime, sudut, temuan } : undefined;
    },
    susul: (app, peristiwa, menunggu, kini) =>
      coba(async () => {
        if (SELESAI.has(peristiwa)) return void (await milik(app).delete());
        if (!BERGANTI.has(peristiwa)) return;
        // In this order: a page that is sealed and recorded meanwhile is in one of the three.
        const ada = (await milik(app).keys()) as unknown as readonly (readonly [string, string])[];
        const ditunggu = menunggu();
        const p = ada.length > 0 ? await kini() : undefined;
        if (!p) return;
        const dipakai = new Set([...halamanTerpakai(p).map(({ hash }) => hash), ...ditunggu]);
        const lepas = ada.filter(([, hash]) => !dipakai.has(hash));
        if (lepas.length > 0)
          await db.asal
            .where("[app+hash]")
            .anyOf(lepas.map(([a, h]) => [a, h]))
            .delete();
      }, undefined),
    kosongkan,
    rapikan: (adaKunci) =>
      coba(async () => {
        const apps = (await db.asal.orderBy("[app+hash]").keys()) as unknown as readonly (readonly [string, string])[];
        for (const app of new Set(apps.map(([satu]) => satu))) if (!(await adaKunci(app))) await milik(app).delete();
      }, undefined),
  };
};
