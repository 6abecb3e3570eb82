// What the gateway holds, read from its files with the office's key while it stands still: events, verdicts, pages.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import * as v from "valibot";
import { muatKunciKantor } from "../../../gateway/kunci/kunciKantor.ts";
import type { Halaman, Peristiwa } from "../../../src/domain/permohonan/peristiwa.ts";
import { halamanOf } from "../../../src/domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../src/domain/permohonan/permohonan.ts";
import { terapkan } from "../../../src/domain/permohonan/terapkan.ts";
import { amplopSchema, kunciTersegelSchema } from "../../../src/protocol/amplop.ts";
import { bukaPeristiwa, idPeristiwa } from "../../../src/vault/amplop.ts";
import { bukaHalaman } from "../../../src/vault/halaman.ts";
import { imporKunci } from "../../../src/vault/sandiSimetris.ts";
import { bukaKunci } from "../../../src/vault/segel.ts";
import { sha256Hex } from "../../../src/vault/sidikJari.ts";
import type { Gateway } from "../jalan.ts";

export interface PeristiwaGateway {
  readonly id: string;
  readonly by: string;
  readonly peristiwa: Peristiwa;
  /** The recorded verdict; undefined while there is none. */
  readonly hasil: string | undefined;
}

export interface HalamanGateway {
  readonly halaman: Halaman;
  /** As it lies on the disk. */
  readonly tersegel: Buffer;
  /** After opening with the office's key. */
  readonly terbuka: Buffer;
}

export interface BerkasGateway {
  /** In the office's order: those without a verdict last. */
  readonly peristiwa: readonly PeristiwaGateway[];
  /** Folded from the accepted events. */
  readonly state: Permohonan;
  readonly halaman: readonly HalamanGateway[];
}

const barisPeristiwa = v.object({ id: v.string(), amplop: v.string(), hasil: v.nullable(v.string()) });
const barisKunci = v.object({ app: v.string(), kid: v.number(), ke: v.string(), enc: v.string(), ct: v.string() });

const kunciApp = async (db: Sqlite.Database, app: string, rahasia: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const row = v.parse(barisKunci, db.prepare("select * from kunci_tersegel where app = ? and ke = 'kantor'").get(app));
  const { ke: to, ...tersegel } = row;
  const raw = await bukaKunci(v.parse(kunciTersegelSchema, { ...tersegel, to }), rahasia);
  if (!raw.ok) throw new Error("the office's key does not open this file");
  return imporKunci(raw.value);
};

const SQL_PERISTIWA = `select peristiwa.id, peristiwa.amplop, putusan.hasil from peristiwa
  left join putusan on putusan.id = peristiwa.id where peristiwa.app = ?
  order by putusan.gseq is null, putusan.gseq, peristiwa.urut`;

const bacaPeristiwa = async (db: Sqlite.Database, app: string, kunci: CryptoKey) => {
  const rows = v.parse(v.array(barisPeristiwa), db.prepare(SQL_PERISTIWA).all(app));
  return Promise.all(
    rows.map(async ({ id, amplop: json, hasil }) => {
      const amplop = v.parse(amplopSchema, JSON.parse(json));
      if ((await idPeristiwa(amplop)) !== id) throw new Error("an event does not match its id");
      const peristiwa = await bukaPeristiwa(amplop, kunci);
      if (!peristiwa.ok) throw new Error(`an event does not open: ${peristiwa.error.type}`);
      return { id, by: amplop.by, at: amplop.at, peristiwa: peristiwa.value, hasil: hasil ?? undefined };
    }),
  );
};

const bacaHalaman = async (
  dataDir: string,
  app: string,
  kunci: CryptoKey,
  halaman: Halaman,
): Promise<HalamanGateway> => {
  const tersegel = await readFile(join(dataDir, "blobs", halaman.hash.slice(0, 2), halaman.hash));
  const ct = new Uint8Array(tersegel).buffer;
  if ((await sha256Hex(ct)) !== halaman.hash) throw new Error("a page does not match its name");
  const terbuka = await bukaHalaman(ct, kunci, app);
  if (!terbuka.ok) throw new Error("a page does not open");
  return { halaman, tersegel, terbuka: Buffer.from(terbuka.value) };
};

/** Reads one file of a gateway that was stopped; throws when anything does not open or does not match its name. */
export const bacaBerkas = async (gateway: Gateway, app: string): Promise<BerkasGateway> => {
  const db = new Sqlite(join(gateway.dataDir, "jemput.sqlite"), { readonly: true });
  try {
    const { kantor } = await muatKunciKantor(`${gateway.dataDir}-kunci/kantor.json`, false);
    const kunci = await kunciApp(db, app, kantor.rahasia);
    const semua = await bacaPeristiwa(db, app, kunci);
    let state: Permohonan | undefined;
    for (const { id, by, at, peristiwa, hasil } of semua)
      if (hasil === "diterima") state = terapkan(state, peristiwa, { id, app, by, at });
    if (state === undefined) throw new Error("no accepted event opens this file");
    const halaman = await Promise.all(
      semua
        .flatMap(({ peristiwa }) => halamanOf(peristiwa))
        .map((satu) => bacaHalaman(gateway.dataDir, app, kunci, satu)),
    );
    return { peristiwa: semua, state, halaman };
  } finally {
    db.close();
  }
};
