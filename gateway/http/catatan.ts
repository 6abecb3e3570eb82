/** Logs without people: method, route pattern, status and time; never a body, token, query string, address or id from a path. */
import type { FastifyInstance } from "fastify";
import { errorToGalat, kirimGalat } from "./galat.ts";

const namaOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
const kodeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

export const pasangCatatan = (app: FastifyInstance): void => {
  app.addHook("onResponse", async (request, reply) => {
    const rute = request.routeOptions.url ?? "(lain)";
    request.log.info(
      { method: request.method, rute, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "jawab",
    );
  });
  app.setErrorHandler((error, request, reply) => {
    const galat = errorToGalat(error);
    if (galat) return kirimGalat(reply, galat);
    // Messages may repeat what was sent; the stack names only our own lines.
    const jejak = error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 6).join("\n") : "";
    request.log.error(
      { rute: request.routeOptions.url ?? "(lain)", nama: namaOf(error), kode: kodeOf(error), jejak },
      "galat",
    );
    return kirimGalat(reply, { type: "GalatGateway" });
  });
};
