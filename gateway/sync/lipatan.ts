/** The agreed state of an application: accepted events in the office's order, opened in memory and folded. */
import * as v from "valibot";
import type { Permohonan } from "../../src/domain/permohonan/permohonan.ts";
import { terapkan } from "../../src/domain/permohonan/terapkan.ts";
import { amplopSchema, type Amplop } from "../../src/protocol/amplop.ts";
import { bukaPeristiwa } from "../../src/vault/amplop.ts";
import type { DbAtauTrx } from "../db/bukaDb.ts";
import type { KunciApp } from "./kunciApp.ts";
import { createSimpanan } from "./simpanan.ts";

export interface Lipat {
  readonly state: Permohonan | undefined;
  /** Device of the opening event. */
  readonly dev: string;
  /** Last verdict of this file that the state includes; 0 = none. */
  readonly gseq: number;
}

export interface Lipatan {
  readonly baca: (trx: DbAtauTrx, app: string) => Promise<Lipat>;
  /** To be called after the commit: a state of a transaction that was rolled back must not stay. */
  readonly ingat: (app: string, lipat: Lipat) => void;
}

export const parseAmplop = (json: string): Amplop => v.parse(amplopSchema, JSON.parse(json));

const lipatUlang = async (trx: DbAtauTrx, kunci: KunciApp, app: string, gseq: number): Promise<Lipat> => {
  const rows = await trx
    .selectFrom("putusan")
    .innerJoin("peristiwa", "peristiwa.id", "putusan.id")
    .select(["peristiwa.id", "peristiwa.dev", "peristiwa.amplop"])
    .where("putusan.app", "=", app)
    .where("putusan.hasil", "=", "diterima")
    .orderBy("putusan.gseq")
    .execute();
  let state: Permohonan | undefined;
  for (const row of rows) {
    const amplop = parseAmplop(row.amplop);
    const key = await kunci.buka(trx, app, amplop.kid);
    const peristiwa = key ? await bukaPeristiwa(amplop, key) : undefined;
    if (!peristiwa?.ok) throw new Error("an accepted event no longer opens");
    state = terapkan(state, peristiwa.value, { id: row.id, app, by: amplop.by, at: amplop.at });
  }
  return { state, dev: rows[0]?.dev ?? "", gseq };
};

export const createLipatan = (kunci: KunciApp): Lipatan => {
  const simpanan = createSimpanan<Lipat>(1000);
  return {
    baca: async (trx, app) => {
      const row = await trx
        .selectFrom("putusan")
        .select((eb) => eb.fn.max("gseq").as("gseq"))
        .where("app", "=", app)
        .executeTakeFirst();
      const gseq = Number(row?.gseq ?? 0);
      const ada = simpanan.ambil(app);
      if (ada?.gseq === gseq) return ada;
      return gseq === 0 ? { state: undefined, dev: "", gseq: 0 } : lipatUlang(trx, kunci, app, gseq);
    },
    ingat: (app, lipat) => simpanan.taruh(app, lipat),
  };
};
