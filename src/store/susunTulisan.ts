/** Turns decided acts on one file into sealed, signed events that follow the chain's head, with all that is written beside them. */
import { decide, type Konteks, type Penolakan } from "../domain/permohonan/decide.ts";
import { foldPermohonan, type Tercatat } from "../domain/permohonan/fold.ts";
import type { Pelaku } from "../domain/permohonan/peran.ts";
import { halamanOf, laneOf, skemaOf, type Peristiwa } from "../domain/permohonan/peristiwa.ts";
import { KATALOG_VERSI } from "../domain/layanan/katalogVersi.ts";
import { err, ok, type Result } from "../lib/result.ts";
import type { Amplop } from "../protocol/amplop.ts";
import type { KepalaRantai } from "../protocol/sinkron.ts";
import { blobsOf, idPeristiwa, segelPeristiwa } from "../vault/amplop.ts";
import type { KunciApp } from "../vault/isiBrankas.ts";
import { teksUtuh } from "../vault/kanonik.ts";
import type { KunciTanda } from "../vault/tanda.ts";

export interface Penyusun {
  readonly app: string;
  readonly dev: string;
  readonly pelaku: Pelaku;
  /** ISO, the device's clock. */
  readonly at: string;
  readonly kunci: KunciApp;
  readonly tanda: KunciTanda;
  readonly konteks: Konteks;
}
export type SusunError = Penolakan | { readonly type: "PeristiwaTerlaluBesar" };

export interface Tersusun {
  readonly amplop: readonly { readonly id: string; readonly amplop: Amplop }[];
  readonly events: readonly Tercatat[];
  readonly halaman: readonly string[];
}

// The wire takes 700,000 characters of base64url.
const BODY_TERPANJANG = 700_000;

/** Typed text may hold half an emoji, which no hash can be made of. */
const peristiwaUtuh = (peristiwa: Peristiwa): Peristiwa =>
  JSON.parse(JSON.stringify(peristiwa, (_, nilai: unknown) => (typeof nilai === "string" ? teksUtuh(nilai) : nilai)));

const segelSatu = async (p: Penyusun, kepala: KepalaRantai, peristiwa: Peristiwa, base: string | null) => {
  const amplop = await segelPeristiwa({
    kepala: {
      v: 1,
      app: p.app,
      dev: p.dev,
      gen: kepala.gen,
      seq: kepala.seq + 1,
      prev: kepala.id,
      type: peristiwa.type,
      schema: skemaOf(peristiwa),
      rules: KATALOG_VERSI,
      lane: laneOf(peristiwa),
      base,
      by: p.pelaku.id,
      at: p.at,
      kid: p.kunci.kid,
      enc: "A256GCM",
      blobs: blobsOf(peristiwa),
    },
    peristiwa,
    kunci: p.kunci.kunci,
    tanda: p.tanda,
  });
  return { id: await idPeristiwa(amplop), amplop };
};

/** Decides and seals one act after another, each on the state that the ones before it leave. One refusal refuses all. */
export const susunPeristiwa = async (
  p: Penyusun,
  sebelum: { readonly kepala: KepalaRantai; readonly events: readonly Tercatat[] },
  aksi: readonly Peristiwa[],
): Promise<Result<Tersusun, SusunError>> => {
  let kepala = sebelum.kepala;
  const events = [...sebelum.events];
  const amplop: { id: string; amplop: Amplop }[] = [];
  for (const satu of aksi) {
    const { state } = foldPermohonan(events);
    const putusan = decide(state, peristiwaUtuh(satu), p.pelaku, p.konteks);
    if (!putusan.ok) return putusan;
    const segel = await segelSatu(p, kepala, putusan.value, state?.lane[laneOf(putusan.value)] ?? null);
    if (segel.amplop.body.length > BODY_TERPANJANG) return err({ type: "PeristiwaTerlaluBesar" });
    amplop.push(segel);
    kepala = { gen: segel.amplop.gen, seq: segel.amplop.seq, id: segel.id };
    const { app, by, at, dev, gen, seq } = segel.amplop;
    events.push({ id: segel.id, app, by, at, dev, gen, seq, peristiwa: putusan.value });
  }
  return ok({ amplop, events, halaman: aksi.flatMap((satu) => halamanOf(satu).map((h) => h.hash)) });
};
