/** Whether a reading holds what the document is for: then no other photo is asked, however it looks. */
import { type BarisAnggota, type NamaField } from "./bacaan.ts";

/** Fields without which a page of a kind must be photographed again. Kinds that are not listed need only be recognised. */
const POKOK: Readonly<Record<string, readonly NamaField[]>> = {
  ktp_el: ["nik", "nama"],
  kk: ["no_kk", "kepala_keluarga"],
  kutipan_akta_kelahiran: ["nama", "tanggal_lahir"],
  kutipan_akta_kematian: ["nama"],
};

export const isTerbacaCukup = (
  kind: string | null,
  fields: Readonly<Partial<Record<NamaField, unknown>>>,
  anggota: readonly BarisAnggota[],
): boolean => {
  if (kind === null) return false;
  if (kind === "kk" && anggota.length === 0) return false;
  return (POKOK[kind] ?? []).every((name) => fields[name] !== undefined);
};
