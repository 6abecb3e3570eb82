/** Form values while they are typed: encrypted under the list key, one row per file and part of the form. */
import * as v from "valibot";
import { ok, type Result } from "../lib/result.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import { bytesToTeks, teksToBytes } from "../vault/kode.ts";
import type { JemputDb } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";
import type { DrafRow } from "./skema.ts";

export type Isian = Readonly<Record<string, string>>;
export type DrafError = SimpanError | Terkunci;
export interface DrafBagian {
  readonly bagian: string;
  readonly ver: number;
  readonly isian: Isian;
}

export interface Draf {
  /** Merges into the part's draft; durable when it resolves. */
  readonly isi: (app: string, bagian: string, isian: Isian) => Promise<Result<void, DrafError>>;
  readonly baca: (app: string) => Promise<Result<readonly DrafBagian[], DrafError>>;
  /** Drops the drafts of a file, or only those that are still as they were read. */
  readonly buang: (app: string, hanya?: readonly DrafBagian[]) => Promise<Result<void, DrafError>>;
}

const isianSchema = v.record(v.string(), v.string());
const label = (app: string, bagian: string): string => `draf|${app}|${bagian}`;

const parseIsian = (bytes: Uint8Array): Isian => {
  try {
    return v.parse(isianSchema, JSON.parse(bytesToTeks(bytes) ?? ""));
  } catch {
    return {};
  }
};

export const createDraf = (db: JemputDb, brankas: Brankas): Draf => {
  // One after another: two quick fields of a form must not overwrite each other's draft.
  let ekor: Promise<unknown> = Promise.resolve();
  const giliran = <T>(kerja: () => Promise<T>): Promise<T> => {
    const hasil = ekor.then(kerja);
    ekor = hasil.catch(() => undefined);
    return hasil;
  };

  const bukaRow = async (row: DrafRow): Promise<Result<DrafBagian, Terkunci>> => {
    const plain = await brankas.bukaData(label(row.app, row.bagian), row.ct);
    if (!plain.ok && plain.error.type === "Terkunci") return { ok: false, error: plain.error };
    return ok({ bagian: row.bagian, ver: row.ver, isian: plain.ok ? parseIsian(plain.value) : {} });
  };

  const isi = async (app: string, bagian: string, isian: Isian): Promise<Result<void, DrafError>> => {
    const row = await cobaSimpan(() => db.draf.get([app, bagian]));
    if (!row.ok) return row;
    const lama = row.value && (await bukaRow(row.value));
    if (lama && !lama.ok) return lama;
    const gabung = { ...lama?.value.isian, ...isian };
    const ct = await brankas.segelData(label(app, bagian), teksToBytes(JSON.stringify(gabung)));
    if (!ct.ok) return ct;
    const [ver = 0] = crypto.getRandomValues(new Uint32Array(1));
    const tulis = await cobaSimpan(() => db.draf.put({ app, bagian, ver, ct: ct.value }));
    return tulis.ok ? ok(undefined) : tulis;
  };

  const baca: Draf["baca"] = async (app) => {
    const rows = await cobaSimpan(() => db.draf.where("app").equals(app).toArray());
    if (!rows.ok) return rows;
    const hasil: DrafBagian[] = [];
    for (const row of rows.value) {
      const bagian = await bukaRow(row);
      if (!bagian.ok) return bagian;
      hasil.push(bagian.value);
    }
    return ok(hasil);
  };

  return {
    isi: (app, bagian, isian) => giliran(() => isi(app, bagian, isian)),
    baca: (app) => giliran(() => baca(app)),
    buang: (app, hanya) =>
      giliran(async () => {
        const sama = (row: DrafRow) => !hanya || hanya.some((d) => d.bagian === row.bagian && d.ver === row.ver);
        const hapus = await cobaSimpan(() => db.draf.where("app").equals(app).filter(sama).delete());
        return hapus.ok ? ok(undefined) : hapus;
      }),
  };
};
