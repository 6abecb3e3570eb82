/** Devices of the office: enrolment by a one-time code, and who a token belongs to. */
import type { Selectable } from "kysely";
import * as v from "valibot";
import { wilayah } from "../../src/protocol/bentuk.ts";
import { err, ok, type Result } from "../../src/lib/result.ts";
import type { DaftarRequest, DaftarResponse, Galat } from "../../src/protocol/kantor.ts";
import { b64uToBytes, bytesToB64u } from "../../src/vault/kode.ts";
import type { Db, DbAtauTrx } from "../db/bukaDb.ts";
import { naikkan } from "../db/penghitung.ts";
import type { Tabel } from "../db/skema.ts";
import type { Kantor } from "../kantor.ts";
import { bukaSesi } from "./masuk.ts";
import type { OrangRow } from "./orang.ts";
import { devBaru, hashToken, tokenBaru } from "./token.ts";

export type PerangkatRow = Selectable<Tabel["perangkat"]>;

export const parseWilayah = (json: string): readonly string[] => v.parse(v.array(wilayah), JSON.parse(json));

export const perangkatByToken = (db: Db, token: string): Promise<PerangkatRow | undefined> =>
  db.selectFrom("perangkat").selectAll().where("token_hash", "=", hashToken(token)).executeTakeFirst();

/** Stores an enrolment code by its hash. */
export const simpanKode = async (
  db: DbAtauTrx,
  kode: string,
  isi: {
    readonly jenis: string;
    readonly wilayah: readonly string[];
    readonly kedaluwarsa: string;
    readonly ulang?: boolean;
  },
): Promise<void> => {
  const values = {
    hash: hashToken(kode),
    jenis: isi.jenis,
    wilayah: JSON.stringify(isi.wilayah),
    kedaluwarsa: isi.kedaluwarsa,
    dipakai: null,
    ulang: isi.ulang === true ? 1 : 0,
  };
  await db
    .insertInto("kode")
    .values(values)
    .onConflict((c) => c.column("hash").doUpdateSet(values))
    .execute();
};

/** Takes a code out of use. Undefined when it is unknown, used, or too old. */
const pakaiKode = async (
  trx: DbAtauTrx,
  kode: string,
  kini: string,
): Promise<Selectable<Tabel["kode"]> | undefined> => {
  const row = await trx.selectFrom("kode").selectAll().where("hash", "=", hashToken(kode)).executeTakeFirst();
  if (!row || row.kedaluwarsa < kini || (row.ulang === 0 && row.dipakai !== null)) return undefined;
  await trx.updateTable("kode").set({ dipakai: kini }).where("hash", "=", row.hash).execute();
  return row;
};

const kunciSah = (kunci: string): boolean => b64uToBytes(kunci)?.length === 32;

/** Enrols a browser as a device, and signs its first person in. `orang` was checked already. */
export const daftarkan = async (
  kantor: Kantor,
  permintaan: Pick<DaftarRequest, "kode" | "kunciTanda" | "kunciTerima">,
  orang: OrangRow,
): Promise<Result<DaftarResponse, Galat>> => {
  if (!kunciSah(permintaan.kunciTanda)) return err({ type: "BentukSalah", di: "kunciTanda" });
  if (!kunciSah(permintaan.kunciTerima)) return err({ type: "BentukSalah", di: "kunciTerima" });
  const sekarang = kantor.sekarang();
  const kini = sekarang.toISOString();
  return kantor.db.transaction().execute(async (trx) => {
    const kode = await pakaiKode(trx, permintaan.kode, kini);
    if (!kode) return err({ type: "KodeDitolak" });
    const dev = devBaru();
    const token = tokenBaru();
    const label = `${kode.jenis}${await naikkan(trx, `label:${kode.jenis}`)}`;
    await trx
      .insertInto("perangkat")
      .values({
        dev,
        label,
        wilayah: kode.wilayah,
        token_hash: token.hash,
        kunci_tanda: permintaan.kunciTanda,
        kunci_terima: permintaan.kunciTerima,
        dicabut: 0,
        dibuat: kini,
        terakhir: kini,
      })
      .execute();
    const masuk = await bukaSesi(trx, orang, dev, sekarang);
    return ok({
      dev,
      label,
      token: token.token,
      wilayah: [...parseWilayah(kode.wilayah)],
      kunciKantor: bytesToB64u(kantor.kunci.kantor.publik),
      kunciPemulihan: bytesToB64u(kantor.kunci.pemulihan.publik),
      kunciGateway: bytesToB64u(kantor.kunci.gateway.publik),
      ...masuk,
    });
  });
};
