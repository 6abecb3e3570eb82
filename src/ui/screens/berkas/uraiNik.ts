/** What the digits of a NIK say while it is typed: area, birth, serial; only what is complete already. */
import { formatWilayahKode } from "../../../domain/identitas/wilayahKode.ts";

export interface UraiNik {
  /** Six digits. */
  readonly wilayah?: string;
  /** "99.01.04" */
  readonly wilayahTulis?: string;
  /** Day and month as they are, the year of two digits: the century is not in the number. */
  readonly lahir?: { readonly hari: number; readonly bulan: number; readonly yy: string };
  readonly perempuan?: boolean;
  /** Digits 7 and 8 as written: "54". */
  readonly dd?: string;
  readonly seri?: string;
}

export const uraiNik = (nik: string): UraiNik => {
  const wilayah = nik.slice(0, 6);
  const dd = nik.slice(6, 8);
  const hari = Number(dd) > 40 ? Number(dd) - 40 : Number(dd);
  return {
    ...(wilayah.length === 6 && { wilayah, wilayahTulis: formatWilayahKode(wilayah) }),
    ...(dd.length === 2 && { dd, perempuan: Number(dd) > 40 }),
    ...(nik.length >= 12 && { lahir: { hari, bulan: Number(nik.slice(8, 10)), yy: nik.slice(10, 12) } }),
    ...(nik.length === 16 && { seri: nik.slice(12) }),
  };
};
