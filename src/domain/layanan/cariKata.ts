/** Search by words: all of them must be found, in any order, each at least as the beginning of a word; form codes however typed. */

const polos = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** `F-1.03`, `f103` and `f 1 03` are one code. */
const rapat = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Texts as they are searched; made once, used for every keystroke. */
export interface TeksCari {
  readonly kata: string;
  readonly rapat: readonly string[];
}

/** `kode` are form codes: they are also found without their dashes and dots. */
export const createTeksCari = (teks: readonly string[], kode: readonly string[] = []): TeksCari => ({
  kata: ` ${[...teks, ...kode].map(polos).join(" ")} `,
  rapat: kode.map(rapat),
});

export const cocokKata = ({ kata, rapat: kode }: TeksCari, dicari: string): boolean => {
  const satuan = rapat(dicari);
  if (satuan === "") return true;
  if (kode.some((satu) => satu.startsWith(satuan))) return true;
  return polos(dicari)
    .split(" ")
    .every((satu) => kata.includes(` ${satu}`));
};
