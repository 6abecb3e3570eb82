/**
 * Receipt numbers such as `T3-00042-K`: device label (given by the gateway, never reused), a counter that survives
 * everything, a check character. No clock in it, no collision offline. DESIGN section 3.
 */
const HURUF = "0123456789ABCDEFGHJKLMNPQRTUVWXY";

const periksa = (badan: string): string => {
  let jumlah = 0;
  for (const [i, c] of [...badan.replaceAll("-", "")].entries())
    jumlah = (jumlah * 31 + c.charCodeAt(0) * (i + 7)) % 1_000_003;
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
