/** Number of a moving certificate: SKPWNI/kab4 of origin/DDMMYYYY/urut4 (a six-digit date occurs). fields.json > formats.SKPWNI. */
import { err, ok, type Result } from "../../lib/result.ts";
import { createTanggal, type TanggalIso } from "./tanggal.ts";

export interface SkpwniTerurai {
  readonly nomor: string;
  readonly kab4Asal: string;
  /** Null for the six-digit form: its century is not written and not guessed. */
  readonly tanggal: TanggalIso | null;
  readonly urut: string;
}

export interface BukanSkpwni {
  readonly type: "BukanSkpwni";
}

export const parseSkpwni = (teks: string): Result<SkpwniTerurai, BukanSkpwni> => {
  const nomor = teks.replace(/\s/g, "").toUpperCase();
  const cocok = /^SKPWNI\/([0-9]{4})\/([0-9]{8}|[0-9]{6})\/([0-9]{4})$/.exec(nomor);
  if (cocok === null) return err({ type: "BukanSkpwni" });
  const hbt = cocok[2] ?? "";
  const tanggal =
    hbt.length === 8 ? createTanggal(Number(hbt.slice(4)), Number(hbt.slice(2, 4)), Number(hbt.slice(0, 2))) : null;
  if (hbt.length === 8 && tanggal === null) return err({ type: "BukanSkpwni" });
  return ok({ nomor, kab4Asal: cocok[1] ?? "", tanggal, urut: cocok[3] ?? "" });
};
