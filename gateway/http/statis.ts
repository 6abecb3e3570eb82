/** Serves the built app: hashed assets for ever, the shell always asked anew, and 404 instead of HTML for a missing file (STACK trap 4). */
import { existsSync } from "node:fs";
import path from "node:path";
import statis from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { kirimGalat } from "./galat.ts";

const SELAMANYA = "public, max-age=31536000, immutable";
const TANYA_DULU = "no-cache";
const BUKAN_HALAMAN = /^\/(api|assets|ocr|wilayah|dokumen)(\/|$)/;

const cacheOf = (dist: string, file: string): string =>
  path.relative(dist, file).startsWith(`assets${path.sep}`) ? SELAMANYA : TANYA_DULU;

/** Is it the address of a screen (a deep link), rather than of a file? */
const isScreen = (request: FastifyRequest): boolean => {
  const jalur = request.url.split("?")[0] ?? "/";
  return (
    (request.method === "GET" || request.method === "HEAD") &&
    !BUKAN_HALAMAN.test(jalur) &&
    !/\.[a-z0-9]+$/i.test(jalur)
  );
};

const belumDibangun = (reply: FastifyReply): FastifyReply =>
  reply.code(503).type("text/plain; charset=utf-8").send("Aplikasi belum dibangun. Jalankan: npm run build\n");

export const pasangStatis = async (app: FastifyInstance, dist: string): Promise<void> => {
  const ada = existsSync(path.join(dist, "index.html"));
  if (ada)
    await app.register(statis, {
      root: dist,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, file) => void reply.header("cache-control", cacheOf(dist, file)),
    });
  app.setNotFoundHandler((request, reply) => {
    if (!isScreen(request)) return kirimGalat(reply, { type: "TakAda" });
    return ada ? reply.sendFile("index.html") : belumDibangun(reply);
  });
};
