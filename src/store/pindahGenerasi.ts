/**
 * Closes a chain that forked or can't be filled: records its hole, opens the next generation, and passes on every own event
 * that the gateway hasn't taken, sealed anew with the same content, author and time. Intake goes on. DESIGN section 3.
 */
import { err, ok, type Result } from "../lib/result.ts";
import type { Amplop } from "../protocol/amplop.ts";
import type { KepalaRantai } from "../protocol/sinkron.ts";
import { bukaPeristiwa, idPeristiwa, segelPeristiwa } from "../vault/amplop.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import type { KunciTanda } from "../vault/tanda.ts";
import { transaksi, type JemputDb } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";
import type { Kabar } from "./kabar.ts";
import { bacaMeta, tulisMeta } from "./meta.ts";
import { KEPALA_AWAL } from "./rantai.ts";
import type { BekuRow, PeristiwaRow } from "./skema.ts";

export interface PindahDeps {
  readonly db: JemputDb;
  readonly brankas: Brankas;
  readonly kabar: Kabar;
  readonly jam: () => string;
}

interface Pindahan {
  readonly kepala: KepalaRantai;
  readonly lama: readonly string[];
  readonly baru: readonly PeristiwaRow[];
  readonly catatan: BekuRow["amplop"];
}

const kepalaAmplop = ({ nonce: _n, body: _b, sig: _s, ...kepala }: Amplop) => kepala;

const segelUlang = async (
  brankas: Brankas,
  tanda: KunciTanda,
  row: PeristiwaRow,
  kepala: KepalaRantai,
  base: string | null,
): Promise<PeristiwaRow | undefined> => {
  const kunci = await brankas.kunciApp(row.app);
  if (!kunci.ok) return undefined;
  const isi = await bukaPeristiwa(row.amplop, kunci.value.kunci);
  if (!isi.ok) return undefined;
  const tempat = { gen: kepala.gen, seq: kepala.seq + 1, prev: kepala.id };
  const amplop = await segelPeristiwa({
    kepala: { ...kepalaAmplop(row.amplop), ...tempat, base },
    peristiwa: isi.value,
    kunci: kunci.value.kunci,
    tanda,
  });
  const { app, dev, gen, seq } = amplop;
  return { id: await idPeristiwa(amplop), app, dev, gen, seq, amplop, tunggu: "kirim" };
};

/** What can't be opened any more is the hole; what can goes on, its `base` pointing to the new names. */
const susunPindahan = async (
  brankas: Brankas,
  tanda: KunciTanda,
  rows: readonly PeristiwaRow[],
  gen: number,
): Promise<Pindahan> => {
  const nama = new Map<string, string>();
  const baru: PeristiwaRow[] = [];
  const catatan: BekuRow["amplop"][number][] = [];
  let kepala: KepalaRantai = { gen, seq: 0, id: null };
  for (const row of rows) {
    const { base } = row.amplop;
    const segel = await segelUlang(brankas, tanda, row, kepala, base === null ? null : (nama.get(base) ?? base));
    catatan.push({ lama: row.id, baru: segel?.id ?? null, amplop: row.amplop });
    if (!segel) continue;
    nama.set(row.id, segel.id);
    baru.push(segel);
    kepala = { gen, seq: segel.seq, id: segel.id };
  }
  return { kepala, lama: rows.map((row) => row.id), baru, catatan };
};

/** Needs an open vault. `KepalaBerubah`: an act came in between; try again. */
export const pindahGenerasi = async (
  { db, brankas, kabar, jam }: PindahDeps,
  sebab: string,
  rantaiGateway: KepalaRantai,
): Promise<Result<void, SimpanError | Terkunci | { readonly type: "KepalaBerubah" }>> => {
  const tanda = brankas.tanda();
  if (!tanda.ok) return tanda;
  const baca = await cobaSimpan(async () => ({
    kepala: (await bacaMeta(db, "kepala")) ?? KEPALA_AWAL,
    rows: await db.peristiwa
      .where("[tunggu+gen+seq]")
      .between(["kirim", 0, 0], ["kirim", Infinity, Infinity])
      .toArray(),
  }));
  if (!baca.ok) return baca;
  const { kepala, rows } = baca.value;
  const gen = Math.max(kepala.gen, rantaiGateway.gen) + 1;
  const pindah = await susunPindahan(brankas, tanda.value, rows, gen);
  if (!brankas.terbuka()) return err({ type: "Terkunci" });
  const beku = { gen: kepala.gen, mulaiSeq: rows[0]?.seq ?? kepala.seq + 1, sebab, at: jam(), amplop: pindah.catatan };
  const tulis = await cobaSimpan(() =>
    transaksi(db, "rw", ["meta", "peristiwa", "beku"], async (t) => {
      const kini = (await bacaMeta(t, "kepala")) ?? KEPALA_AWAL;
      if (kini.gen !== kepala.gen || kini.seq !== kepala.seq) return false;
      await t.peristiwa.bulkDelete([...pindah.lama]);
      await t.peristiwa.bulkAdd([...pindah.baru]);
      await t.beku.add(beku);
      await tulisMeta(t, "kepala", pindah.kepala);
      return true;
    }),
  );
  if (!tulis.ok) return tulis;
  if (!tulis.value) return err({ type: "KepalaBerubah" });
  for (const app of new Set(rows.map((row) => row.app))) kabar.siarkan({ jenis: "berkas", app });
  kabar.siarkan({ jenis: "antrean" });
  return ok(undefined);
};
