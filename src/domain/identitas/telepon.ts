/** Mobile numbers and e-mail addresses. fields.json > formats.PHONE (low confidence: hence `warn`), EMAIL. */
import { createCatatan, type Catatan } from "./catatan.ts";

const rapi = (teks: string): string => teks.replace(/[\s().-]/g, "");

/** E.164 (`+628...`) of an Indonesian mobile number, or null where it isn't one. */
export const normalizeTelepon = (teks: string): string | null => {
  const cocok = /^(?:\+62|62|0)(8[1-9][0-9]{6,10})$/.exec(rapi(teks));
  return cocok === null ? null : `+62${cocok[1] ?? ""}`;
};

export const checkTelepon = (teks: string): readonly Catatan[] =>
  normalizeTelepon(teks) === null ? [createCatatan("telepon", "warn")] : [];

/** Domains that are nearly always a slip of the finger. */
const SALAH_KETIK: Readonly<Record<string, string>> = {
  "gmial.com": "gmail.com",
  "gamil.com": "gmail.com",
  "gmai.com": "gmail.com",
  "gmail.con": "gmail.com",
  "gmail.co": "gmail.com",
  "yaho.com": "yahoo.com",
  "yahoo.con": "yahoo.com",
};

/** `email` (warn: no single @ and dotted domain), `email_ketik` (warn: probably a slip, with the likely address). */
export const checkEmail = (teks: string): readonly Catatan[] => {
  const alamat = teks.trim().toLowerCase();
  const cocok = /^[^\s@]+@([^\s@]+\.[^\s@.]+)$/.exec(alamat);
  if (cocok === null) return [createCatatan("email", "warn")];
  const betul = SALAH_KETIK[cocok[1] ?? ""];
  return betul === undefined
    ? []
    : [createCatatan("email_ketik", "warn", { usul: alamat.replace(/@.*$/, `@${betul}`) })];
};
