/** What an admin does: people (`ruteOrang.ts`), devices, enrolment codes, settings. Session with role `admin`. */
import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { devId, waktu } from "../../src/protocol/bentuk.ts";
import { kodeBaruSchema, perangkatSchema, setelanKantorSchema, type Perangkat } from "../../src/protocol/kantor.ts";
import { parseWilayah, simpanKode, type PerangkatRow } from "../auth/perangkat.ts";
import { kodeAcak } from "../auth/token.ts";
import { bacaSetelan, simpanSetelan } from "../db/setelan.ts";
import type { Kantor } from "../kantor.ts";
import type { Mesin } from "../sync/simpanPeristiwa.ts";
import { tulisUlangBaris } from "../sync/tulisUlangBaris.ts";
import { jelaskan } from "./dokumentasi.ts";
import { kirimGalat } from "./galat.ts";
import { parseIsi } from "./isi.ts";
import { jagaPeran } from "./penjaga.ts";
import { ruteOrang } from "./ruteOrang.ts";

const UMUR_KODE = 24 * 60 * 60 * 1000;
const kodeSchema = v.object({ kode: v.string(), kedaluwarsa: waktu });

const rowToPerangkat = (row: PerangkatRow): Perangkat => ({
  dev: row.dev,
  label: row.label,
  wilayah: [...parseWilayah(row.wilayah)],
  dicabut: row.dicabut !== 0,
  terakhir: row.terakhir,
});

const rutePerangkat = (app: FastifyInstance, kantor: Kantor): void => {
  const onRequest = jagaPeran(kantor, "admin");
  app.get(
    "/api/perangkat",
    {
      onRequest,
      schema: jelaskan({ ringkas: "Devices of the office", jawab: v.array(perangkatSchema), oleh: "admin" }),
    },
    async () => (await kantor.db.selectFrom("perangkat").selectAll().orderBy("dibuat").execute()).map(rowToPerangkat),
  );
  app.post(
    "/api/perangkat/kode",
    {
      onRequest,
      schema: jelaskan({
        ringkas: "Makes a one-time enrolment code",
        isi: kodeBaruSchema,
        jawab: kodeSchema,
        oleh: "admin",
      }),
    },
    async (request) => {
      const isi = parseIsi(kodeBaruSchema, request.body);
      const kode = kodeAcak();
      const kedaluwarsa = new Date(kantor.sekarang().getTime() + UMUR_KODE).toISOString();
      await simpanKode(kantor.db, kode, { ...isi, kedaluwarsa });
      return { kode, kedaluwarsa };
    },
  );
};

const ruteCabut = (app: FastifyInstance, kantor: Kantor): void => {
  const onRequest = jagaPeran(kantor, "admin");
  app.post<{ Params: { dev: string } }>(
    "/api/perangkat/:dev/cabut",
    {
      onRequest,
      schema: jelaskan({
        ringkas: "Cuts a device off",
        jawab: perangkatSchema,
        params: { dev: "^[0-9a-f]{16}$" },
        oleh: "admin",
      }),
    },
    async (request, reply) => {
      const dev = parseIsi(devId, request.params.dev);
      await kantor.db.updateTable("perangkat").set({ dicabut: 1 }).where("dev", "=", dev).execute();
      const row = await kantor.db.selectFrom("perangkat").selectAll().where("dev", "=", dev).executeTakeFirst();
      return row ? rowToPerangkat(row) : kirimGalat(reply, { type: "TakAda" });
    },
  );
};

export const ruteAdmin = (app: FastifyInstance, mesin: Mesin): void => {
  const { kantor } = mesin;
  ruteOrang(app, kantor);
  rutePerangkat(app, kantor);
  ruteCabut(app, kantor);
  const onRequest = jagaPeran(kantor, "admin");
  app.get(
    "/api/setelan",
    { onRequest, schema: jelaskan({ ringkas: "Settings of the office", jawab: setelanKantorSchema, oleh: "admin" }) },
    () => bacaSetelan(kantor.db),
  );
  app.put(
    "/api/setelan",
    {
      onRequest,
      schema: jelaskan({
        ringkas: "Saves the next version of the settings",
        isi: setelanKantorSchema,
        jawab: setelanKantorSchema,
        oleh: "admin",
      }),
    },
    async (request, reply) => {
      const isi = parseIsi(setelanKantorSchema, request.body);
      const kini = await bacaSetelan(kantor.db);
      const oleh = request.petugas?.id ?? "";
      const boleh =
        isi.versi === kini.versi + 1 && (await simpanSetelan(kantor.db, isi, oleh, kantor.sekarang().toISOString()));
      if (!boleh) return kirimGalat(reply, { type: "VersiLama" });
      void tulisUlangBaris(mesin);
      return isi;
    },
  );
};
