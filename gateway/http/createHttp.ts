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
 * Packs and sealed pages leave as they lie on disk: a body that begins like gzip, as an area pack does and a sealed page may,
 * would be sent unchanged by the compressing plugin and still be called `br`.
 */
const SEPERTI_DI_DISK = /^\/(?:ocr|wilayah|dokumen|api\/halaman|api\/unggah)\//;

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
  app.addHook("onRequest", async (request) => {
    if (SEPERTI_DI_DISK.test(request.url)) request.headers["x-no-compression"] = "1";
  });
  await app.register(compress, { globalDecompression: false, encodings: ["br", "gzip"], threshold: 1024 });
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
