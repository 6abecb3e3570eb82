/** Puts values into the words of a rule. The words themselves are in `ui/text/aturan.*`. */

/** Flat text keys and their words in one language. */
export type Kata = Readonly<Record<string, string>>;

const kataKunci = (kata: Kata, kunci: string): string => kata[kunci] ?? kunci;

/** A param's value for the reader: `@kolom.nik` at the beginning of a word is a text key of its own. */
const isiParam = (kata: Kata, nilai: string): string =>
  nilai.replace(/(^|\s)@([a-z]\w*(?:\.\w+)+)/g, (_semua, awal: string, kunci: string) => awal + kataKunci(kata, kunci));

/**
 * The sentence of a key with its `{placeholders}` filled in. An empty value takes the space before it along
 * (`{kolom} {orang}` of a field that is nobody's). A sentence begins with a capital whatever its first value is. A key
 * without words comes back as it is, so a gap shows.
 */
export const susunKalimat = (kata: Kata, kunci: string, params: Readonly<Record<string, string>> = {}): string => {
  const isi = kataKunci(kata, kunci).replace(/( ?)\{(\w+)\}/g, (semua, jarak: string, nama: string) => {
    const nilai = params[nama];
    if (nilai === undefined) return semua;
    return nilai === "" ? "" : jarak + isiParam(kata, nilai);
  });
  return kata[kunci] === undefined ? isi : isi.charAt(0).toUpperCase() + isi.slice(1);
};
