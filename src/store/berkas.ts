/** The files of this device: open, act, start new ones, keep drafts. Every act is decided, sealed and written as one piece. */
import type { Peristiwa } from "../domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../domain/permohonan/permohonan.ts";
import { ok, type Result } from "../lib/result.ts";
import { createAsalDb } from "./asalDb.ts";
import { createAsalHalaman, type AsalHalaman } from "./asalHalaman.ts";
import { bukaBaru, type BukaBaruDeps, type PermohonanBaru } from "./bukaBaru.ts";
import { createDraf, type DrafBagian, type DrafError, type Isian } from "./draf.ts";
import { createHalamanBerkas, type HalamanBerkas, type UnduhHalaman } from "./halamanBerkas.ts";
import type { Kabar } from "./kabar.ts";
import { createPemuat, type BerkasMuat, type MuatError } from "./muatBerkas.ts";
import { cobaSimpan } from "./galatSimpan.ts";
import type { Aksi, BerkasError, TulisDeps } from "./tulisAksi.ts";

export interface BerkasDeps extends BukaBaruDeps {
  readonly kabar: Kabar;
  /** ISO instant by the device's clock. */
  readonly jam: () => string;
  readonly unduhHalaman: UnduhHalaman;
  /** How many more files fit on this device; undefined where that isn't known. */
  readonly sisaBerkas: () => Promise<number | undefined>;
}

export interface Berkas {
  /** Loads the rules ahead of the first act. */
  readonly siapkan: () => void;
  readonly buka: (app: string) => Promise<Result<BerkasMuat, MuatError>>;
  /** Durable when it resolves. Pages that the event names must have been sealed here, or be stored already. */
  readonly lakukan: (app: string, peristiwa: Peristiwa) => Promise<Result<void, BerkasError>>;
  readonly baru: (
    isi: PermohonanBaru,
  ) => Promise<Result<{ readonly app: string; readonly nomor: string }, BerkasError>>;
  /** Encrypts a page for this file: its name and size (bytes of the ciphertext). Stored with the event that names it. */
  readonly segelHalaman: HalamanBerkas["segel"];
  /** Opened bytes of a page, from here or from the gateway, checked against its name. */
  readonly halaman: HalamanBerkas["buka"];
  /** The photo behind a page, for its edges to be set again: kept on this device as far as there is room. */
  readonly simpanAsal: AsalHalaman["simpan"];
  readonly asal: AsalHalaman["buka"];
  readonly isiDraf: (app: string, bagian: string, isian: Isian) => Promise<Result<void, DrafError>>;
  /** All parts' drafts in one record of form values. */
  readonly bacaDraf: (app: string) => Promise<Result<Isian, DrafError>>;
  /** Turns drafts into `IsianDicatat`, one event per part that changed something. False: nothing did. */
  readonly catatDraf: (app: string) => Promise<Result<boolean, BerkasError>>;
  /** Notes of this device about a file (what was already typed elsewhere): encrypted as drafts are, never an event. */
  readonly simpanCatatan: (app: string, nama: string, isi: Isian) => Promise<Result<void, DrafError>>;
  readonly bacaCatatan: (app: string, nama: string) => Promise<Result<Isian, DrafError>>;
  readonly buangDraf: (app: string) => Promise<Result<void, DrafError>>;
  /** Calls back when this file, or any file, may show something else. Returns the way to stop. */
  readonly onUbah: (app: string | "semua", panggil: (app: string) => void) => () => void;
  /** Files that a screen shows now: what sync fetches first. Returns the way to close. */
  readonly tahanTerbuka: (app: string) => () => void;
  readonly sedangTerbuka: () => readonly string[];
}

/** An emptied field counts, an untouched one doesn't. */
const beda = (isian: Isian, state: Permohonan | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(isian).filter(([nama, nilai]) => (state?.isian[nama] ?? "") !== nilai));

const drafToPeristiwa = (draf: readonly DrafBagian[], lama: BerkasMuat | undefined): Peristiwa[] =>
  draf
    .map(({ bagian, isian }) => ({ bagian, isian: beda(isian, lama?.lipatan.state) }))
    .filter(({ isian }) => Object.keys(isian).length > 0)
    .map(({ bagian, isian }) => ({ type: "IsianDicatat", bagian, isian }));

/** Parts of the draft store that are no part of a form. */
const CATATAN = "catatan|";
const isBagian = ({ bagian }: DrafBagian): boolean => !bagian.startsWith(CATATAN);

