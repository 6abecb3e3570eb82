/** Which areas a set keeps when one is added: an area that another one holds says nothing more. */

/** Adds an area and drops those inside it; an area that is already held changes nothing. */
export const tambahWilayah = (ada: readonly string[], baru: string): readonly string[] =>
  ada.some((satu) => baru.startsWith(satu)) ? ada : [...ada.filter((satu) => !satu.startsWith(baru)), baru];

/** A bare code (with or without dots) of a kecamatan or desa inside the office's area. */
export const kodeDiketik = (teks: string, kabupaten: string): string | undefined => {
  const kode = teks.replace(/[.\s]/g, "");
  return /^([0-9]{6}|[0-9]{10})$/.test(kode) && kode.startsWith(kabupaten) ? kode : undefined;
};
