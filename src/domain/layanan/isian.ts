/** The flat values of one application's form, shared by all of its services: nothing is typed twice. */

/** Key `<kelompok>.<field>` (`ibu.nik`, `kk.no`, `alamat.desa`); codes of the official lists and ISO dates as text. */
export type Isian = Readonly<Record<string, string>>;

/** Answers to conditions of the catalogue (`via_kuasa: true`). An absent key is a question not answered yet. */
export type Jawaban = Readonly<Record<string, boolean>>;

/**
 * `subjek` is whose deed it is, `wali` who acts for them under age. Lower case and digits only: events and slots carry the
 * ids so.
 */
const ORANG =
  /^(pemohon|pelapor|anak|ibu|ayah|ibuangkat|ayahangkat|suami|istri|subjek|wali|almarhum|saksi[12]|kuasa|penerima|pemilik|anggota[1-9][0-9]?)$/;

/** Whether a kelompok of the form is a person. */
export const isOrang = (kelompok: string): boolean => ORANG.test(kelompok);

/** A value without outer spaces; empty where nothing was filled in. */
export const nilaiIsian = (isian: Isian, path: string): string => (isian[path] ?? "").trim();

/** The person ids that have any value, in order of first appearance. */
export const orangDalam = (isian: Isian): readonly string[] => {
  const ids = new Set<string>();
  for (const path of Object.keys(isian)) {
    const id = path.slice(0, path.indexOf("."));
    if (!ids.has(id) && nilaiIsian(isian, path) !== "") ids.add(id);
  }
  return [...ids].filter(isOrang);
};

/** The id of a row of the family card, from 1. */
export const kunciBaris = (n: number): string => `anggota${String(n)}`;

/** The highest n of `anggota<n>` that has any value; 0 where there is none. */
export const banyakAnggota = (isian: Isian): number =>
  Math.max(0, ...orangDalam(isian).map((id) => Number(/^anggota(\d+)$/.exec(id)?.[1] ?? 0)));

/** Text key of what a person is called on the form; every row of the family card has the same. */
export const kunciOrang = (id: string): string => `orang.${id.replace(/^anggota\d+$/, "anggota")}`;
