/** The HTTP side: plugins, guards and routes around a `Kantor`. Listens on nothing itself. */
import { readFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerFactory,
} from "fastify";
import { createBatasGagal } from "../auth/batasGagal.ts";
import type { Mesin } from "../sync/simpanPeristiwa.ts";
import { ruteHalaman } from "../halaman/ruteHalaman.ts";
import { ruteSync } from "../sync/ruteSync.ts";
import { pasangCatatan } from "./catatan.ts";
import { kirimGalat } from "./galat.ts";
import { jelaskan, pasangDokumentasi } from "./dokumentasi.ts";
import { pasangKeamanan } from "./keamanan.ts";
import { ruteAdmin } from "./ruteAdmin.ts";
import { kesehatanSchema, ruteMasuk } from "./ruteMasuk.ts";
import { pasangStatis } from "./statis.ts";

export interface PilihanHttp {
  readonly dist: string;
  readonly versi: string;
  readonly behindProxy: boolean;
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly logger: FastifyBaseLogger;
}

/** Bytes of a body, unless a route says otherwise. */
const BATAS_ISI = 64 * 1024;

/**
 * Text only. A body that begins like gzip or zip is sent as it is under `content-encoding: br` by the plugin, and a sealed
 * page or an area pack may begin so.
 */
const DAPAT_DIPADATKAN = /^(?:text\/(?!event-stream)|application\/(?:[\w.-]+\+)?(?:json|javascript)|image\/svg\+xml)/;

/** TLS ends here when a certificate is given. */
const serverOf = (tls: NonNullable<PilihanHttp["tls"]>): FastifyServerFactory => {
  const pasangan = { cert: readFileSync(tls.cert), key: readFileSync(tls.key) };
  return (handler) => createHttpsServer(pasangan, handler);
};

const buatFastify = (pilihan: PilihanHttp): FastifyInstance =>
  Fastify({
    loggerInstance: pilihan.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BATAS_ISI,
    trustProxy: pilihan.behindProxy,
    forceCloseConnections: "idle",
    requestTimeout: 10 * 60 * 1000,
    onProtoPoisoning: "error",
    onConstructorPoisoning: "error",
    routerOptions: { maxParamLength: 128 },
    // Fastify's own words for a broken URL would be outside our table.
    frameworkErrors: (_error, _request, reply) => void kirimGalat(reply, { type: "BentukSalah" }),
    ...(pilihan.tls ? { serverFactory: serverOf(pilihan.tls) } : {}),
  });

export const createHttp = async (mesin: Mesin, pilihan: PilihanHttp): Promise<FastifyInstance> => {
  const { kantor } = mesin;
  const app = buatFastify(pilihan);
  app.decorateRequest("perangkat", null);
  app.decorateRequest("petugas", null);
  pasangCatatan(app);
  await pasangKeamanan(app, pilihan.tls !== undefined || pilihan.behindProxy);
  await app.register(compress, {
    globalDecompression: false,
    encodings: ["br", "gzip"],
    threshold: 1024,
    customTypes: DAPAT_DIPADATKAN,
  });
  await app.register(rateLimit, { global: false });
  await pasangDokumentasi(app, pilihan.versi);
  app.get(
    "/api/health",
    { schema: jelaskan({ ringkas: "Is the gateway up", jawab: kesehatanSchema, oleh: "siapa pun" }) },
    (_request, reply) =>
      reply.header("cache-control", "no-store").send({ status: "ok", epoch: kantor.epoch(), versi: pilihan.versi }),
  );
  ruteMasuk(app, kantor, createBatasGagal(kantor.sekarang));
  ruteAdmin(app, mesin);
  ruteSync(app, mesin);
  ruteHalaman(app, kantor);
  await pasangStatis(app, pilihan.dist);
  await app.ready();
  return app;
};
