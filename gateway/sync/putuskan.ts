/** Decides one stored event again, with the agreed state, and records the verdict once. DESIGN section 3. */
import { decide } from "../../src/domain/permohonan/decide.ts";
import { parseNomor } from "../../src/domain/permohonan/nomor.ts";
import type { Pelaku } from "../../src/domain/permohonan/peran.ts";
import { isTanpaBentrok, type Peristiwa } from "../../src/domain/permohonan/peristiwa.ts";
import type { HasilVerdict } from "../../src/domain/permohonan/fold.ts";
import { terapkan } from "../../src/domain/permohonan/terapkan.ts";
import type { Permohonan } from "../../src/domain/permohonan/permohonan.ts";
import type { Amplop } from "../../src/protocol/amplop.ts";
import type { Profil, SetelanKantor } from "../../src/protocol/kantor.ts";
import type { PutusanWire } from "../../src/protocol/sinkron.ts";
import { orangById, rowToProfil } from "../auth/orang.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import { naikkan } from "../db/penghitung.ts";
import { bacaSetelan } from "../db/setelan.ts";
import { sentuhBaris } from "./baris.ts";
import type { Lipat } from "./lipatan.ts";
import type { Mesin } from "./simpanPeristiwa.ts";
import { diDalam } from "./wilayah.ts";

/** A stored event, with its body opened or the tag of why it can't be. */
export interface UntukDiputuskan {
  readonly id: string;
  readonly amplop: Amplop;
  readonly isi: { readonly peristiwa: Peristiwa } | { readonly karantina: string };
  /** Label of the device, which starts every number that it gives. */
  readonly label: string;
  readonly susulan: boolean;
}

interface Pendapat {
  readonly hasil: HasilVerdict;
  readonly alasan: string;
}
const karantina = (alasan: string): Pendapat => ({ hasil: "karantina", alasan });

/** The person who acted, if that person has ever signed in on this device and is still of the office. */
const pelakuOf = async (trx: DbAtauTrx, amplop: Amplop): Promise<Profil | undefined> => {
  const hadir = await trx
    .selectFrom("petugas_perangkat")
    .select("orang")
    .where("dev", "=", amplop.dev)
    .where("orang", "=", amplop.by)
    .executeTakeFirst();
  const row = hadir ? await orangById(trx, amplop.by) : undefined;
  return row?.aktif === 1 ? rowToProfil(row) : undefined;
};

const halamanTersimpan = async (trx: DbAtauTrx, app: string): Promise<(hash: string) => boolean> => {
  const rows = await trx
    .selectFrom("halaman")
    .select("hash")
    .where("app", "=", app)
    .where("gseq", "is not", null)
    .execute();
  const ada = new Set(rows.map((row) => row.hash));
  return (hash) => ada.has(hash);
};

/** Ids of this file's events that lost their lane or were set aside: only they can be settled. */
const terbantah = async (trx: DbAtauTrx, app: string): Promise<(id: string) => boolean> => {
  const rows = await trx
    .selectFrom("putusan")
    .select("id")
    .where("app", "=", app)
    .where("hasil", "in", ["bentrok", "karantina"])
    .execute();
  const ada = new Set(rows.map((row) => row.id));
  return (id) => ada.has(id);
};

const kalahJalur = (state: Permohonan | undefined, amplop: Amplop, peristiwa: Peristiwa): boolean =>
  state !== undefined && !isTanpaBentrok(peristiwa) && (state.lane[amplop.lane] ?? null) !== amplop.base;

const berpendapat = async (
  trx: DbAtauTrx,
  e: UntukDiputuskan,
  state: Permohonan | undefined,
  setelan: SetelanKantor,
): Promise<Pendapat> => {
  if ("karantina" in e.isi) return karantina(e.isi.karantina);
  const { peristiwa } = e.isi;
  const profil = await pelakuOf(trx, e.amplop);
  if (!profil) return karantina("BukanPetugas");
  const desa = state?.desa ?? (peristiwa.type === "PermohonanDibuka" ? peristiwa.desa : undefined);
  if (desa !== undefined && !diDalam(desa, profil.wilayah)) return karantina("DiLuarWilayah");
  if (
    peristiwa.type === "PermohonanDibuka" &&
    (!peristiwa.nomor.startsWith(`${e.label}-`) || !parseNomor(peristiwa.nomor))
  )
    return karantina("NomorAsing");
  if (peristiwa.type === "BerkasDiambilAlih" && peristiwa.perangkat !== e.label) return karantina("PerangkatAsing");
  if (kalahJalur(state, e.amplop, peristiwa)) return { hasil: "bentrok", alasan: "Jalur" };
  const pelaku: Pelaku = { id: profil.id, peran: profil.peran };
  const { app } = e.amplop;
  const konteks = {
    setelan,
    halamanTersimpan: await halamanTersimpan(trx, app),
    ...(peristiwa.type === "BentrokDiselesaikan" ? { terbantah: await terbantah(trx, app) } : {}),
  };
  const hasil = decide(state, peristiwa, pelaku, konteks);
  return hasil.ok ? { hasil: "diterima", alasan: "" } : karantina(hasil.error.type);
};

const catatPutusan = async (trx: DbAtauTrx, e: UntukDiputuskan, p: Pendapat, setelan: number): Promise<PutusanWire> => {
  const { app, dev } = e.amplop;
  const gseq = await naikkan(trx, "gseq");
  await trx
    .insertInto("putusan")
    .values({ id: e.id, app, dev, ...p, gseq, setelan, susulan: e.susulan ? 1 : 0 })
    .execute();
  await trx.updateTable("peristiwa").set({ tunda: null }).where("id", "=", e.id).execute();
  return { id: e.id, app, ...p, gseq };
};

/** Verdict, its place in the office's order, the row and the state hash, all in the caller's transaction. */
export const putuskan = async (
  { kantor, lipatan, tulisBaris }: Mesin,
  trx: DbAtauTrx,
  e: UntukDiputuskan,
): Promise<{ readonly putusan: PutusanWire; readonly lipat: Lipat }> => {
  const { app, by, at, dev } = e.amplop;
  const sebelum = await lipatan.baca(trx, app);
  const setelan = await bacaSetelan(trx);
  const pendapat = await berpendapat(trx, e, sebelum.state, setelan);
  const putusan = await catatPutusan(trx, e, pendapat, setelan.versi);
  const { gseq } = putusan;
  if (pendapat.hasil !== "diterima" || "karantina" in e.isi) {
    await sentuhBaris(trx, app, gseq);
    return { putusan, lipat: { ...sebelum, gseq } };
  }
  const state = terapkan(sebelum.state, e.isi.peristiwa, { id: e.id, app, by, at });
  if (!state) throw new Error("an accepted event left no state");
  const lipat = { state, dev: sebelum.state ? sebelum.dev : dev, gseq };
  await tulisBaris(kantor, trx, { state, dev: lipat.dev, gseq, setelan });
  return { putusan, lipat };
};
