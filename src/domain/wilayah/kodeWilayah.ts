/** Area codes as plain digits: province 2, kabupaten/kota 4, kecamatan 6, desa/kelurahan 10. Kepmendagri 300.2.2-2430/2025. */

export type TingkatWilayah = "provinsi" | "kabupaten" | "kecamatan" | "desa";

const tingkatByPanjang: Readonly<Partial<Record<number, TingkatWilayah>>> = {
  2: "provinsi",
  4: "kabupaten",
  6: "kecamatan",
  10: "desa",
};

export const tingkatDari = (kode: string): TingkatWilayah | undefined =>
  /^\d+$/.test(kode) ? tingkatByPanjang[kode.length] : undefined;

/** Code of the area around this one; undefined for a province or for what is no area code. */
export const indukDari = (kode: string): string | undefined => {
  const tingkat = tingkatDari(kode);
  if (tingkat === undefined || tingkat === "provinsi") return undefined;
  return tingkat === "desa" ? kode.slice(0, 6) : kode.slice(0, -2);
};

/** Digits that a child adds to its parent's code: 4 under a kecamatan, else 2. */
export const lebarAnak = (induk: string): 2 | 4 => (induk.length === 6 ? 4 : 2);