const createTerbuka = (): Pick<Berkas, "tahanTerbuka" | "sedangTerbuka"> => {
  const layar = new Map<symbol, string>();
  return {
    tahanTerbuka: (app) => {
      const ini = Symbol(app);
      layar.set(ini, app);
      return () => layar.delete(ini);
    },
    sedangTerbuka: () => [...new Set(layar.values())],
  };
};

/** Acts need the whole catalogue, unlocking and the list of files nothing of it: it loads with the first act, or ahead of it. */
const createTulisNanti = (deps: TulisDeps, beriRuang: () => Promise<boolean>) => {
  let dimuat: ReturnType<typeof muat> | undefined;
  const muat = async () => (await import("./tulisAksi.ts")).createTulisAksi(deps);
  const sekali = () => {
    // What could not be loaded is tried again with the next act.
    dimuat ??= muat().catch((galat: unknown) => {
      dimuat = undefined;
      throw galat;
    });
    return dimuat;
  };
  return {
    tulis: async (aksi: Aksi): Promise<Result<void, BerkasError>> => {
      const siap = await cobaSimpan(sekali);
      if (!siap.ok) return siap;
      const hasil = await siap.value(aksi);
      if (hasil.ok || hasil.error.type !== "RuangPenuh" || !(await beriRuang())) return hasil;
      return siap.value(aksi);
    },
    siapkan: () => void sekali().catch(() => undefined),
  };
};

export const createBerkas = (deps: BerkasDeps): Berkas => {
  const { db, brankas, kabar } = deps;
  const pemuat = createPemuat(db, brankas);
  const draf = createDraf(db, brankas);
  const halaman = createHalamanBerkas(db, brankas, deps.unduhHalaman);
  const asal = createAsalHalaman({ db: createAsalDb(db.name), brankas, sisaBerkas: deps.sisaBerkas });
  const { tulis, siapkan } = createTulisNanti({ ...deps, pemuat, halaman }, asal.kosongkan);

  const lakukan: Berkas["lakukan"] = async (app, peristiwa) => {
    const hasil = await tulis({ app, peristiwa: async () => ({ peristiwa: [peristiwa] }) });
    const kini = async () => {
      const muat = await pemuat.muat(app);
      return muat.ok ? muat.value.lipatan.state : undefined;
    };
    if (hasil.ok) void asal.susul(app, peristiwa.type, halaman.menunggu, kini);
    return hasil;
  };

  const catatDraf: Berkas["catatDraf"] = async (app) => {
    const semua = await draf.baca(app);
    if (!semua.ok) return semua;
    const bagian = semua.value.filter(isBagian);
    if (bagian.length === 0) return ok(false);
    const lama = await pemuat.muat(app);
    if (!lama.ok) return lama;
    const sama = drafToPeristiwa(bagian, lama.value).length === 0;
    const hasil = sama
      ? await draf.buang(app, bagian)
      : await tulis({
          app,
          draf: bagian,
          peristiwa: async (_, kini) => ({ peristiwa: drafToPeristiwa(bagian, kini) }),
        });
    return hasil.ok ? ok(!sama) : hasil;
  };

  return {
    ...createTerbuka(),
    siapkan: () => {
      siapkan();
      void asal.rapikan(async (app) => (await db.kunci.get(app)) !== undefined);
    },
    buka: pemuat.muat,
    lakukan,
    baru: (isi) => bukaBaru(deps, tulis, isi),
    segelHalaman: halaman.segel,
    halaman: halaman.buka,
    simpanAsal: asal.simpan,
    asal: asal.buka,
    isiDraf: draf.isi,
    bacaDraf: async (app) => {
      const semua = await draf.baca(app);
      return semua.ok ? ok(Object.assign({}, ...semua.value.filter(isBagian).map((d) => d.isian))) : semua;
    },
    catatDraf,
    simpanCatatan: (app, nama, isi) => draf.isi(app, `${CATATAN}${nama}`, isi),
    bacaCatatan: async (app, nama) => {
      const semua = await draf.baca(app);
      return semua.ok ? ok(semua.value.find(({ bagian }) => bagian === `${CATATAN}${nama}`)?.isian ?? {}) : semua;
    },
    buangDraf: (app) => draf.buang(app),
    onUbah: (app, panggil) =>
      kabar.dengar((berita) => {
        if (berita.jenis === "berkas" && (app === "semua" || app === berita.app)) panggil(berita.app);
      }),
  };
};
