/** `POST /api/sync`: one round trip pushes and pulls. DESIGN section 7, docs/protocol.md. */
import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import type { Cursor, SyncResponse } from "../../src/protocol/sinkron.ts";
import { BATAS_PUSH, syncRequestSchema, syncResponseSchema } from "../../src/protocol/sinkron.ts";
import { rowToProfil } from "../auth/orang.ts";
import type { PerangkatRow } from "../auth/perangkat.ts";
import { bacaPenghitung } from "../db/penghitung.ts";
import { bacaSetelan } from "../db/setelan.ts";
import { jelaskan } from "../http/dokumentasi.ts";
import { parseIsi } from "../http/isi.ts";
import { jagaPerangkat, perangkatOf } from "../http/penjaga.ts";
import type { Kantor } from "../kantor.ts";
import { ambilBerkas } from "./berkas.ts";
import { halamanKurang, tandaTerimaOf } from "./halamanPerangkat.ts";
import { kepalaRantai } from "./rantai.ts";
import type { Mesin } from "./simpanPeristiwa.ts";
import { tarik } from "./tarik.ts";
import { terimaKunci, terimaPeristiwa, type HasilDorongan } from "./terimaDorongan.ts";

/** A push of a whole event day; the client sends less at a time when it meets 413. */
const BATAS_ISI = 16 * 1024 * 1024;
const mentahSchema = v.strictObject({
  ...syncRequestSchema.entries,
  events: v.pipe(v.array(v.unknown()), v.maxLength(BATAS_PUSH)),
});
type Mentah = v.InferOutput<typeof mentahSchema>;

/** Nobody can have read further than the office has written: the data folder is older than the replica. */
const periksaEpoch = async (kantor: Kantor, cursor: Cursor | null): Promise<void> => {
  if (cursor?.epoch !== kantor.epoch()) return;
  if (cursor.gseq > (await bacaPenghitung(kantor.db, "gseq"))) await kantor.gantiEpoch();
};

const jawab = async (
  mesin: Mesin,
  perangkat: PerangkatRow,
  isi: Mentah,
  dorong: HasilDorongan,
): Promise<SyncResponse> => {
  const { kantor } = mesin;
  const unggah = await halamanKurang(kantor, perangkat.dev);
  return kantor.db.transaction().execute(async (trx) => {
    const tarikan = await tarik(kantor, trx, perangkat, isi.cursor);
    const batas = { mulai: tarikan.mulai, sampai: tarikan.cursor.gseq, disebut: dorong.halaman };
    const orang = await trx.selectFrom("orang").selectAll().where("aktif", "=", 1).orderBy("id").execute();
    const perangkatKantor = await trx
      .selectFrom("perangkat")
      .select(["label", "kunci_tanda"])
      .orderBy("label")
      .execute();
    const sudah = new Set(dorong.putusan.map((p) => p.id));
    return {
      v: 1 as const,
      waktu: kantor.sekarang().toISOString(),
      epoch: kantor.epoch(),
      rantai: await kepalaRantai(trx, perangkat.dev),
      tolak: dorong.tolak,
      putusan: [...dorong.putusan, ...tarikan.susulan.filter((p) => !sudah.has(p.id))],
      baris: [...tarikan.baris],
      lupakan: [...tarikan.lupakan],
      ...(await ambilBerkas(mesin, trx, perangkat, tarikan.cakupan.wilayah, isi.minta)),
      unggah,
      tandaTerima: await tandaTerimaOf(kantor, trx, perangkat.dev, batas),
      cursor: tarikan.cursor,
      lagi: tarikan.lagi,
      setelan: await bacaSetelan(trx),
      perangkat: perangkatKantor.map(({ label, kunci_tanda: kunciTanda }) => ({ label, kunciTanda })),
      orang: orang.map(rowToProfil).map(({ id, nama, inisial, peran }) => ({ id, nama, inisial, peran })),
    };
  });
};

export const ruteSync = (app: FastifyInstance, mesin: Mesin): void => {
  const { kantor } = mesin;
  app.post(
    "/api/sync",
    {
      bodyLimit: BATAS_ISI,
      onRequest: jagaPerangkat(kantor),
      schema: jelaskan({
        ringkas: "Pushes events, pulls what is new",
        isi: syncRequestSchema,
        jawab: syncResponseSchema,
        oleh: "perangkat",
      }),
    },
    async (request, reply) => {
      const perangkat = perangkatOf(request);
      const isi = parseIsi(mentahSchema, request.body);
      await kantor.db
        .updateTable("perangkat")
        .set({ terakhir: kantor.sekarang().toISOString() })
        .where("dev", "=", perangkat.dev)
        .execute();
      await periksaEpoch(kantor, isi.cursor);
      await terimaKunci(mesin, isi.keys);
      const dorong = await terimaPeristiwa(mesin, perangkat, isi.events);
      return reply.header("cache-control", "no-store").send(await jawab(mesin, perangkat, isi, dorong));
    },
  );
};
