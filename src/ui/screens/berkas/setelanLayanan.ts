/** The office's settings as the rules of requirements and forms want them. */
import { setelanBawaan, type SetelanLayanan } from "../../../domain/layanan/setelan.ts";
import type { SetelanKantor } from "../../../protocol/kantor.ts";

export const setelanLayanan = (kantor: SetelanKantor): SetelanLayanan => ({
  ...setelanBawaan,
  formSet: kantor.formSet,
  lokal: { ...setelanBawaan.lokal, ktp_el: kantor.mintaKtpOrangTua },
  saksiKtp: kantor.saksiKtp,
  terimaF105: kantor.terimaF105,
});
