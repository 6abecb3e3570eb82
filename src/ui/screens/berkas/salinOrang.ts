/** Copying a person who appears twice on the form: the applicant is often the mother, father or a member of the card. */
import type { Bagian } from "../../../domain/layanan/formulir/kolom.ts";

/** Fields that describe the person and not the part that they play here. */
const DIRI = [
  "nik",
  "nama",
  "noKk",
  "jenisKelamin",
  "tempatLahir",
  "tanggalLahir",
  "agama",
  "statusKawin",
  "pekerjaan",
  "pendidikan",
  "kewarganegaraan",
  "alamat",
] as const;

/** Groups from which this one may be copied: those that the form says, and the applicant the other way round. */
export const sumberSalin = (bagian: Bagian, semua: readonly Bagian[]): readonly string[] => {
  const sendiri = bagian.samaDengan ?? [];
  const balik = semua.filter(({ samaDengan }) => samaDengan?.includes(bagian.id)).map(({ id }) => id);
  return [...new Set([...sendiri, ...balik])];
};

/** What an applicant is to the child whose event it is. */
const HUBUNGAN: Readonly<Record<string, string>> = { ayah: "ayah", ibu: "ibu", wali: "wali" };

/** The values that copying `dari` into `ke` brings; only fields that `ke` has and `dari` knows. */
export const salinOrang = (
  dari: string,
  ke: Bagian,
  nilai: (path: string) => string,
): readonly (readonly [path: string, nilai: string])[] => {
  const isi = (field: string): string => (field === "hubungan" ? (HUBUNGAN[dari] ?? "") : nilai(`${dari}.${field}`));
  const diri = DIRI.filter((field) => isi(field) !== "");
  const semua = diri.length === 0 ? [] : [...diri, "hubungan"];
  return semua
    .map((field) => [`${ke.id}.${field}`, isi(field)] as const)
    .filter(([path, satu]) => satu !== "" && ke.kolom.some(({ id }) => id === path));
};
