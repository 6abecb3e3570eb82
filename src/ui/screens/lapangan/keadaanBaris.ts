/** What a list row says of a file: one state, the most urgent first. Pure. */
import type { Baris } from "../../app/jemput.ts";
import type { Tanda } from "../../parts/tanda.ts";
import type { RincianBaris } from "./rincianBaris.ts";

export type KeadaanBaris =
  | "bentrok"
  | "ditunda"
  | "terima_dulu"
  | "draf"
  | "dikoreksi"
  | "dibatalkan"
  | "dicabut"
  | "sinyal"
  | "bundel"
  | "menunggu"
  | "berjalan"
  | "selesai"
  | "ditolak";

/** Still the table's own work: a draft, or a correction that was not sent. */
export const isBelumDiajukan = (status: string): boolean => status === "draf" || status === "dikoreksi";

/** Does something of it still wait on this device? */
export const isMenungguKirim = (baris: Baris): boolean =>
  baris.menungguKirim > 0 || baris.tempat === "di_tablet" || baris.tempat === "di_bundel";

const diKantor = (status: string): KeadaanBaris =>
  status === "menunggu" || status === "selesai" || status === "ditolak" ? status : "berjalan";

export const keadaanBaris = (baris: Baris, rincian?: RincianBaris): KeadaanBaris => {
  if (baris.bentrok > 0) return "bentrok";
  if (baris.status === "ditunda") return "ditunda";
  if (baris.status === "dikoreksi" || baris.status === "dibatalkan" || baris.status === "dicabut") return baris.status;
  if (baris.status === "draf") return rincian?.jalur === "terima_dulu" ? "terima_dulu" : "draf";
  if (baris.tempat === "di_bundel") return "bundel";
  return isMenungguKirim(baris) ? "sinyal" : diKantor(baris.status);
};

export const tandaKeadaan: Readonly<Record<KeadaanBaris, Tanda>> = {
  bentrok: "care",
  ditunda: "care",
  terima_dulu: "care",
  draf: "care",
  dikoreksi: "care",
  dibatalkan: "skip",
  dicabut: "skip",
  sinyal: "wait",
  bundel: "wait",
  menunggu: "ok",
  berjalan: "ok",
  selesai: "seal",
  ditolak: "stop",
};
