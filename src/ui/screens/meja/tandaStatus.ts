/** The mark of a service's status. */
import type { StatusLayanan } from "../../../domain/permohonan/permohonan.ts";
import type { Tanda } from "../../parts/tanda.ts";

const TANDA: Readonly<Record<StatusLayanan, Tanda>> = {
  draf: "none",
  dikoreksi: "care",
  dicabut: "skip",
  menunggu: "wait",
  disetujui: "ok",
  ditunda: "care",
  ditolak: "stop",
  diproses: "ok",
  diajukan: "wait",
  diverifikasi_iv: "wait",
  diverifikasi: "seal",
};

/** A row comes from the gateway: a status that this version doesn't know is shown as waiting. */
export const statusDikenal = (status: string): StatusLayanan =>
  (Object.keys(TANDA) as StatusLayanan[]).find((s) => s === status) ?? "menunggu";

export const tandaStatus = (status: string): Tanda => TANDA[statusDikenal(status)];
