/** Which whole logs to ask for: files on screen, own ones that aren't finished, and those with work for who is signed in. */
import { err, ok, type Result } from "../lib/result.ts";
import type { Ringkasan, SyncRequest } from "../protocol/sinkron.ts";
import type { Berkas } from "../store/berkas.ts";
import type { Daftar } from "../store/daftar.ts";
import { transaksi, type JemputDb } from "../store/db.ts";
import { cobaSimpan, type SimpanError } from "../store/galatSimpan.ts";
import { bacaMeta } from "../store/meta.ts";
import type { Brankas } from "../vault/brankas.ts";
import { hashState } from "../vault/hashState.ts";

export interface MintaDeps {
  readonly db: JemputDb;
  readonly brankas: Brankas;
  readonly berkas: Pick<Berkas, "buka" | "sedangTerbuka">;
  readonly daftar: Daftar;
}

/** Most files in one question, as the gateway takes them. */
export const BATAS_MINTA = 100;
const SELESAI: readonly string[] = ["selesai", "ditolak", "dicabut", "dibatalkan"];

type Minta = SyncRequest["minta"];

/** Lower is asked first; undefined is not wanted. */
const urutan = (
  b: Ringkasan,
  dev: string,
  peran: readonly string[],
  terbuka: readonly string[],
): number | undefined => {
  if (terbuka.includes(b.app)) return 0;
  if (b.dev === dev && !SELESAI.includes(b.status)) return 1;
  return b.tugas.some((t) => peran.includes(t.peran)) ? 2 : undefined;
};

/** Own events and verdicts may already make the office's state: then there is nothing to fetch. */
const sudahSama = async (deps: MintaDeps, b: Ringkasan): Promise<boolean> => {
  const muat = await deps.berkas.buka(b.app);
  const sah = muat.ok ? muat.value.lipatan.sah : undefined;
  if (!sah || (await hashState(sah)) !== b.hash) return false;
  const lama = await deps.db.isiBerkas.get(b.app);
  await deps.db.isiBerkas.put({ app: b.app, gseq: b.gseq, halamanAda: lama?.halamanAda ?? [] });
  return true;
};

/** What lies here of these files: the row of their log, and whether there is a key. One transaction for all of them. */
const yangAda = (db: JemputDb, apps: readonly string[]) =>
  transaksi(db, "r", ["isiBerkas", "kunci"], async (t) => {
    const isi = await t.isiBerkas.bulkGet([...apps]);
    const kunci = await t.kunci.bulkGet([...apps]);
    return new Map(apps.map((app, i) => [app, { isi: isi[i], adaKunci: kunci[i] !== undefined }]));
  });

/** Of these rows, in their order, the question for each whose log here is older than the row. */
const perluDari = async (deps: MintaDeps, baris: readonly Ringkasan[], dev: string, batas: number): Promise<Minta> => {
  const ada = await yangAda(
    deps.db,
    baris.map(({ app }) => app),
  );
  const minta: Minta = [];
  for (const b of baris) {
    if (minta.length >= batas) break;
    const { isi, adaKunci = false } = ada.get(b.app) ?? {};
    if (isi && isi.gseq >= b.gseq && adaKunci) continue;
    if (b.dev === dev && adaKunci && (await sudahSama(deps, b))) continue;
    minta.push({ app: b.app, sejak: isi?.gseq ?? 0 });
  }
  return minta;
};

/** Of these files, those whose log here is older than the office's row says, or not here at all. None while locked. */
export const tertinggal = async (deps: MintaDeps, apps: readonly string[]): Promise<Result<string[], SimpanError>> => {
  const baris = await deps.daftar.halaman.baca();
  if (!baris.ok) return baris.error.type === "Terkunci" ? ok([]) : err(baris.error);
  const ada = apps.flatMap((app) => baris.value.get(app) ?? []);
  return cobaSimpan(async () => {
    const dev = (await bacaMeta(deps.db, "perangkat"))?.dev ?? "";
    return (await perluDari(deps, ada, dev, ada.length)).map(({ app }) => app);
  });
};

/** At most 100, most wanted first. Nothing while locked: nobody could read it. */
export const mintaBerkas = async (deps: MintaDeps): Promise<Result<Minta, SimpanError>> => {
  const profil = deps.brankas.terbuka();
  if (!profil) return ok([]);
  const baris = await deps.daftar.halaman.baca();
  if (!baris.ok) return baris.error.type === "Terkunci" ? ok([]) : err(baris.error);
  return cobaSimpan(async () => {
    const dev = (await bacaMeta(deps.db, "perangkat"))?.dev ?? "";
    const terbuka = deps.berkas.sedangTerbuka();
    const calon = [...baris.value.values()]
      .map((b) => ({ b, urut: urutan(b, dev, profil.peran, terbuka) }))
      .filter((c): c is { b: Ringkasan; urut: number } => c.urut !== undefined)
      .sort((x, y) => x.urut - y.urut || y.b.gseq - x.b.gseq)
      .map(({ b }) => b);
    return perluDari(deps, calon, dev, BATAS_MINTA);
  });
};
