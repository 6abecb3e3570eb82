/** List rows: columns for queues and scope, and what shows a person sealed under a key derived from the office's. */
import type { Selectable } from "kysely";
import * as v from "valibot";
import { ringkas } from "../../src/domain/permohonan/ringkas.ts";
import type { Permohonan } from "../../src/domain/permohonan/permohonan.ts";
import { ringkasanSchema, type Ringkasan } from "../../src/protocol/sinkron.ts";
import type { SetelanKantor } from "../../src/protocol/kantor.ts";
import { hashState } from "../../src/vault/hashState.ts";
import { b64uToBytes, bytesToB64u, bytesToTeks, teksToBytes } from "../../src/vault/kode.ts";
import { bukaBytes, segelBytes } from "../../src/vault/sandiSimetris.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import type { Tabel } from "../db/skema.ts";
import type { Kantor } from "../kantor.ts";

const rahasiaSchema = v.pick(ringkasanSchema, [
  "nomor",
  "dusun",
  "nama",
  "tahunLahir",
  "tanggal",
  "temuanTerbuka",
  "pemegang",
]);
const aad = (app: string): string => `jemput/baris/1|${app}`;

/** Writes the row of a file after a verdict. */
export const tulisBaris = async (
  kantor: Kantor,
  trx: DbAtauTrx,
  isi: { readonly state: Permohonan; readonly dev: string; readonly gseq: number; readonly setelan: SetelanKantor },
): Promise<void> => {
  const { state, dev, gseq, setelan } = isi;
  const { app } = state;
  const { desa, status, layanan, tugas, sejak, ...rahasia } = ringkas(state, setelan);
  const row = {
    desa,
    dev,
    status,
    layanan: JSON.stringify(layanan),
    tugas: JSON.stringify(tugas),
    sejak,
    hash: await hashState(state),
    gseq,
    setelan: setelan.versi,
    baris: bytesToB64u(await segelBytes(teksToBytes(JSON.stringify(rahasia)), kantor.kunciBaris, aad(app))),
  };
  await trx
    .insertInto("permohonan")
    .values({ app, ...row })
    .onConflict((c) => c.column("app").doUpdateSet(row))
    .execute();
};

/** Tells the lists that something about a file changed, though not its state. */
export const sentuhBaris = async (trx: DbAtauTrx, app: string, gseq: number): Promise<void> => {
  await trx.updateTable("permohonan").set({ gseq }).where("app", "=", app).execute();
};

export type BarisRow = Selectable<Tabel["permohonan"]> & { readonly kurang: number };

export const rowToRingkasan = async (kantor: Kantor, row: BarisRow): Promise<Ringkasan> => {
  const segel = b64uToBytes(row.baris);
  const terbuka = segel ? await bukaBytes(segel, kantor.kunciBaris, aad(row.app)) : undefined;
  if (!terbuka?.ok) throw new Error("a list row doesn't open: wrong key file?");
  const rahasia = v.parse(rahasiaSchema, JSON.parse(bytesToTeks(new Uint8Array(terbuka.value)) ?? ""));
  const { app, desa, dev, status, sejak, hash } = row;
  return {
    app,
    desa,
    dev,
    status,
    sejak,
    hash,
    ...rahasia,
    gseq: Number(row.gseq),
    layanan: v.parse(ringkasanSchema.entries.layanan, JSON.parse(row.layanan)),
    tugas: v.parse(ringkasanSchema.entries.tugas, JSON.parse(row.tugas)),
    halamanKurang: Number(row.kurang),
  };
};
