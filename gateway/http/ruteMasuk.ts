/** Enrolment of a device and sign-in of a person. Both are slowed down per address and per account. */
import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import {
  daftarRequestSchema,
  daftarResponseSchema,
  masukRequestSchema,
  masukResponseSchema,
} from "../../src/protocol/kantor.ts";
import type { BatasGagal } from "../auth/batasGagal.ts";
import { bukaSesi, periksaOrang } from "../auth/masuk.ts";
import { daftarkan } from "../auth/perangkat.ts";
import type { Kantor } from "../kantor.ts";
import { jelaskan } from "./dokumentasi.ts";
import { kirimGalat } from "./galat.ts";
import { parseIsi } from "./isi.ts";
import { jagaPerangkat, perangkatOf } from "./penjaga.ts";

const perAlamat = { rateLimit: { max: 60, timeWindow: "1 minute" } };

const ruteDaftar = (app: FastifyInstance, kantor: Kantor, batas: BatasGagal): void => {
  app.post(
    "/api/perangkat/daftar",
    {
      config: perAlamat,
      schema: jelaskan({
        ringkas: "Enrols a browser as a device",
        isi: daftarRequestSchema,
        jawab: daftarResponseSchema,
        oleh: "siapa pun",
      }),
    },
    async (request, reply) => {
      const isi = parseIsi(daftarRequestSchema, request.body);
      const orang = await periksaOrang(kantor, batas, isi);
      if (!orang.ok) return kirimGalat(reply, orang.error);
      const hasil = await daftarkan(kantor, isi, orang.value);
      if (!hasil.ok) return kirimGalat(reply, hasil.error);
      return reply.header("cache-control", "no-store").send(hasil.value);
    },
  );
};

const ruteSesi = (app: FastifyInstance, kantor: Kantor, batas: BatasGagal): void => {
  app.post(
    "/api/masuk",
    {
      config: perAlamat,
      onRequest: jagaPerangkat(kantor),
      schema: jelaskan({
        ringkas: "Signs a person in on an enrolled device",
        isi: masukRequestSchema,
        jawab: masukResponseSchema,
        oleh: "perangkat",
      }),
    },
    async (request, reply) => {
      const isi = parseIsi(masukRequestSchema, request.body);
      const orang = await periksaOrang(kantor, batas, isi);
      if (!orang.ok) return kirimGalat(reply, orang.error);
      const { dev } = perangkatOf(request);
      const orangValue = orang.value;
      const jawab = await kantor.db.transaction().execute((trx) => bukaSesi(trx, orangValue, dev, kantor.sekarang()));
      return reply.header("cache-control", "no-store").send(jawab);
    },
  );
};

export const ruteMasuk = (app: FastifyInstance, kantor: Kantor, batas: BatasGagal): void => {
  ruteDaftar(app, kantor, batas);
  ruteSesi(app, kantor, batas);
};

export const kesehatanSchema = v.object({ status: v.literal("ok"), epoch: v.string(), versi: v.string() });
