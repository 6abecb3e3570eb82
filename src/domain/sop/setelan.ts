/** Office settings where the SOP is silent (`sop.md` section 7), with the documented defaults. */
import { setelanBawaan, type SetelanLayanan } from "../layanan/setelan.ts";

export interface SetelanSop {
  readonly formSet: "2019" | "2026";
  readonly terimaF105: boolean;
  readonly saksiKtp: boolean;
  /** Parents' KTP-el: not in the national table, asked by many offices. */
  readonly mintaKtpOrangTua: boolean;
  readonly arsip: "akta" | "semua";
  readonly pencetak: "loket_distribusi" | "operator_dokumen";
  readonly ikdMenahanPengambilan: boolean;
  readonly ikdIos: boolean;
  readonly jenjangVerifikasi: 1 | 2;
  readonly tteKia: boolean;
  readonly langkahEmpatDiLapangan: boolean;
  /** A correction of substance is handed in only with a new consent of the citizen. */
  readonly setujuUlangKoreksi: boolean;
}

export const SETELAN_SOP: SetelanSop = {
  formSet: setelanBawaan.formSet,
  terimaF105: setelanBawaan.terimaF105,
  saksiKtp: setelanBawaan.saksiKtp,
  mintaKtpOrangTua: setelanBawaan.lokal.ktp_el === true,
  arsip: "akta",
  pencetak: "loket_distribusi",
  ikdMenahanPengambilan: false,
  ikdIos: true,
  jenjangVerifikasi: 2,
  tteKia: false,
  langkahEmpatDiLapangan: true,
  setujuUlangKoreksi: true,
};

/** The part of the office's settings that requirements and forms depend on. */
export const setelanLayananOf = (setelan: SetelanSop): SetelanLayanan => ({
  formSet: setelan.formSet,
  terimaF105: setelan.terimaF105,
  saksiKtp: setelan.saksiKtp,
  lokal: { ...setelanBawaan.lokal, ktp_el: setelan.mintaKtpOrangTua },
});
