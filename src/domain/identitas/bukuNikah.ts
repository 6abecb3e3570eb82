/** Number of a marriage book (KUA): 16 digits since Simkah Gen4 (10-10-2022), or the older 0123/045/VI/2018. */

export type BentukBukuNikah = "simkah4" | "lama";

const nomorSimkah = (nomor: string): boolean => {
  const [bulan, tahun] = [Number(nomor.slice(7, 9)), Number(nomor.slice(9, 13))];
  return bulan >= 1 && bulan <= 12 && tahun >= 2022 && tahun <= 2099;
};

/**
 * Which form a number has, or null. Sixteen digits are also the length of a NIK and a No. KK: the newer form counts only
 * where its month and year fit (7 KUA + 2 month + 4 year + 3), and a document is never told apart by this alone.
 */
export const bentukBukuNikah = (teks: string): BentukBukuNikah | null => {
  const nomor = teks.replace(/\s/g, "").toUpperCase();
  if (/^[0-9]{16}$/.test(nomor)) return nomorSimkah(nomor) ? "simkah4" : null;
  return /^[0-9]{1,4}\/[0-9]{1,3}\/[IVX]{1,4}\/[0-9]{4}$/.test(nomor) ? "lama" : null;
};
