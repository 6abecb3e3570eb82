/** Which of the twelve steps a service goes through, with their standard minutes. Source: services.json > sop_steps. */
import type { Layanan } from "../layanan/layanan.ts";
import { LANGKAH, NOMOR_LANGKAH, type NomorLangkah } from "./langkah.ts";
import { KEBUTUHAN } from "./profil.ts";
import type { SetelanSop } from "./setelan.ts";

export interface LangkahLayanan {
  readonly no: NomorLangkah;
  /** Standard minutes; null where the SOP counts none. */
  readonly menit: number | null;
  /** Only for some families: somebody to enrol or photograph, a photo taken, a phone at hand. Always where absent. */
  readonly bila?: "rekam" | "foto" | "ikd";
}

type Keadaan = LangkahLayanan["bila"] | "selalu" | "tidak";

const ya = (benar: boolean): Keadaan => (benar ? "selalu" : "tidak");

const langkahOrang = (no: 4 | 5 | 6 | 7, profil: Layanan["profil"]): Keadaan => {
  const { diperiksa, ikd, rekapKia } = KEBUTUHAN[profil];
  if (no >= 6) return ikd ? "selalu" : diperiksa ? "ikd" : "tidak";
  if (profil === "kia5" || (no === 4 && profil === "rekam") || (no === 5 && rekapKia)) return "selalu";
  return diperiksa ? (no === 4 ? "rekam" : "foto") : "tidak";
};

const keadaan = (no: NomorLangkah, layanan: Layanan, setelan: Pick<SetelanSop, "arsip" | "tteKia">): Keadaan => {
  const { diperiksa, arsipAkta } = KEBUTUHAN[layanan.profil];
  if (no === 1) return "selalu";
  if (no === 2 || no === 3 || no === 8) return ya(diperiksa);
  if (no === 12) return ya(arsipAkta || (setelan.arsip === "semua" && diperiksa));
  if (no === 9) return ya(layanan.hasil.some(({ tte, id }) => tte || (setelan.tteKia && id === "kia")));
  if (no === 10 || no === 11) return ya(layanan.hasil.length > 0);
  return langkahOrang(no, layanan.profil);
};

export const langkahLayanan = (
  layanan: Layanan,
  setelan: Pick<SetelanSop, "arsip" | "tteKia">,
): readonly LangkahLayanan[] =>
  NOMOR_LANGKAH.flatMap((no) => {
    const bila = keadaan(no, layanan, setelan);
    const { menit } = LANGKAH[no];
    if (bila === "tidak" || bila === undefined) return [];
    return [bila === "selalu" ? { no, menit } : { no, menit, bila }];
  });

/** Minutes of the steps that every family goes through. */
export const menitPasti = (langkah: readonly LangkahLayanan[]): number =>
  langkah.reduce((jumlah, { menit, bila }) => jumlah + (bila === undefined ? (menit ?? 0) : 0), 0);
