/**
 * A passphrase that an admin hands over: four words and three digits, some 42 bits, easy to read out and to type on a
 * tablet. It wraps the keys of a tablet that may be stolen (DESIGN section 6), so people don't choose it themselves.
 */
import { KATA_SANDI } from "./kataSandi.ts";

const KATA = 4;

export const acakPeramban = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** `acak(n)` gives n random bytes. Example: `sawah-kuda-payung-batu-417`. */
export const buatSandi = (acak: (bytes: number) => Uint8Array): string => {
  const kata = [...acak(KATA)].map((b) => KATA_SANDI[b % KATA_SANDI.length] ?? "");
  return [...kata, angkaTiga(acak)].join("-");
};

/** 000 to 999, each as likely as the others: two bytes past the last full thousand are drawn again. */
const angkaTiga = (acak: (bytes: number) => Uint8Array): string => {
  const [a = 0, b = 0] = acak(2);
  const n = a * 256 + b;
  return n >= 65_000 ? angkaTiga(acak) : String(n % 1000).padStart(3, "0");
};
