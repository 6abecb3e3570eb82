/**
 * Receipt numbers such as `T3-00042-K`: device label (given by the gateway, never reused), a counter that survives
 * everything, a check character. No clock in it, no collision offline. DESIGN section 3.
 */
/** 31 characters, a prime, without letters that look like digits. */
const HURUF = "0123456789ABCDEFGHJKLMNPQRTUVWX";

const nilai = (c: string): number => (HURUF.includes(c) ? HURUF.indexOf(c) : c.charCodeAt(0)) % 31;

/** Weighted sum modulo 31: every single wrong character and every swap of two neighbours changes it. */
const periksa = (badan: string): string => {
  const jumlah = [...badan.replaceAll("-", "")].reduce((sum, c, i) => sum + nilai(c) * (i + 1), 0);
  return HURUF[jumlah % 31] ?? "0";
};

/** The number of the `hitungan`-th file (from 1) of a device. */
export const nomorBerkas = (label: string, hitungan: number): string => {
  const badan = `${label}-${String(hitungan).padStart(5, "0")}`;
  return `${badan}-${periksa(badan)}`;
};

/** Reads a typed or scanned number; undefined where the check character doesn't fit. Case and spaces don't matter. */
export const parseNomor = (teks: string): string | undefined => {
  const nomor = teks.trim().toUpperCase().replaceAll(/\s+/g, "");
  const cocok = /^([A-Z]{1,2}[0-9]{1,4}-[0-9]{5,7})-([A-Z0-9])$/.exec(nomor);
  return cocok?.[1] !== undefined && periksa(cocok[1]) === cocok[2] ? nomor : undefined;
};
