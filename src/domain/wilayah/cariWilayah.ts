/** How an area's name meets what was typed: words in any order, titles ("kec", "desa") not needed, best matches first. */

const polos = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Titles that people put before a name; a name may still hold one ("Kota Baru"). */
const SEBUTAN = new Set(
  "provinsi prov propinsi kabupaten kab kota kecamatan kec distrik kelurahan kel desa ds dusun gampong nagari".split(
    " ",
  ),
);

/** A name as it is searched. Official names of kabupaten carry a title that people rarely type. */
export const polosWilayah = (kode: string, nama: string): string =>
  kode.length === 4 ? polos(nama).replace(/^(?:kabupaten|kota(?: adm(?:inistrasi)?)?) /, "") : polos(nama);

export interface Dicari {
  /** All that was typed, and the same without titles. */
  readonly utuh: string;
  readonly inti: string;
  readonly kata: readonly string[];
}

/** Undefined where nothing is left to look for. A title alone is looked for as it is. */
export const createDicari = (teks: string): Dicari | undefined => {
  const utuh = polos(teks);
  if (utuh === "") return undefined;
  const semua = utuh.split(" ");
  const tanpa = semua.filter((kata) => !SEBUTAN.has(kata));
  const kata = tanpa.length === 0 ? semua : tanpa;
  return { utuh, inti: kata.join(" "), kata };
};

/**
 * 0 = the name begins with the text, 1 = a word of it does, 2 = inside a word, 3 = all words somewhere in the name, 4 = the
 * rest of the words in the names around it; undefined = not at all. `sekitar` is only asked where it can matter.
 */
export const nilaiCocok = (nama: string, { utuh, inti, kata }: Dicari, sekitar: () => string): number | undefined => {
  // Most names hold none of the words: they are left first, and without a list of their own.
  let ada = 0;
  for (const satu of kata) if (nama.includes(satu)) ada += 1;
  if (ada === 0) return undefined;
  if (ada < kata.length) {
    const lain = sekitar();
    return kata.every((satu) => nama.includes(satu) || lain.includes(satu)) ? 4 : undefined;
  }
  if (nama.startsWith(utuh)) return 0;
  // "Kota Baru" stands before "Baru" where the title was typed.
  const tanpaSebutan = utuh.length !== inti.length;
  if (tanpaSebutan && nama.includes(` ${utuh}`)) return 0.3;
  const letak = nama.indexOf(inti);
  if (letak === 0) return tanpaSebutan ? 0.6 : 0;
  if (letak < 0) return 3;
  return nama.includes(` ${inti}`) ? 1 : 2;
};

export interface Calon {
  readonly kode: string;
  readonly nilai: number;
  readonly nama: string;
}

/** Better first: closer match, then the larger area, then by name. */
const banding = (a: Calon, b: Calon): number =>
  a.nilai - b.nilai || a.kode.length - b.kode.length || (a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : 0);

/** The best `limit` of many, without ordering the rest: a single letter matches tens of thousands. */
export const createTerbaik = (limit: number) => {
  const isi: Calon[] = [];
  return {
    taruh: (calon: Calon): void => {
      const terakhir = isi.at(-1);
      if (isi.length >= limit && (terakhir === undefined || banding(calon, terakhir) >= 0)) return;
      let letak = isi.length;
      for (let sebelum = isi[letak - 1]; sebelum && banding(calon, sebelum) < 0; sebelum = isi[letak - 1]) letak -= 1;
      isi.splice(letak, 0, calon);
      if (isi.length > limit) isi.pop();
    },
    isi: (): readonly Calon[] => isi,
  };
};
