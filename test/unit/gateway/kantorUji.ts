/** A real office in a temporary folder: real SQLite, real files, real HTTP through `inject`. One per test. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import * as v from "valibot";
import { buatOrang } from "../../../gateway/auth/orang.ts";
import { simpanKode } from "../../../gateway/auth/perangkat.ts";
import type { Config } from "../../../gateway/config.ts";
import {
  buatKunciPerangkat,
  createPerangkatContoh,
  type KunciPerangkat,
  type PerangkatContoh,
  type Tersegel,
} from "../../../gateway/demo/perangkatContoh.ts";
import { createHttp } from "../../../gateway/http/createHttp.ts";
import { mulaiKantor, type KantorTerbuka } from "../../../gateway/mulaiKantor.ts";
import type { Peran } from "../../../src/domain/permohonan/peran.ts";
import type { KunciTersegel } from "../../../src/protocol/amplop.ts";
import { daftarResponseSchema, type DaftarResponse } from "../../../src/protocol/kantor.ts";
import { syncResponseSchema, type Cursor, type SyncRequest, type SyncResponse } from "../../../src/protocol/sinkron.ts";
import { b64uToBytes, type Bytes } from "../../../src/vault/kode.ts";

export const SANDI = "kata-sandi-uji-01";
export const DESA = "9901042001";
export const DESA_LAIN = "9901052001";

const bytes = (teks: string): Bytes => {
  const hasil = b64uToBytes(teks);
  if (!hasil) throw new Error("not base64url");
  return hasil;
};

export interface Perangkat extends PerangkatContoh {
  readonly daftar: DaftarResponse;
  readonly kunci: KunciPerangkat;
  readonly auth: { readonly authorization: string };
  readonly sync: (isi?: Partial<SyncRequest>) => Promise<SyncResponse>;
  readonly kirim: (events: readonly Tersegel[], keys?: readonly KunciTersegel[]) => Promise<SyncResponse>;
}

export interface KantorUji {
  readonly http: FastifyInstance;
  readonly folder: string;
  readonly terbuka: KantorTerbuka;
  /** Everything that the gateway logged. */
  readonly log: () => string;
  readonly orang: (id: string, peran: readonly Peran[], wilayah?: readonly string[]) => Promise<void>;
  readonly perangkat: (pengguna: string, wilayah?: readonly string[]) => Promise<Perangkat>;
  /** Stops this one and opens the same folder again. */
  readonly ulang: (lebih?: Partial<Config>) => Promise<KantorUji>;
  readonly tutup: () => Promise<void>;
}

const daftarkan = async (
  uji: Pick<KantorUji, "http" | "terbuka">,
  pengguna: string,
  wilayah: readonly string[],
): Promise<Perangkat> => {
  const { http, terbuka } = uji;
  const kode = `KODE-${Math.random().toString(36).slice(2, 10).toUpperCase()}`;
  await simpanKode(terbuka.mesin.kantor.db, kode, { jenis: "T", wilayah, kedaluwarsa: "2099-01-01T00:00:00.000Z" });
  const kunci = await buatKunciPerangkat();
  const { kunciTanda, kunciTerima } = kunci;
  const jawab = await http.inject({
    method: "POST",
    url: "/api/perangkat/daftar",
    payload: { kode, pengguna, sandi: SANDI, kunciTanda, kunciTerima },
  });
  const daftar = v.parse(daftarResponseSchema, jawab.json());
  const auth = { authorization: `Bearer ${daftar.token}` };
  const contoh = await createPerangkatContoh(
    { dev: daftar.dev, label: daftar.label, pkcs8: kunci.pkcs8 },
    { kunciKantor: bytes(daftar.kunciKantor), kunciPemulihan: bytes(daftar.kunciPemulihan) },
  );
  const sync = async (isi: Partial<SyncRequest> = {}): Promise<SyncResponse> => {
    const payload = { v: 1, cursor: null, events: [], keys: [], minta: [], ...isi };
    const hasil = await http.inject({ method: "POST", url: "/api/sync", headers: auth, payload });
    if (hasil.statusCode !== 200) throw new Error(`sync: ${hasil.statusCode} ${hasil.body}`);
    return v.parse(syncResponseSchema, hasil.json());
  };
  const kirim = (events: readonly Tersegel[], keys: readonly KunciTersegel[] = []): Promise<SyncResponse> =>
    sync({ events: events.map((e) => e.amplop), keys: [...keys] });
  return { ...contoh, daftar, kunci, auth, sync, kirim };
};

const buka = async (folder: string, lebih: Partial<Config>): Promise<KantorUji> => {
  const config: Config = {
    port: 0,
    host: "127.0.0.1",
    data: path.join(folder, "data"),
    kunci: path.join(folder, "kunci", "kantor.json"),
    dist: path.join(folder, "dist"),
    behindProxy: false,
    demo: false,
    kabupaten: "9901",
    restored: false,
    resetAdmin: false,
    logLevel: "silent",
    ...lebih,
  };
  let log = "";
  const logger = pino({ level: "info", base: null }, { write: (baris: string) => void (log += baris) });
  const catat = (tag: string, rincian: object) => void (log += `${tag} ${JSON.stringify(rincian)}\n`);
  const terbuka = await mulaiKantor(config, { sekarang: () => new Date(), catat });
  const http = await createHttp(terbuka.mesin, { dist: config.dist, versi: "0-uji", behindProxy: false, logger });
  const tutup = async () => {
    await http.close();
    await terbuka.tutup();
  };
  const { db } = terbuka.mesin.kantor;
  return {
    http,
    folder,
    terbuka,
    log: () => log,
    orang: async (id, peran, wilayah = ["9901"]) => {
      const inisial = id.slice(0, 2).toUpperCase();
      await buatOrang(
        db,
        { id, nama: id.toUpperCase(), inisial, peran: [...peran], wilayah: [...wilayah] },
        SANDI,
        "2026-11-01T00:00:00.000Z",
      );
    },
    perangkat: (pengguna, wilayah = ["9901"]) => daftarkan({ http, terbuka }, pengguna, wilayah),
    ulang: async (lagi = {}) => {
      await tutup();
      return buka(folder, { ...lebih, ...lagi });
    },
    tutup,
  };
};

/** Opens an office; `test` frameworks close it with `selesai`. */
export const bukaKantorUji = async (lebih: Partial<Config> = {}): Promise<KantorUji> =>
  buka(await mkdtemp(path.join(tmpdir(), "jemput-uji-")), lebih);

export const selesai = async (uji: KantorUji): Promise<void> => {
  await uji.tutup().catch(() => undefined);
  await rm(uji.folder, { recursive: true, force: true });
};

/** Where a fresh cursor of an answer goes on. */
export const lanjut = (jawab: SyncResponse): { readonly cursor: Cursor } => ({ cursor: jawab.cursor });
