/** Takes one event of a device into the log and decides it, in one transaction. Nothing that one event does holds up another. */
import { err, ok, type Result } from "../../src/lib/result.ts";
import type { Amplop } from "../../src/protocol/amplop.ts";
import type { PutusanWire } from "../../src/protocol/sinkron.ts";
import { bukaPeristiwa } from "../../src/vault/amplop.ts";
import type { PerangkatRow } from "../auth/perangkat.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { naikkan } from "../db/penghitung.ts";
import type { Kantor } from "../kantor.ts";
import type { tulisBaris } from "./baris.ts";
import type { KunciApp } from "./kunciApp.ts";
import type { Lipat, Lipatan } from "./lipatan.ts";
import { putuskan, type UntukDiputuskan } from "./putuskan.ts";
import { bekukan, majukan, tempatDiRantai } from "./rantai.ts";

export interface Mesin {
  readonly kantor: Kantor;
  readonly kunci: KunciApp;
  readonly lipatan: Lipatan;
  /** Writes the list row after a verdict. */
  readonly tulisBaris: typeof tulisBaris;
}

/** Why an event has no verdict yet. */
export type SebabTunda = "TanpaKunci" | "VersiBaru" | "Menunggu" | "GalatGateway";
export type Terbuka = UntukDiputuskan["isi"] | { readonly tunda: SebabTunda };

/** Opens a body with the key that was sealed to the office. */
export const bukaIsi = async (mesin: Mesin, amplop: Amplop): Promise<Terbuka> => {
  const kunci = await mesin.kunci.buka(mesin.kantor.db, amplop.app, amplop.kid);
  if (!kunci) return { tunda: "TanpaKunci" };
  const hasil = await bukaPeristiwa(amplop, kunci);
  if (hasil.ok) return { peristiwa: hasil.value };
  return hasil.error.type === "SkemaBaru" ? { tunda: "VersiBaru" } : { karantina: hasil.error.type };
};

/** An earlier event of the same device on the same file still waits: this one waits behind it, or it would lose its lane. */
const adaYangMenunggu = async (trx: DbAtauTrx, amplop: Amplop): Promise<boolean> => {
  const row = await trx
    .selectFrom("peristiwa")
    .select("id")
    .where("app", "=", amplop.app)
    .where("tunda", "is not", null)
    .where("dev", "=", amplop.dev)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

const masukkan = async (trx: DbAtauTrx, amplop: Amplop, id: string, tunda: SebabTunda | null): Promise<void> => {
  const { app, dev, gen, seq } = amplop;
  const urut = await naikkan(trx, "urut");
  await trx
    .insertInto("peristiwa")
    .values({ id, urut, app, dev, gen, seq, amplop: JSON.stringify(amplop), tunda })
    .execute();
  for (const { hash, bytes } of amplop.blobs)
    await trx
      .insertInto("halaman")
      .values({ hash, app, dev, bytes, gseq: null, diterima: null })
      .onConflict((c) => c.column("hash").doNothing())
      .execute();
  await majukan(trx, amplop, id);
};

export const putusanById = async (trx: DbAtauTrx, id: string): Promise<PutusanWire | undefined> => {
  const row = await trx.selectFrom("putusan").selectAll().where("id", "=", id).executeTakeFirst();
  return row && { id, app: row.app, hasil: hasilOf(row.hasil), gseq: Number(row.gseq), alasan: row.alasan };
};

export const hasilOf = (hasil: string): PutusanWire["hasil"] => {
  if (hasil === "diterima" || hasil === "bentrok" || hasil === "karantina") return hasil;
  throw new Error("unknown verdict in the database");
};

type Hasil = Result<{ readonly putusan: PutusanWire | undefined; readonly lipat?: Lipat }, "Gap" | "Fork">;

/** The same inside a transaction of the caller's. */
export const simpanDalam = async (
  mesin: Mesin,
  trx: DbAtauTrx,
  e: Omit<UntukDiputuskan, "isi">,
  isi: Terbuka,
): Promise<Hasil> => {
  const tempat = await tempatDiRantai(trx, e.amplop, e.id);
  if (tempat === "sama") return ok({ putusan: await putusanById(trx, e.id) });
  if (tempat === "Fork") await bekukan(trx, e.amplop.dev, e.amplop.gen);
  if (tempat !== "baru") return err(tempat);
  const tunda = "tunda" in isi ? isi.tunda : (await adaYangMenunggu(trx, e.amplop)) ? "Menunggu" : null;
  await masukkan(trx, e.amplop, e.id, tunda);
  if (tunda !== null || "tunda" in isi) return ok({ putusan: undefined });
  return ok(await putuskan(mesin, trx, { ...e, isi }));
};

/** The verdict; undefined while the event waits for its key or for newer rules. */
export const simpanPeristiwa = async (
  mesin: Mesin,
  perangkat: PerangkatRow,
  amplop: Amplop,
  id: string,
): Promise<Result<PutusanWire | undefined, "Gap" | "Fork">> => {
  const e = { id, amplop, label: perangkat.label, susulan: false };
  const jalankan = (isi: Terbuka) => mesin.kantor.db.transaction().execute((trx) => simpanDalam(mesin, trx, e, isi));
  const isi = await bukaIsi(mesin, amplop);
  const hasil = await jalankan(isi).catch((error: unknown) => {
    // A broken rule must not stop the chain behind it: the event is kept, and tried again after an update.
    mesin.kantor.catat("PutusanGagal", { type: amplop.type, nama: error instanceof Error ? error.message : "?" });
    return jalankan({ tunda: "GalatGateway" });
  });
  if (!hasil.ok) return hasil;
  if (hasil.value.lipat) mesin.lipatan.ingat(amplop.app, hasil.value.lipat);
  return ok(hasil.value.putusan);
};
