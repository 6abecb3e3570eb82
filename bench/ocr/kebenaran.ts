/** What is truly printed on the photos of a folder: its truth.json, parsed. */
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
const Record = v.object({ file: v.string(), kind: v.string(), fields: Fields });

export type Kebenaran = v.InferOutput<typeof Record>;

export const readKebenaran = async (folder: string): Promise<readonly Kebenaran[]> =>
  v.parse(v.array(Record), JSON.parse(await readFile(join(folder, "truth.json"), "utf8")));
