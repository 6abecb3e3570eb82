/** English words around the requirements of a file. */
import type { Kamus } from "./kamus.ts";

export const lengkapEn: Kamus["lengkap"] = {
  tanyaLewati: "Skip for now",
  tanyaBeres: "No more questions. The requirements below follow from the answers.",
};
