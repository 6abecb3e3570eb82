/** The outbox: this device's own events and sealed keys that the gateway has not taken, in chain order. */
import type { Amplop, KunciTersegel } from "../protocol/amplop.ts";
import { BATAS_PUSH, type KepalaRantai } from "../protocol/sinkron.ts";
import { transaksi, type JemputDb, type Tabel } from "./db.ts";
import type { PeristiwaRow } from "./skema.ts";
import { TAK_MENUNGGU, type Menunggu } from "./tempat.ts";

/** After every id. */
const AKHIR = "\uffff";

/** Characters of JSON in one push: a slow line loses little when it breaks. */
export const BATAS_UKURAN = 1_000_000;

export interface Kiriman {
  readonly events: readonly Amplop[];
  readonly keys: readonly KunciTersegel[];
  /** More waits after this batch. */
  readonly lagi: boolean;
}

const dalamBatas = (rows: readonly PeristiwaRow[], batas: number): readonly PeristiwaRow[] => {
  let ukuran = 0;
  const potong = rows.findIndex((row, i) => {
    ukuran += row.amplop.body.length + 1_000;
    return i > 0 && ukuran > batas;
  });
  return potong === -1 ? rows : rows.slice(0, potong);
};

const rentangKirim = (db: Tabel) =>
  db.peristiwa.where("[tunggu+gen+seq]").between(["kirim", 0, 0], ["kirim", Infinity, Infinity]);

/** The next batch: events, and the keys of their files with them. At least one event, however large. */
export const ambilKiriman = (db: JemputDb, batasUkuran = BATAS_UKURAN): PromiseLike<Kiriman> =>
  transaksi(db, "r", ["peristiwa", "segel"], async (t) => {
    const rows = await rentangKirim(t)
      .limit(BATAS_PUSH + 1)
      .toArray();
    const muat = dalamBatas(rows.slice(0, BATAS_PUSH), batasUkuran);
    const apps = new Set(muat.map((row) => row.app));
    const segel = await t.segel.where("kirim").equals(1).toArray();
    const urut = [...segel].sort((a, b) => Number(apps.has(b.app)) - Number(apps.has(a.app)));
    const keys = urut.slice(0, BATAS_PUSH * 2).map(({ kirim: _, ...tersegel }) => tersegel);
    return {
      events: muat.map((row) => row.amplop),
      keys,
      lagi: rows.length > muat.length || segel.length > keys.length,
    };
  });

const sampai = (row: { readonly gen: number; readonly seq: number }, kepala: KepalaRantai): boolean =>
  row.gen < kepala.gen || (row.gen === kepala.gen && row.seq <= kepala.seq);

/** Inside a transaction: what the gateway's head covers waits for its verdict only; what lies after it waits to be sent. */
export const tandaiDiakui = async (db: Tabel, dev: string, rantai: KepalaRantai): Promise<void> => {
  await rentangKirim(db)
    .filter((row) => sampai(row, rantai))
    .modify({ tunggu: "putusan" });
  // A gateway restored from a backup has a head that went back.
  await db.peristiwa
    .where("[dev+gen+seq]")
    .between([dev, rantai.gen, rantai.seq + 1], [dev, Infinity, Infinity])
    .filter((row) => row.tunggu !== "kirim")
    .modify({ tunggu: "kirim" });
};

const hitung = (keys: readonly unknown[], tambah: (app: string, jenis: string) => void): void => {
  for (const key of keys)
    if (Array.isArray(key) && typeof key[0] === "string" && typeof key[1] === "string") tambah(key[1], key[0]);
};

/** What waits, per file; counted from index keys, so that no event or page is read. */
export const menungguPerBerkas = async (db: Tabel): Promise<ReadonlyMap<string, Menunggu>> => {
  const semua = new Map<string, Menunggu>();
  const tambah = (app: string, nama: keyof Menunggu): void => {
    const lama = semua.get(app) ?? TAK_MENUNGGU;
    semua.set(app, { ...lama, [nama]: lama[nama] + 1 });
  };
  const tunggu = db.peristiwa.where("[tunggu+app]").between(["", ""], [AKHIR, AKHIR]);
  hitung(await tunggu.keys(), (app, jenis) => tambah(app, jenis === "kirim" ? "kirim" : "putusan"));
  const halaman = db.halaman.where("[keadaan+app]").between(["kirim", ""], ["kirim", AKHIR]);
  hitung(await halaman.keys(), (app) => tambah(app, "halaman"));
  return semua;
};

/** Files whose pages this device took, sent or not. */
export const berkasBerhalaman = async (db: Tabel): Promise<ReadonlySet<string>> => {
  const semua = new Set<string>();
  for (const keadaan of ["kirim", "terima"]) {
    const keys = await db.halaman.where("[keadaan+app]").between([keadaan, ""], [keadaan, AKHIR]).uniqueKeys();
    hitung(keys, (app) => semua.add(app));
  }
  return semua;
};

/** Ids that a person has settled; the lane of that act lies open, so nothing is decrypted for it. */
const sudahSelesai = async (db: Tabel, app: string): Promise<ReadonlySet<string>> => {
  const rows = await db.peristiwa.where("app").equals(app).toArray();
  const selesai = rows.filter(({ amplop }) => amplop.type === "BentrokDiselesaikan");
  const putusan = await db.putusan.bulkGet(selesai.map(({ id }) => id));
  const berlaku = selesai.filter((_, i) => (putusan[i]?.hasil ?? "diterima") === "diterima");
  return new Set(berlaku.map(({ amplop }) => amplop.lane.replace(/^bentrok:/, "")));
};

/** Files with events that lost their lane or were refused and that nobody settled, and how many. */
export const bentrokPerBerkas = async (db: Tabel): Promise<ReadonlyMap<string, number>> => {
  const byApp = new Map<string, string[]>();
  for (const hasil of ["bentrok", "karantina"]) {
    const rows = await db.putusan.where("[hasil+app]").between([hasil, ""], [hasil, AKHIR]).toArray();
    for (const { app, id } of rows) byApp.set(app, [...(byApp.get(app) ?? []), id]);
  }
  const semua = new Map<string, number>();
  for (const [app, ids] of byApp) {
    const selesai = await sudahSelesai(db, app);
    const tersisa = ids.filter((id) => !selesai.has(id)).length;
    if (tersisa > 0) semua.set(app, tersisa);
  }
  return semua;
};

export const jumlahMenunggu = async (
  db: JemputDb,
): Promise<{ readonly peristiwa: number; readonly halaman: number }> => ({
  peristiwa: await rentangKirim(db).count(),
  halaman: await db.halaman.where("[keadaan+app]").between(["kirim", ""], ["kirim", AKHIR]).count(),
});

/** Pages that may travel now: their events are at the gateway already. */
export const halamanMenunggu = async (
  db: JemputDb,
): Promise<readonly { readonly hash: string; readonly app: string }[]> => {
  const rows = await db.halaman.where("[keadaan+app]").between(["kirim", ""], ["kirim", AKHIR]).toArray();
  const tertahan = await menungguPerBerkas(db);
  return rows.filter((row) => (tertahan.get(row.app)?.kirim ?? 0) === 0).map(({ hash, app }) => ({ hash, app }));
};
