/** Pages over HTTP: tus at `/api/unggah`, ciphertext at `GET /api/halaman/:hash`. */
import { createReadStream, existsSync } from "node:fs";
import { Metadata } from "@tus/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as v from "valibot";
import { appId, hex64 } from "../../src/protocol/bentuk.ts";
import { jelaskan } from "../http/dokumentasi.ts";
import { GalatHttp, kirimGalat } from "../http/galat.ts";
import { parseIsi } from "../http/isi.ts";
import { jagaPerangkat, perangkatOf } from "../http/penjaga.ts";
import type { Kantor } from "../kantor.ts";
import { halamanUntuk, type HalamanRow } from "./izinHalaman.ts";
import { berkasHalaman, rampungkanHalaman, ukuranTerunggah } from "./simpanHalaman.ts";
import { createUnggah, HALAMAN_TERBESAR, JALUR_UNGGAH } from "./unggah.ts";

const metadataSchema = v.object({ hash: hex64, app: appId });

const metadataOf = (request: FastifyRequest): v.InferOutput<typeof metadataSchema> => {
  const teks = request.headers["upload-metadata"];
  try {
    return parseIsi(metadataSchema, Metadata.parse(typeof teks === "string" ? teks : undefined));
  } catch {
    throw new GalatHttp({ type: "BentukSalah", di: "Upload-Metadata" });
  }
};

/** The page that this request is about, if this device may send it. */
const halamanOf = async (kantor: Kantor, request: FastifyRequest): Promise<HalamanRow> => {
  const meta = request.method === "POST" ? metadataOf(request) : undefined;
  const hash = meta ? meta.hash : parseIsi(v.object({ hash: hex64 }), request.params).hash;
  const row = await halamanUntuk(kantor, perangkatOf(request), hash, "kirim");
  if (!row.ok) throw new GalatHttp(row.error);
  if (meta && meta.app !== row.value.app) throw new GalatHttp({ type: "HalamanTakDikenal" });
  const panjang = request.headers["upload-length"];
  if (meta && Number(panjang) > HALAMAN_TERBESAR) throw new GalatHttp({ type: "TerlaluBesar" });
  if (meta && panjang !== String(row.value.bytes)) throw new GalatHttp({ type: "UkuranBeda", di: "Upload-Length" });
  return row.value;
};

/** A page that is here already answers as a finished upload: a lost acknowledgement costs nothing. */
const jawabSelesai = (reply: FastifyReply, method: string, row: HalamanRow): FastifyReply => {
  reply.headers({ "tus-resumable": "1.0.0", "cache-control": "no-store" });
  if (method === "POST") return reply.code(201).header("location", `${JALUR_UNGGAH}/${row.hash}`).send();
  if (method === "PATCH") return kirimGalat(reply, { type: "SudahAda" });
  return reply.headers({ "upload-offset": row.bytes, "upload-length": row.bytes }).send();
};

const ruteUnggah = (app: FastifyInstance, kantor: Kantor): void => {
  const tus = createUnggah(kantor);
  const tangani = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const row = await halamanOf(kantor, request);
    const lengkap = !row.diterima && (await ukuranTerunggah(kantor, row.hash)) >= row.bytes;
    const diterima = row.diterima || (lengkap && (await rampungkanHalaman(kantor, row.hash)).ok);
    if (diterima) return jawabSelesai(reply, request.method, row);
    reply.hijack();
    reply.raw.setHeader("x-content-type-options", "nosniff");
    reply.raw.setHeader("cache-control", "no-store");
    await tus.handle(request.raw, reply.raw);
    return reply;
  };
  // Bodies go straight from the socket to the store.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/offset+octet-stream", (_request, _isi, done) => done(null));
  const onRequest = jagaPerangkat(kantor);
  const schema = jelaskan({ ringkas: "tus 1.0 upload of a page; metadata `hash` and `app`", oleh: "perangkat" });
  app.post(JALUR_UNGGAH, { onRequest, schema, bodyLimit: HALAMAN_TERBESAR }, tangani);
  const params = { hash: "^[0-9a-f]{64}$" };
  app.route({
    method: ["HEAD", "PATCH"],
    url: `${JALUR_UNGGAH}/:hash`,
    onRequest,
    bodyLimit: HALAMAN_TERBESAR,
    schema: jelaskan({ ringkas: "tus 1.0: offset, rest of a page", params, oleh: "perangkat" }),
    handler: tangani,
  });
};

export const ruteHalaman = (app: FastifyInstance, kantor: Kantor): void => {
  void app.register((anak, _pilihan, done) => {
    ruteUnggah(anak, kantor);
    done();
  });
  app.get<{ Params: { hash: string } }>(
    "/api/halaman/:hash",
    {
      // Ciphertext doesn't shrink.
      compress: false,
      onRequest: jagaPerangkat(kantor),
      schema: jelaskan({
        ringkas: "One page, as ciphertext",
        params: { hash: "^[0-9a-f]{64}$" },
        oleh: "perangkat",
        biner: true,
      }),
    },
    async (request, reply) => {
      const hash = parseIsi(hex64, request.params.hash);
      const row = await halamanUntuk(kantor, perangkatOf(request), hash, "baca");
      if (!row.ok) return kirimGalat(reply, row.error);
      const ada = row.value.diterima && existsSync(berkasHalaman(kantor, hash));
      if (!ada) return kirimGalat(reply, { type: "TakAda" });
      reply.headers({ "content-type": "application/octet-stream", "content-length": row.value.bytes });
      return reply.header("cache-control", "private, no-store").send(createReadStream(berkasHalaman(kantor, hash)));
    },
  );
};
