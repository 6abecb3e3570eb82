/** Pieces of the one transaction that takes a sync answer in. Each is called inside it and awaits nothing but the database. */
import type { TandaTerimaHalaman } from "../protocol/amplop.ts";
import type { PutusanWire, Ringkasan } from "../protocol/sinkron.ts";
import type { BungkusKunci } from "../vault/brankasStore.ts";
import type { Tabel } from "./db.ts";
import { bacaMeta, hapusMeta, tulisMeta } from "./meta.ts";
import type { BerkasMasuk } from "./periksaJawaban.ts";
import type { PeristiwaRow } from "./skema.ts";

/** After every id. */
const AKHIR = "\uffff";

/** A verdict is recorded once; only another epoch of the gateway may say otherwise. */
export const tulisPutusan = async (db: Tabel, epoch: string, putusan: readonly PutusanWire[]): Promise<void> => {
  const ids = putusan.map(({ id }) => id);
  const lama = await db.putusan.bulkGet(ids);
  await db.putusan.bulkPut(putusan.filter((_, i) => lama[i]?.epoch !== epoch).map((p) => ({ ...p, epoch })));
  const events = await db.peristiwa.bulkGet(ids);
  await db.peristiwa.bulkPut(events.flatMap(tanpaTunggu));
};

/** Rows that waited, waiting no more. */
const tanpaTunggu = (row: PeristiwaRow | undefined): readonly PeristiwaRow[] => {
  if (row?.tunggu === undefined) return [];
  const { tunggu: _, ...tanpa } = row;
  return [tanpa];
};

const tulisPeristiwa = async (db: Tabel, app: string, events: BerkasMasuk["events"]): Promise<void> => {
  const ada = await db.peristiwa.bulkGet(events.map(({ putusan }) => putusan.id));
  const baru = events.filter((_, i) => ada[i] === undefined);
  await db.peristiwa.bulkPut(
    baru.map(({ event, putusan: { id } }) => {
      const { dev, gen, seq } = event;
      return { id, app, dev, gen, seq, amplop: event };
    }),
  );
};

export const tulisBerkas = async (
  db: Tabel,
  epoch: string,
  berkas: readonly BerkasMasuk[],
  gseqBaris: ReadonlyMap<string, number>,
): Promise<void> => {
  for (const { app, events, halamanAda, utuh, lengkap } of berkas) {
    await tulisPeristiwa(db, app, events);
    await tulisPutusan(
      db,
      epoch,
      events.map((e) => e.putusan),
    );
    const lama = await db.isiBerkas.get(app);
    const batas = events.reduce((n, e) => Math.max(n, e.putusan.gseq), lama?.gseq ?? 0);
    const sampai = lengkap ? Math.max(batas, gseqBaris.get(app) ?? 0) : batas;
    const ada = new Set([...(lama?.halamanAda ?? []), ...halamanAda]);
    await db.isiBerkas.put({ app, gseq: utuh ? sampai : (lama?.gseq ?? 0), halamanAda: [...ada] });
  }
};

export const tulisKunci = async (db: Tabel, kunci: readonly BungkusKunci[]): Promise<void> => {
  for (const k of kunci) {
    const lama = await db.kunci.get(k.app);
    if (!lama || k.kid > lama.kid) await db.kunci.put(k);
  }
};

/** Only a receipt for the very page, of the very size, moves it. */
export const tulisTandaTerima = async (db: Tabel, semua: readonly TandaTerimaHalaman[]): Promise<void> => {
  for (const terima of semua)
    await db.halaman
      .where("hash")
      .equals(terima.hash)
      .filter((row) => row.app === terima.app && row.bytes === terima.bytes && row.keadaan === "kirim")
      .modify({ keadaan: "terima", terima });
};

/** A restored gateway: its receipts count no more, everything is offered again, everything is read again. */
export const mulaiEpoch = async (db: Tabel, epoch: string): Promise<void> => {
  await db.halaman.where("[keadaan+app]").between(["terima", ""], ["terima", AKHIR]).modify({ keadaan: "kirim" });
  await db.segel.toCollection().modify({ kirim: 1 });
  await db.isiBerkas.clear();
  await hapusMeta(db, "cursor");
  await tulisMeta(db, "epoch", epoch);
};

/** The gateway's row now says what our own said; ours goes when nothing of the file waits here. */
export const lepasBarisLokal = async (db: Tabel, baris: readonly Ringkasan[]): Promise<void> => {
  for (const { app } of baris) {
    const menunggu = await db.peristiwa.where("[tunggu+app]").anyOf(["kirim", app], ["putusan", app]).count();
    if (menunggu === 0) await db.lokal.delete(app);
  }
};

/** Drops files that left this device's scope, unless work of its own still waits in them. */
export const lupakanBerkas = async (db: Tabel, apps: readonly string[]): Promise<void> => {
  for (const app of apps) {
    const peristiwa = await db.peristiwa.where("[tunggu+app]").anyOf(["kirim", app], ["putusan", app]).count();
    const halaman = await db.halaman.where("[keadaan+app]").equals(["kirim", app]).count();
    if (peristiwa + halaman > 0) continue;
    const hashes = await db.halaman.where("app").equals(app).primaryKeys();
    await db.halamanIsi.bulkDelete(hashes);
    for (const tabel of [db.halaman, db.peristiwa, db.putusan, db.draf]) await tabel.where("app").equals(app).delete();
    await db.segel.where("[app+kid+to]").between([app, 0, ""], [app, Infinity, AKHIR]).delete();
    for (const tabel of [db.kunci, db.lokal, db.isiBerkas]) await tabel.delete(app);
  }
};

/** A copy of an old profile must not give a receipt number twice: the office's rows know how far this label got. */
export const majukanHitungan = async (db: Tabel, label: string, baris: readonly Ringkasan[]): Promise<void> => {
  const nomor = baris.map((b) => /^([A-Z]+[0-9]+)-([0-9]+)-/.exec(b.nomor));
  const tertinggi = nomor.reduce((n, m) => (m?.[1] === label ? Math.max(n, Number(m[2])) : n), 0);
  if (tertinggi > ((await bacaMeta(db, "hitungan")) ?? 0)) await tulisMeta(db, "hitungan", tertinggi);
};
