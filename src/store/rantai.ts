/**
 * Appends to this device's chain. Sealing and signing happen before; one strict transaction then compares the head and
 * writes everything that belongs to the act, or nothing. A head that moved meanwhile (second tab) means: do it again.
 */
import { err, ok, type Result } from "../lib/result.ts";
import type { Amplop, KunciTersegel } from "../protocol/amplop.ts";
import type { KepalaRantai } from "../protocol/sinkron.ts";
import { transaksi, type JemputDb, type Tabel } from "./db.ts";
import { cobaSimpan, galatSimpan, type SimpanError } from "./galatSimpan.ts";
import { bacaMeta, tulisMeta } from "./meta.ts";
import type { BungkusKunci, LokalRow } from "./skema.ts";

/** One act, ready to be written. */
export interface Tulisan {
  /** In chain order, the first one following the head that it was sealed for. */
  readonly amplop: readonly { readonly id: string; readonly amplop: Amplop }[];
  readonly halaman: readonly { readonly hash: string; readonly app: string; readonly ct: ArrayBuffer }[];
  readonly segel: readonly KunciTersegel[];
  readonly kunci?: BungkusKunci;
  /** The receipt counter after this act, where it took a number. */
  readonly hitungan?: number;
  readonly lokal: LokalRow;
  /** Drafts that became these events; one typed on meanwhile stays. */
  readonly draf: readonly { readonly app: string; readonly bagian: string; readonly ver: number }[];
}

export const KEPALA_AWAL: KepalaRantai = { gen: 1, seq: 0, id: null };
const PERCOBAAN = 20;

class KepalaBerubah extends Error {}

const tulis = async (db: Tabel, sebelum: KepalaRantai, t: Tulisan): Promise<void> => {
  const kini = (await bacaMeta(db, "kepala")) ?? KEPALA_AWAL;
  if (kini.gen !== sebelum.gen || kini.seq !== sebelum.seq || kini.id !== sebelum.id) throw new KepalaBerubah();
  const akhir = t.amplop.at(-1);
  if (!akhir) return;
  await db.peristiwa.bulkAdd(
    t.amplop.map(({ id, amplop }) => ({
      id,
      app: amplop.app,
      dev: amplop.dev,
      gen: amplop.gen,
      seq: amplop.seq,
      amplop,
      tunggu: "kirim" as const,
    })),
  );
  await db.halaman.bulkPut(
    t.halaman.map(({ hash, app, ct }) => ({ hash, app, bytes: ct.byteLength, keadaan: "kirim" as const })),
  );
  await db.halamanIsi.bulkPut(t.halaman.map(({ hash, ct }) => ({ hash, ct })));
  await db.segel.bulkPut(t.segel.map((segel) => ({ ...segel, kirim: 1 as const })));
  if (t.kunci) await db.kunci.add(t.kunci);
  if (t.hitungan !== undefined) await tulisMeta(db, "hitungan", t.hitungan);
  await db.lokal.put(t.lokal);
  for (const { app, bagian, ver } of t.draf) {
    const draf = await db.draf.get([app, bagian]);
    if (draf?.ver === ver) await db.draf.delete([app, bagian]);
  }
  await tulisMeta(db, "kepala", { gen: akhir.amplop.gen, seq: akhir.amplop.seq, id: akhir.id });
};

/** One attempt: all of it, or none of it. */
export const catat = async (
  db: JemputDb,
  sebelum: KepalaRantai,
  tulisan: Tulisan,
): Promise<Result<void, SimpanError | { readonly type: "KepalaBerubah" }>> => {
  const tabel = ["meta", "peristiwa", "halaman", "halamanIsi", "segel", "kunci", "lokal", "draf"] as const;
  try {
    await transaksi(db, "rw", tabel, (t) => tulis(t, sebelum, tulisan));
    return ok(undefined);
  } catch (galat) {
    return err(galat instanceof KepalaBerubah ? { type: "KepalaBerubah" } : galatSimpan(galat));
  }
};

/** Composes for the present head and writes; composes again, from a fresh reading, for as long as another tab was first. */
export const catatUlang = async <T extends Tulisan, E>(
  db: JemputDb,
  susun: (kepala: KepalaRantai) => Promise<Result<T, E>>,
): Promise<Result<T, E | SimpanError>> => {
  for (let percobaan = 0; percobaan < PERCOBAAN; percobaan++) {
    const kepala = await cobaSimpan(() => bacaMeta(db, "kepala"));
    if (!kepala.ok) return kepala;
    const sebelum = kepala.value ?? KEPALA_AWAL;
    const tulisan = await susun(sebelum);
    if (!tulisan.ok) return tulisan;
    const hasil = await catat(db, sebelum, tulisan.value);
    if (hasil.ok) return tulisan;
    if (hasil.error.type !== "KepalaBerubah") return err(hasil.error);
  }
  return err({ type: "SimpanGagal", sebab: "KepalaBerubah" });
};
