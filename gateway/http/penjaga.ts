/** Hooks before a route's body is even read: which device calls, which person's session it is. */
import type { FastifyRequest } from "fastify";
import type { Peran } from "../../src/domain/permohonan/peran.ts";
import type { Profil } from "../../src/protocol/kantor.ts";
import { orangById, rowToProfil } from "../auth/orang.ts";
import { perangkatByToken, type PerangkatRow } from "../auth/perangkat.ts";
import { hashToken } from "../auth/token.ts";
import type { Kantor } from "../kantor.ts";
import { GalatHttp } from "./galat.ts";

declare module "fastify" {
  interface FastifyRequest {
    perangkat: PerangkatRow | null;
    petugas: Profil | null;
  }
}

const bearer = (request: FastifyRequest): string => {
  const token = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) throw new GalatHttp({ type: "TanpaToken" });
  return token;
};

export const jagaPerangkat =
  (kantor: Kantor) =>
  async (request: FastifyRequest): Promise<void> => {
    const row = await perangkatByToken(kantor.db, bearer(request));
    if (!row) throw new GalatHttp({ type: "TokenDitolak" });
    if (row.dicabut !== 0) throw new GalatHttp({ type: "PerangkatDicabut" });
    request.perangkat = row;
  };

/** Hash of the session that asks, behind `jagaPeran`. */
export const sesiOf = (request: FastifyRequest): string => hashToken(bearer(request));

/** The device that `jagaPerangkat` let through. */
export const perangkatOf = (request: FastifyRequest): PerangkatRow => {
  if (!request.perangkat) throw new Error("route without jagaPerangkat");
  return request.perangkat;
};

export const jagaPeran =
  (kantor: Kantor, perlu: Peran) =>
  async (request: FastifyRequest): Promise<void> => {
    const sesi = await kantor.db
      .selectFrom("sesi")
      .innerJoin("perangkat", "perangkat.dev", "sesi.dev")
      .select(["sesi.orang", "sesi.kedaluwarsa", "perangkat.dicabut"])
      .where("sesi.hash", "=", hashToken(bearer(request)))
      .executeTakeFirst();
    if (!sesi || sesi.kedaluwarsa < kantor.sekarang().toISOString()) throw new GalatHttp({ type: "SesiBerakhir" });
    if (sesi.dicabut !== 0) throw new GalatHttp({ type: "PerangkatDicabut" });
    const row = await orangById(kantor.db, sesi.orang);
    if (!row || row.aktif !== 1) throw new GalatHttp({ type: "SesiBerakhir" });
    const profil = rowToProfil(row);
    if (!profil.peran.includes(perlu)) throw new GalatHttp({ type: "BukanPeran" });
    request.petugas = profil;
  };
