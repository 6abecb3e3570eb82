/** What is truly printed on the photos of a folder: its truth.json, parsed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";

const Anggota = v.object({
  nik: v.optional(v.string()),
  nama: v.optional(v.string()),
  tanggal_lahir: v.optional(v.string()),
  jenis_kelamin: v.optional(v.string()),
  nama_ayah: v.optional(v.string()),
  nama_ibu: v.optional(v.string()),
  shdk: v.optional(v.string()),
});
const Fields = v.objectWithRest({ anggota: v.optional(v.array(Anggota)) }, v.string());
const Record = v.object({ file: v.string(), kind: v.string(), fields: Fields });

export type Kebenaran = v.InferOutput<typeof Record>;

export const readKebenaran = async (folder: string): Promise<readonly Kebenaran[]> =>
  v.parse(v.array(Record), JSON.parse(await readFile(join(folder, "truth.json"), "utf8")));
