/** OpenAPI 3.1 from the same valibot schemas that parse: `GET /api/openapi.json`. */
import swagger from "@fastify/swagger";
import { toJsonSchema } from "@valibot/to-json-schema";
import type { FastifyInstance, FastifySchema } from "fastify";
import type * as v from "valibot";
import { galatSchema } from "../../src/protocol/kantor.ts";

type Skema = v.GenericSchema;

const jsonOf = (schema: Skema, typeMode: "input" | "output"): Record<string, unknown> => {
  const { $schema: _, ...json } = toJsonSchema(schema, { typeMode, target: "draft-2020-12", errorMode: "ignore" });
  return { ...json };
};

export interface Penjelasan {
  readonly ringkas: string;
  readonly isi?: Skema;
  readonly jawab?: Skema;
  readonly params?: Readonly<Record<string, string>>;
  /** Who may call: the device's token, a session with role admin, or anyone. */
  readonly oleh: "perangkat" | "admin" | "siapa pun";
  readonly biner?: boolean;
}

const galat = (description: string) => ({
  description,
  content: { "application/json": { schema: jsonOf(galatSchema, "output") } },
});

/** The route's schema for the document. Parsing itself is done by `parseIsi` in the handler. */
export const jelaskan = (p: Penjelasan): FastifySchema => ({
  summary: p.ringkas,
  tags: [p.oleh],
  ...(p.oleh === "siapa pun" ? {} : { security: [{ [p.oleh]: [] }] }),
  ...(p.isi ? { body: jsonOf(p.isi, "input") } : {}),
  ...(p.params
    ? {
        params: {
          type: "object",
          properties: Object.fromEntries(
            Object.entries(p.params).map(([k, pattern]) => [k, { type: "string", pattern }]),
          ),
        },
      }
    : {}),
  response: {
    200: p.biner
      ? {
          description: "Ciphertext",
          content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
        }
      : {
          description: "OK",
          content: { "application/json": { schema: p.jawab ? jsonOf(p.jawab, "output") : { type: "object" } } },
        },
    "4xx": galat("Refusal: `type` is the tag"),
    "5xx": galat("The gateway failed; nothing was acknowledged"),
  },
});

export const pasangDokumentasi = async (app: FastifyInstance, versi: string): Promise<void> => {
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Jemput gateway", version: versi, description: "See docs/protocol.md." },
      components: {
        securitySchemes: {
          perangkat: { type: "http", scheme: "bearer", description: "Token of an enrolled device" },
          admin: { type: "http", scheme: "bearer", description: "Session of a person with role admin" },
        },
      },
    },
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, () => app.swagger());
};
