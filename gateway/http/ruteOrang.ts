/** People of the office for its admin: list, make, change, give a new passphrase. Session with role `admin`. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import { orangId } from "../../src/protocol/bentuk.ts";
import {
  orangBaruSchema,
  orangKantorSchema,
  orangUbahSchema,
  sandiBaruSchema,
  type OrangUbah,
} from "../../src/protocol/kantor.ts";
import { buatOrang, gantiSandi, rowToOrangKantor, ubahOrang } from "../auth/orang.ts";
import { hashSandi } from "../auth/sandi.ts";
import type { Kantor } from "../kantor.ts";
import { jelaskan } from "./dokumentasi.ts";
import { kirimGalat } from "./galat.ts";
import { parseIsi } from "./isi.ts";
import { jagaPeran, sesiOf } from "./penjaga.ts";

const params = { id: "^[a-z0-9._-]{1,40}$" };

/** Somebody must stay who can undo it, and whoever asks is here. */
const lepasDiri = (request: FastifyRequest, id: string, isi: OrangUbah): boolean =>
  request.petugas?.id === id && !(isi.aktif && isi.peran.includes("admin"));

const ruteDaftarOrang = (app: FastifyInstance, kantor: Kantor): void => {
  const onRequest = jagaPeran(kantor, "admin");
  app.get(
    "/api/orang",
    {
      onRequest,
      schema: jelaskan({ ringkas: "People of the office", jawab: v.array(orangKantorSchema), oleh: "admin" }),
    },
    async () => (await kantor.db.selectFrom("orang").selectAll().orderBy("id").execute()).map(rowToOrangKantor),
  );
  app.post(
    "/api/orang",
    {
      onRequest,
      schema: jelaskan({ ringkas: "Makes a person", isi: orangBaruSchema, jawab: orangKantorSchema, oleh: "admin" }),
    },
    async (request, reply) => {
      const { sandi, ...profil } = parseIsi(orangBaruSchema, request.body);
      const dibuat = await buatOrang(kantor.db, profil, sandi, kantor.sekarang().toISOString());
      return dibuat ? { ...profil, aktif: true } : kirimGalat(reply, { type: "SudahAda", di: "id" });
    },
  );
};

const ruteUbahOrang = (app: FastifyInstance, kantor: Kantor): void => {
  const onRequest = jagaPeran(kantor, "admin");
  app.put<{ Params: { id: string } }>(
    "/api/orang/:id",
    {
      onRequest,
      schema: jelaskan({
        ringkas: "Changes a person, ends their sessions",
        isi: orangUbahSchema,
        jawab: orangKantorSchema,
        params,
        oleh: "admin",
      }),
    },
    async (request, reply) => {
      const id = parseIsi(orangId, request.params.id);
      const isi = parseIsi(orangUbahSchema, request.body);
      if (lepasDiri(request, id, isi)) return kirimGalat(reply, { type: "DiriSendiri" });
      const row = await kantor.db.transaction().execute((trx) => ubahOrang(trx, id, isi, sesiOf(request)));
      return row ? rowToOrangKantor(row) : kirimGalat(reply, { type: "TakAda" });
    },
  );
};

const ruteSandiOrang = (app: FastifyInstance, kantor: Kantor): void => {
  const onRequest = jagaPeran(kantor, "admin");
  app.post<{ Params: { id: string } }>(
    "/api/orang/:id/sandi",
    {
      onRequest,
      schema: jelaskan({
        ringkas: "Gives a person a new passphrase, ends their sessions",
        isi: sandiBaruSchema,
        jawab: orangKantorSchema,
        params,
        oleh: "admin",
      }),
    },
    async (request, reply) => {
      const id = parseIsi(orangId, request.params.id);
      const hash = await hashSandi(parseIsi(sandiBaruSchema, request.body).sandi);
      const row = await kantor.db.transaction().execute((trx) => gantiSandi(trx, id, hash, sesiOf(request)));
      return row ? rowToOrangKantor(row) : kirimGalat(reply, { type: "TakAda" });
    },
  );
};

export const ruteOrang = (app: FastifyInstance, kantor: Kantor): void => {
  ruteDaftarOrang(app, kantor);
  ruteUbahOrang(app, kantor);
  ruteSandiOrang(app, kantor);
};
