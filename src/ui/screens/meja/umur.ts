/** How long a file has waited, in the largest unit that fits. Shown only; no rule counts from it. */
export type Umur = { readonly satuan: "baru" | "menit" | "jam" | "hari"; readonly n: number };

export const umurSejak = (sejak: string, kini: string): Umur => {
  const menit = Math.floor((Date.parse(kini) - Date.parse(sejak)) / 60_000);
  if (!Number.isFinite(menit) || menit < 1) return { satuan: "baru", n: 0 };
  if (menit < 60) return { satuan: "menit", n: menit };
  return menit < 60 * 24
    ? { satuan: "jam", n: Math.floor(menit / 60) }
    : { satuan: "hari", n: Math.floor(menit / 1440) };
};
