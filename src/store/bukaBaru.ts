/** A new file: its id, its key sealed to office and recovery, its receipt number. */
import { nomorBerkas } from "../domain/permohonan/nomor.ts";
import type { Jalur, Peristiwa } from "../domain/permohonan/peristiwa.ts";
import { ok, type Result } from "../lib/result.ts";
import type { KunciTersegel } from "../protocol/amplop.ts";
import type { Brankas, KunciBaru } from "../vault/brankas.ts";
import { b64uToBytes, bytesToHex, type Bytes } from "../vault/kode.ts";
import { segelKunci } from "../vault/segel.ts";
import type { JemputDb } from "./db.ts";
import { bacaMeta, type PerangkatTersimpan } from "./meta.ts";
import { pelakuKini } from "./pelakuKini.ts";
import type { Aksi, BerkasError } from "./tulisAksi.ts";

export interface PermohonanBaru {
  readonly layanan: readonly string[];
  readonly jalur: Jalur;
  /** Village code, 10 digits. */
  readonly desa: string;
  /** `YYYY-MM-DD`, confirmed by the officer. */
  readonly tanggal: string;
  readonly antrean?: number;
}

export interface BukaBaruDeps {
  readonly db: JemputDb;
  readonly brankas: Brankas;
  readonly acak: (panjang: number) => Bytes;
}

const segelUntukKantor = async (app: string, kunci: KunciBaru, p: PerangkatTersimpan): Promise<KunciTersegel[]> => {
  const kantor = b64uToBytes(p.kunciKantor);
  const pemulihan = b64uToBytes(p.kunciPemulihan);
  if (!kantor || !pemulihan) throw new Error("an office key is no base64url");
  const { kid, raw } = kunci;
  const segel = await Promise.all([
    segelKunci(raw, kantor, { app, kid, to: "kantor" }),
    segelKunci(raw, pemulihan, { app, kid, to: "pemulihan" }),
  ]);
  raw.fill(0);
  return segel;
};

const bukaan = (isi: PermohonanBaru, nomor: string): Peristiwa => ({
  type: "PermohonanDibuka",
  nomor,
  jalur: isi.jalur,
  desa: isi.desa,
  tanggal: isi.tanggal,
  layanan: [...isi.layanan],
  ...(isi.antrean === undefined ? {} : { antrean: isi.antrean }),
});

/** The counter is read again at each attempt: two tabs never give the same number. */
export const bukaBaru = async (
  { db, brankas, acak }: BukaBaruDeps,
  tulis: (aksi: Aksi) => Promise<Result<void, BerkasError>>,
  isi: PermohonanBaru,
): Promise<Result<{ readonly app: string; readonly nomor: string }, BerkasError>> => {
  const kini = await pelakuKini(db, brankas);
  if (!kini.ok) return kini;
  const app = bytesToHex(acak(16));
  const kunciBaru = await brankas.kunciBaru(app);
  if (!kunciBaru.ok) return kunciBaru;
  let nomor = "";
  const hasil = await tulis({
    app,
    kunciBaru: kunciBaru.value,
    segel: await segelUntukKantor(app, kunciBaru.value, kini.value.perangkat),
    peristiwa: async ({ perangkat }) => {
      const hitungan = ((await bacaMeta(db, "hitungan")) ?? 0) + 1;
      nomor = nomorBerkas(perangkat.label, hitungan);
      return { peristiwa: [bukaan(isi, nomor)], hitungan };
    },
  });
  return hasil.ok ? ok({ app, nomor }) : hasil;
};
