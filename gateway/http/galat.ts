/** One table of refusals on the wire: tag -> HTTP status. The words for people are the client's, by tag. */
import type { FastifyReply } from "fastify";
import type { Galat } from "../../src/protocol/kantor.ts";

const STATUS: Readonly<Record<string, number>> = {
  BentukSalah: 400,
  JsonSalah: 400,
  TanpaToken: 401,
  TokenDitolak: 401,
  MasukDitolak: 401,
  SesiBerakhir: 401,
  KodeDitolak: 403,
  PerangkatDicabut: 403,
  BukanPeran: 403,
  DiriSendiri: 403,
  DiLuarWilayah: 403,
  HalamanTakDikenal: 403,
  TakAda: 404,
  SudahAda: 409,
  VersiLama: 409,
  UkuranBeda: 409,
  TerlaluBesar: 413,
  JenisIsiSalah: 415,
  TerlaluSering: 429,
  /** Outside the registered codes: tus keeps 460 for a checksum that doesn't fit. */
  HashSalah: 460,
  PenyimpananPenuh: 507,
  GalatGateway: 500,
};

export const statusOf = (galat: Galat): number => STATUS[galat.type] ?? 400;

export const kirimGalat = (reply: FastifyReply, galat: Galat): FastifyReply => {
  if (galat.coba !== undefined) reply.header("retry-after", galat.coba);
  return reply.code(statusOf(galat)).header("cache-control", "no-store").send(galat);
};

/** A refusal that leaves a hook or handler as an exception, for where Fastify offers no other way out. */
export class GalatHttp extends Error {
  readonly galat: Galat;
  constructor(galat: Galat) {
    super(galat.type);
    this.galat = galat;
  }
}

const KODE_FASTIFY: Readonly<Record<string, Galat["type"]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "TerlaluBesar",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "JenisIsiSalah",
  FST_ERR_CTP_EMPTY_JSON_BODY: "JsonSalah",
  FST_ERR_CTP_INVALID_JSON_BODY: "JsonSalah",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "JsonSalah",
  FST_ERR_VALIDATION: "BentukSalah",
};

const tagOf = (error: unknown): { readonly kode: string; readonly status: number } => ({
  kode: error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "",
  status:
    error instanceof Error && "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 500,
});

/** Any error to a refusal; undefined when nobody foresaw it. */
export const errorToGalat = (error: unknown): Galat | undefined => {
  if (error instanceof GalatHttp) return error.galat;
  const { kode, status } = tagOf(error);
  const type = KODE_FASTIFY[kode];
  if (type !== undefined) return { type };
  if (kode === "ENOSPC") return { type: "PenyimpananPenuh" };
  if (status === 429) return { type: "TerlaluSering", coba: 60 };
  if (status === 413) return { type: "TerlaluBesar" };
  if (status === 415) return { type: "JenisIsiSalah" };
  if (status === 404) return { type: "TakAda" };
  return status >= 400 && status < 500 ? { type: "JsonSalah" } : undefined;
};
