/** Office settings where the SOP is silent (`sop.md` section 7), with the documented defaults. */
import type { TanggalIso } from "../identitas/tanggal.ts";
import { setelanBawaan, type SetelanLayanan } from "../layanan/setelan.ts";

export interface SetelanSop {
  readonly formSet: "2019" | "2026";
  /** Day from which the set of 2026 is used, `YYYY-MM-DD`; empty where it was never otherwise. */
  readonly formSetSejak: TanggalIso | "";
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
  /** Rules of the catalogue switched by their key; see `layanan/aturanKantor.ts`. */
  readonly aturan: Readonly<Record<string, boolean>>;
  /** A correction of substance is handed in only with a new consent of the citizen. */
  readonly setujuUlangKoreksi: boolean;
  /** Reading and initialling the draft of a deed: offered, or demanded before the deed is approved. */
  readonly konsepAkta: "tawarkan" | "wajib";
}

export const SETELAN_SOP: SetelanSop = {
  formSet: setelanBawaan.formSet,
  formSetSejak: "",
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
  aturan: {},
  setujuUlangKoreksi: true,
  konsepAkta: "tawarkan",
};

/** The set of forms of an application by its date: before the day of change the older set stays in use. */
export const formSetPada = (
  { formSet, formSetSejak }: Pick<SetelanSop, "formSet" | "formSetSejak">,
  tanggal: TanggalIso,
): SetelanSop["formSet"] => (formSet === "2026" && formSetSejak !== "" && tanggal < formSetSejak ? "2019" : formSet);

/** The part of the office's settings that requirements and forms of an application of this date depend on. */
export const setelanLayananOf = (setelan: SetelanSop, tanggal: TanggalIso): SetelanLayanan => ({
  formSet: formSetPada(setelan, tanggal),
  terimaF105: setelan.terimaF105,
  saksiKtp: setelan.saksiKtp,
  lokal: { ...setelanBawaan.lokal, ktp_el: setelan.mintaKtpOrangTua },
  aturan: setelan.aturan,
});
