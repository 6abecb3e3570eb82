/** Which people of an application the SOP sends where: enrolment (4a), child photo (4b), IKD (6). */
import type { Permohonan } from "../permohonan/permohonan.ts";
import { usiaPada } from "../identitas/tanggal.ts";
import type { Layanan } from "../layanan/layanan.ts";

const ANGGOTA = /^(pemohon|anak|ibu|ayah|suami|istri|ibuangkat|ayahangkat|subjek|wali|anggota[0-9]+)$/;
/** Code 1 of both marriage lists is *belum kawin*. */
const BELUM_KAWIN = "1";

/** Local ids of the living family members that the form names, each person once (the applicant is often a parent, a spouse too). */
export const anggotaKeluarga = (p: Permohonan): readonly string[] => {
  const kelompok = [...new Set(Object.keys(p.isian).map((kunci) => kunci.split(".")[0] ?? ""))].filter((id) =>
    ANGGOTA.test(id),
  );
  const nik = (id: string) => p.isian[`${id}.nik`] ?? "";
  const urut = [...kelompok].sort((a, b) => Number(a === "pemohon") - Number(b === "pemohon") || (a < b ? -1 : 1));
  return urut.filter((id, i) => nik(id) === "" || !urut.slice(0, i).some((lain) => nik(lain) === nik(id))).sort();
};

const usia = (p: Permohonan, id: string): number | undefined => {
  const lahir = p.isian[`${id}.tanggalLahir`];
  return lahir === undefined ? undefined : (usiaPada(lahir, p.tanggal) ?? undefined);
};

const pernahKawin = (p: Permohonan, id: string): boolean =>
  (p.isian[`${id}.statusKawin`] ?? BELUM_KAWIN) !== BELUM_KAWIN;

/** UU 24/2013 Ps 63: 17 years or older, or married now or once. Unknown age is not taken for granted. */
export const isWajibKtp = (p: Permohonan, id: string): boolean => (usia(p, id) ?? 0) >= 17 || pernahKawin(p, id);

/** Step 4a: must have a KTP-el and is not enrolled. */
export const belumRekam = (p: Permohonan): readonly string[] =>
  anggotaKeluarga(p).filter((id) => isWajibKtp(p, id) && p.isian[`${id}.rekam`] === "belum");

/**
 * Whom a file that asks for the referral sends, where the form doesn't tell yet: the person that it names, else the applicant;
 * nobody who is enrolled or known to be too young.
 */
export const dirujukLayanan = (p: Permohonan, { subjek }: Pick<Layanan, "subjek">): string | undefined => {
  const id = (p.isian[`${subjek}.nama`] ?? "") === "" ? "pemohon" : subjek;
  const terlaluMuda = usia(p, id) !== undefined && !isWajibKtp(p, id);
  return p.isian[`${id}.rekam`] === "sudah" || terlaluMuda ? undefined : id;
};

/** Whether a child card needs a photo: by the card where it says so, else by the child's age; unknown counts as with photo. */
export const isKiaBerfoto = (
  p: Permohonan,
  { id, profil, subjek }: Pick<Layanan, "id" | "profil" | "subjek">,
): boolean => profil === "kia5" && (id === "kia_5_17" || (usia(p, subjek) ?? 5) >= 5);

/** Step 4b: 5 <= age < 17, unmarried, and without a child card yet (the SOP's "5 tahun ke atas", capped as the KIA is). */
export const anakBerfoto = (p: Permohonan): readonly string[] =>
  anggotaKeluarga(p).filter((id) => {
    const tahun = usia(p, id);
    return tahun !== undefined && tahun >= 5 && tahun < 17 && !pernahKawin(p, id) && p.isian[`${id}.kia`] !== "sudah";
  });
