/** What is truly printed on the photos of a folder: its truth.json, parsed. One odd value never ends a run. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { KOLOM_ANGGOTA, type KolomAnggota } from "../../src/domain/praperiksa/bacaan.ts";

/** Columns that a truth holds; those of the reading alone are not scored. */
const Anggota = v.object(
  Object.fromEntries(KOLOM_ANGGOTA.map((name) => [name, v.optional(v.string())])) as Record<
    KolomAnggota,
    v.OptionalSchema<v.StringSchema<undefined>, undefined>
  >,
);
const Fields = v.objectWithRest({ anggota: v.optional(v.array(Anggota)) }, v.string());
const Catatan = v.object({ file: v.string(), kind: v.string(), fields: Fields });

export type Kebenaran = v.InferOutput<typeof Catatan>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Texts, and numbers as texts; what is null or anything else is not known, so not scored. */
const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([name, one]): [string, string][] => {
      if (typeof one === "string" && one.trim() !== "") return [[name, one]];
      return typeof one === "number" && Number.isFinite(one) ? [[name, String(one)]] : [];
    }),
  );

const clean = (record: unknown): unknown => {
  if (!isObject(record)) return record;
  const fields = isObject(record["fields"]) ? record["fields"] : {};
  const { anggota } = fields;
  return {
    ...record,
    fields: { ...textsOf(fields), ...(Array.isArray(anggota) && { anggota: anggota.map(textsOf) }) },
  };
};

/** Records of a truth.json as parsed from JSON; `onOdd` hears of each that names no file or kind and is left out. */
export const parseKebenaran = (json: unknown, onOdd: (at: number) => void): readonly Kebenaran[] =>
  v.parse(v.array(v.unknown()), json).flatMap((record, at) => {
    const parsed = v.safeParse(Catatan, clean(record));
    if (parsed.success) return [parsed.output];
    onOdd(at);
    return [];
  });

export const readKebenaran = async (folder: string): Promise<readonly Kebenaran[]> =>
  parseKebenaran(JSON.parse(await readFile(join(folder, "truth.json"), "utf8")), (at) => {
    console.error(`truth.json: record ${String(at)} names no file or kind and is left out`);
  });
