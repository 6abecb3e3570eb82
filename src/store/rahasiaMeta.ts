/** Single values kept encrypted under the list key: the officers' names, the day's place and witnesses. */
import type * as v from "valibot";
import { safeParse } from "valibot";
import { err, ok, type Result } from "../lib/result.ts";
import type { Brankas, Terkunci } from "../vault/brankas.ts";
import { bytesToTeks, teksToBytes } from "../vault/kode.ts";
import type { JemputDb } from "./db.ts";
import { cobaSimpan, type SimpanError } from "./galatSimpan.ts";
import { bacaMeta, tulisMeta } from "./meta.ts";

type Nama = "direktori" | "acara";
type RahasiaError = SimpanError | Terkunci;

/** Undefined when there is none, or it doesn't fit the schema any more. */
export const bacaRahasia = async <T>(
  db: JemputDb,
  brankas: Brankas,
  nama: Nama,
  schema: v.GenericSchema<unknown, T>,
): Promise<Result<T | undefined, RahasiaError>> => {
  const ct = await cobaSimpan(() => bacaMeta(db, nama));
  if (!ct.ok) return ct;
  if (!ct.value) return ok(undefined);
  const plain = await brankas.bukaData(nama, ct.value);
  if (!plain.ok) return plain.error.type === "Terkunci" ? err(plain.error) : ok(undefined);
  try {
    const parsed = safeParse(schema, JSON.parse(bytesToTeks(plain.value) ?? ""));
    return ok(parsed.success ? parsed.output : undefined);
  } catch {
    return ok(undefined);
  }
};

export const tulisRahasia = async (
  db: JemputDb,
  brankas: Brankas,
  nama: Nama,
  nilai: unknown,
): Promise<Result<void, RahasiaError>> => {
  const ct = await brankas.segelData(nama, teksToBytes(JSON.stringify(nilai)));
  return ct.ok ? cobaSimpan(() => tulisMeta(db, nama, ct.value)) : ct;
};
