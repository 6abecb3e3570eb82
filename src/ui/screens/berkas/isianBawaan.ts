/** What the file already knows and a section would ask again: the officer may change it. */
import type { Bagian } from "../../../domain/layanan/formulir/kolom.ts";
import type { Jawaban } from "../../../domain/layanan/isian.ts";

export interface BahanBawaan {
  /** Village of the file: the applicant's, unless the officer says otherwise. */
  readonly desa: string;
  /** The application date that the officer confirmed: the day of the report. */
  readonly tanggal: string;
  readonly jawaban: Jawaban;
}

/** Reasons of F-2.04D by the questions of the checklist: 1 lost, 2 damaged. */
const alasanKutipan = ({ hilang, rusak }: Jawaban): string => (hilang === true ? "1" : rusak === true ? "2" : "");

const bawaan = (path: string, bahan: BahanBawaan): string => {
  if (path === "alamat.desa") return bahan.desa;
  if (path === "terbit.alasan") return alasanKutipan(bahan.jawaban);
  return path.endsWith(".tanggalLapor") ? bahan.tanggal : "";
};

/** Values for the empty fields of a section. */
export const isianBawaan = (
  bagian: Pick<Bagian, "kolom">,
  bahan: BahanBawaan,
  nilai: (path: string) => string,
): readonly (readonly [path: string, nilai: string])[] =>
  bagian.kolom
    .map(({ id }) => [id, bawaan(id, bahan)] as const)
    .filter(([path, isi]) => isi !== "" && nilai(path) === "");
