/** How far one section of the form is: nothing blocks, but a section without open errors counts as complete. */
import type { Catatan } from "../../../domain/identitas/catatan.ts";
import type { Bagian } from "../../../domain/layanan/formulir/kolom.ts";
import { nilaiIsian, type Isian } from "../../../domain/layanan/isian.ts";

/** `empty`: something demanded is missing; `stop`: a value can't be right; `care`: to be looked at. */
export type KeadaanBagian = "done" | "care" | "stop" | "empty";

export const catatanBagian = (bagian: Bagian, catatan: readonly Catatan[]): readonly Catatan[] => {
  const paths = new Set(bagian.kolom.map(({ id }) => id));
  return catatan.filter(({ path }) => path !== undefined && paths.has(path));
};

export const keadaanBagian = (bagian: Bagian, catatan: readonly Catatan[], isian: Isian): KeadaanBagian => {
  const milik = catatanBagian(bagian, catatan);
  if (milik.some(({ aturan, level }) => level === "error" && aturan !== "wajib_isi")) return "stop";
  if (milik.some(({ level }) => level === "error")) return "empty";
  if (milik.some(({ level }) => level === "warn")) return "care";
  return bagian.kolom.some(({ id }) => nilaiIsian(isian, id) !== "") ? "done" : "empty";
};

/** Demanded values are there and possible; warnings are the officer's to judge. */
export const isBagianLengkap = (bagian: Bagian, catatan: readonly Catatan[]): boolean =>
  catatanBagian(bagian, catatan).every(({ level }) => level !== "error");
