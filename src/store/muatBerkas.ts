/** Loads one file: opens its events with its key and folds them with their verdicts. Opened events are kept while unlocked. */
import { foldPermohonan, type Lipatan, type Tercatat } from "../domain/permohonan/fold.ts";
import type { Peristiwa } from "../domain/permohonan/peristiwa.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { bukaPeristiwa } from "../vault/amplop.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import { transaksi, type JemputDb } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";
import type { PeristiwaRow, PutusanRow } from "./skema.ts";

export interface BerkasMuat {
  readonly app: string;
  readonly lipatan: Lipatan;
  /** In the office's order, then this device's. */
  readonly events: readonly Tercatat[];
  /** Events that this version can't open: damaged, or of a newer schema. They are kept and travel. */
  readonly takTerbuka: number;
  /** Highest gateway sequence among its verdicts, 0 without one. */
  readonly gseq: number;
  /** Pages known to lie on the gateway's disk. */
  readonly halamanAda: ReadonlySet<string>;
}
export type MuatError = SimpanError | Terkunci | { readonly type: "KunciTidakAda" };

export interface Pemuat {
  readonly muat: (app: string) => Promise<Result<BerkasMuat, MuatError>>;
  /** Drops opened events: of one file, or all of them (on lock). */
  readonly lupakan: (app?: string) => void;
}

const PALING_BANYAK = 100;

const bacaBerkas = (db: JemputDb, app: string) =>
  cobaSimpan(() =>
    transaksi(db, "r", ["peristiwa", "putusan", "isiBerkas", "halaman"], async (t) => ({
      events: await t.peristiwa.where("app").equals(app).toArray(),
      putusan: await t.putusan.where("app").equals(app).toArray(),
      isi: await t.isiBerkas.get(app),
      terima: await t.halaman.where("[keadaan+app]").anyOf(["terima", app], ["unduhan", app]).toArray(),
    })),
  );

export const rowToTercatat = (row: PeristiwaRow, peristiwa: Peristiwa, putusan: PutusanRow | undefined): Tercatat => {
  const { by, at } = row.amplop;
  const dasar = { id: row.id, app: row.app, by, at, dev: row.dev, gen: row.gen, seq: row.seq, peristiwa };
  return putusan ? { ...dasar, verdict: { hasil: putusan.hasil, gseq: putusan.gseq, alasan: putusan.alasan } } : dasar;
};

const TERAKHIR = Number.MAX_SAFE_INTEGER;
const urut = (a: Tercatat, b: Tercatat): number =>
  (a.verdict?.gseq ?? TERAKHIR) - (b.verdict?.gseq ?? TERAKHIR) || a.gen - b.gen || a.seq - b.seq;

/** What is opened of one file: its events, and their last fold with what it was made of. */
interface Laci {
  readonly peristiwa: Map<string, Peristiwa>;
  lipatan?: { readonly dari: string; readonly hasil: Lipatan };
}

/** The same events with the same verdicts are the same fold: readers see by its identity that nothing changed. */
const lipat = (laci: Laci, tercatat: readonly Tercatat[]): Lipatan => {
  const dari = tercatat.map(({ id, verdict: v }) => `${id} ${v ? `${v.gseq} ${v.hasil} ${v.alasan}` : ""}`).join("\n");
  if (laci.lipatan?.dari !== dari) laci.lipatan = { dari, hasil: foldPermohonan(tercatat) };
  return laci.lipatan.hasil;
};

export const createPemuat = (db: JemputDb, brankas: Brankas): Pemuat => {
  const terbuka = new Map<string, Laci>();
  const lupakan = (app?: string): void => {
    if (app === undefined) terbuka.clear();
    else terbuka.delete(app);
  };
  brankas.dengarkan(() => lupakan());

  const lacinya = (app: string): Laci => {
    const laci = terbuka.get(app) ?? { peristiwa: new Map() };
    // Re-inserting keeps the oldest use first, where it is dropped.
    terbuka.delete(app);
    terbuka.set(app, laci);
    const tertua = terbuka.keys().next().value;
    if (terbuka.size > PALING_BANYAK && tertua !== undefined) terbuka.delete(tertua);
    return laci;
  };

  const bukaSemua = async (app: string, rows: readonly PeristiwaRow[], kunci: CryptoKey) => {
    const laci = lacinya(app);
    await Promise.all(
      rows.map(async (row) => {
        if (laci.peristiwa.has(row.id)) return;
        const buka = await bukaPeristiwa(row.amplop, kunci);
        if (buka.ok) laci.peristiwa.set(row.id, buka.value);
      }),
    );
    return laci;
  };

  const muat: Pemuat["muat"] = async (app) => {
    const kunci = await brankas.kunciApp(app);
    if (!kunci.ok) return kunci;
    const baca = await bacaBerkas(db, app);
    if (!baca.ok) return baca;
    const { events, putusan, isi, terima } = baca.value;
    const laci = await bukaSemua(app, events, kunci.value.kunci);
    // Locked while opening: what was opened must not stay.
    if (!brankas.terbuka()) {
      lupakan();
      return err({ type: "Terkunci" });
    }
    const verdict = new Map(putusan.map((p) => [p.id, p]));
    const tercatat = events.flatMap((row) => {
      const peristiwa = laci.peristiwa.get(row.id);
      return peristiwa ? [rowToTercatat(row, peristiwa, verdict.get(row.id))] : [];
    });
    return ok({
      app,
      lipatan: lipat(laci, tercatat),
      events: [...tercatat].sort(urut),
      takTerbuka: events.length - tercatat.length,
      gseq: putusan.reduce((n, p) => Math.max(n, p.gseq), 0),
      halamanAda: new Set([...(isi?.halamanAda ?? []), ...terima.map((h) => h.hash)]),
    });
  };
  return { muat, lupakan };
};
