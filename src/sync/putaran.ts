/** One sync: pushes what waits and pulls what is new, round trip after round trip, until both sides have nothing more. */
import { err, ok, type Result } from "../lib/result.ts";
import { PROTOKOL, syncResponseSchema, type SyncResponse } from "../protocol/sinkron.ts";
import { ambilKiriman, BATAS_UKURAN, type Kiriman } from "../store/antrean.ts";
import { cobaSimpan, type SimpanError } from "../store/galatSimpan.ts";
import type { Kabar } from "../store/kabar.ts";
import { bacaMeta } from "../store/meta.ts";
import { pindahGenerasi } from "../store/pindahGenerasi.ts";
import { createTerapkan, type HasilTerapkan } from "../store/terapkanSinkron.ts";
import { BATAS_MINTA, mintaBerkas, type MintaDeps } from "./mintaBerkas.ts";
import { mintaJson, type JaringanError, type Kirim } from "./mintaJson.ts";

export interface PutaranDeps extends MintaDeps {
  readonly kabar: Kabar;
  readonly kirim: Kirim;
  readonly jam: () => string;
}

export type SinkronError =
  | JaringanError
  | SimpanError
  | { readonly type: "BelumTerdaftar" }
  /** The chain must go on in a new generation, which takes keys: unlock first. */
  | { readonly type: "PerluBuka" }
  /** The gateway refuses this device's events, also those of a new generation. */
  | { readonly type: "RantaiDitolak"; readonly sebab: string };

interface Langkah {
  readonly kiriman: Kiriman;
  readonly jawab: SyncResponse;
  readonly hasil: HasilTerapkan;
  readonly minta: number;
}

const satuBalik = async (
  deps: PutaranDeps,
  terapkan: ReturnType<typeof createTerapkan>,
  batas: number,
): Promise<Result<Langkah, SinkronError>> => {
  const baca = await cobaSimpan(async () => ({
    token: (await bacaMeta(deps.db, "perangkat"))?.token,
    cursor: (await bacaMeta(deps.db, "cursor")) ?? null,
    kiriman: await ambilKiriman(deps.db, batas),
  }));
  if (!baca.ok) return baca;
  const { token, cursor, kiriman } = baca.value;
  if (token === undefined) return err({ type: "BelumTerdaftar" });
  const minta = await mintaBerkas(deps);
  if (!minta.ok) return minta;
  const isi = { v: PROTOKOL, cursor, events: kiriman.events, keys: kiriman.keys, minta: minta.value };
  const jawab = await mintaJson(deps.kirim, "/api/sync", syncResponseSchema, { isi, token });
  if (!jawab.ok) return jawab;
  const hasil = await terapkan(jawab.value, kiriman);
  return hasil.ok ? ok({ kiriman, jawab: jawab.value, hasil: hasil.value, minta: minta.value.length }) : hasil;
};

/** Why the chain can't go on as it is: a fork, or the same gap met again after sending from the gateway's head. */
const sebabPindah = ({ hasil, jawab }: Langkah, celah: ReadonlySet<number>): string | undefined => {
  if (hasil.rantai.type === "Cabang") return hasil.rantai.sebab;
  return jawab.tolak?.type === "Gap" && celah.has(jawab.tolak.seq) ? "Gap" : undefined;
};

/** The answer brought part of what is wanted: ask on. A file that brings nothing at all is not asked for again at once. */
const berkasLagi = ({ jawab, minta }: Langkah): boolean =>
  minta > 0 &&
  (minta >= BATAS_MINTA || jawab.berkas.some((b) => !b.lengkap)) &&
  jawab.berkas.some((b) => b.events.length > 0);

const PALING_LAMA = 500;
const PALING_SERING_PINDAH = 2;

const pindah = async (deps: PutaranDeps, langkah: Langkah, sebab: string): Promise<Result<void, SinkronError>> => {
  const hasil = await pindahGenerasi(deps, sebab, langkah.jawab.rantai);
  if (hasil.ok || hasil.error.type === "KepalaBerubah") return ok(undefined);
  return err(hasil.error.type === "Terkunci" ? { type: "PerluBuka" } : hasil.error);
};

/** Bytes of each missing page that the gateway holds, by the page's name. */
export type Terunggah = ReadonlyMap<string, number>;

/** Runs until nothing is left to send or read. Returns how far the gateway has each page that it still misses. */
export const putaran = async (deps: PutaranDeps): Promise<Result<Terunggah, SinkronError>> => {
  const terapkan = createTerapkan(deps);
  const celah = new Set<number>();
  let batas = BATAS_UKURAN;
  let pindahan = 0;
  for (let n = 0; n < PALING_LAMA; n++) {
    const langkah = await satuBalik(deps, terapkan, batas);
    if (!langkah.ok && langkah.error.type === "TerlaluBesar" && batas > 1) {
      batas = Math.floor(batas / 4);
      continue;
    }
    if (!langkah.ok) return langkah;
    const { jawab, hasil, kiriman } = langkah.value;
    if (jawab.tolak?.type === "BukanPerangkatIni") return err({ type: "RantaiDitolak", sebab: jawab.tolak.type });
    const sebab = sebabPindah(langkah.value, celah);
    if (sebab !== undefined) {
      if (++pindahan > PALING_SERING_PINDAH) return err({ type: "RantaiDitolak", sebab });
      const ganti = await pindah(deps, langkah.value, sebab);
      if (!ganti.ok) return ganti;
      continue;
    }
    if (jawab.tolak?.type === "Gap") celah.add(jawab.tolak.seq);
    const lagi = hasil.lagi || kiriman.lagi || jawab.tolak !== null || berkasLagi(langkah.value);
    if (!lagi && !(await mintaBaru(deps, langkah.value)))
      return ok(new Map(jawab.unggah.map(({ hash, offset }) => [hash, offset])));
  }
  return err({ type: "ServerGalat" });
};

/** New rows may name files that are wanted here: fetch them in the same sync. */
const mintaBaru = async (deps: PutaranDeps, { jawab }: Langkah): Promise<boolean> => {
  if (jawab.baris.length === 0) return false;
  const minta = await mintaBerkas(deps);
  return minta.ok && minta.value.length > 0;
};
