/** Single values of this device: who it is, its chain's head, how far it has read. Each is parsed when it is read. */
import * as v from "valibot";
import { b64u, bulat, devId, teks, wilayah } from "../protocol/bentuk.ts";
import { setelanKantorSchema } from "../protocol/kantor.ts";
import { cursorSchema, kepalaRantaiSchema, kunciPerangkatSchema } from "../protocol/sinkron.ts";
import type { Tabel } from "./db.ts";

const bytes = v.custom<Uint8Array<ArrayBuffer>>((nilai) => nilai instanceof Uint8Array);

const bentuk = {
  perangkat: v.object({
    dev: devId,
    label: teks(8),
    wilayah: v.array(wilayah),
    /** Pushes signed events and fetches receipts; reads and signs nothing. */
    token: teks(100),
    kunciKantor: b64u(64),
    kunciPemulihan: b64u(64),
    kunciGateway: b64u(64),
  }),
  brankas: v.object({ tanda: bytes, terima: bytes, daftar: bytes }),
  /** Head of this device's own chain. */
  kepala: kepalaRantaiSchema,
  /** The same as the gateway said last. */
  kepalaGateway: kepalaRantaiSchema,
  cursor: cursorSchema,
  epoch: teks(40),
  /** Receipt numbers given so far; never goes back. */
  hitungan: bulat(9_999_999),
  setelan: setelanKantorSchema,
  /** Names of officers, encrypted under the list key. */
  direktori: bytes,
  /** Public keys of the office's devices: receipts are checked by them. */
  perangkatKantor: v.array(kunciPerangkatSchema),
  /** Values that the app keeps for its user, encrypted under the list key. */
  acara: bytes,
  /** Last answer of the gateway, ISO by this device's clock. */
  terakhir: teks(40),
};
export type NamaMeta = keyof typeof bentuk;
export type NilaiMeta<N extends NamaMeta> = v.InferOutput<(typeof bentuk)[N]>;
export type PerangkatTersimpan = NilaiMeta<"perangkat">;

/** Undefined when it was never written, or when what lies there is not it. */
export const bacaMeta = async <N extends NamaMeta>(db: Tabel, nama: N): Promise<NilaiMeta<N> | undefined> => {
  const row = await db.meta.get(nama);
  if (!row) return undefined;
  const parsed = v.safeParse(bentuk[nama] as v.GenericSchema<unknown, NilaiMeta<N>>, row.nilai);
  return parsed.success ? parsed.output : undefined;
};

export const tulisMeta = async <N extends NamaMeta>(db: Tabel, nama: N, nilai: NilaiMeta<N>): Promise<void> => {
  await db.meta.put({ kunci: nama, nilai });
};

export const hapusMeta = async (db: Tabel, nama: NamaMeta): Promise<void> => {
  await db.meta.delete(nama);
};
