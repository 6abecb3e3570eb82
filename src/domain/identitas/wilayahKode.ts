/** Area codes: province 2, regency 4, district 6, village 10 digits. Structure only; names come with the offline pack. */
import { err, ok, type Result } from "../../lib/result.ts";

export interface WilayahKode {
  readonly tingkat: "provinsi" | "kabupaten" | "kecamatan" | "desa";
  /** The code without dots. */
  readonly kode: string;
  readonly provinsi: string;
  readonly kabupaten?: string;
  readonly kecamatan?: string;
  /** A regency (01-69) or a city (71 and up). */
  readonly jenisKabupaten?: "kabupaten" | "kota";
  /** Kelurahan 1xxx, desa 2xxx (a few are 3xxx). */
  readonly jenisDesa?: "kelurahan" | "desa";
}

export interface BukanWilayah {
  readonly type: "BukanWilayah";
}

const TINGKAT: Readonly<Record<number, WilayahKode["tingkat"]>> = {
  2: "provinsi",
  4: "kabupaten",
  6: "kecamatan",
  10: "desa",
};

/** Reads an area code with or without dots (`35.07.12.2001`). */
export const parseWilayahKode = (teks: string): Result<WilayahKode, BukanWilayah> => {
  const kode = teks.replace(/[.\s]/g, "");
  const tingkat = TINGKAT[kode.length];
  if (tingkat === undefined || !/^[0-9]+$/.test(kode)) return err({ type: "BukanWilayah" });
  const panjang = kode.length;
  return ok({
    tingkat,
    kode,
    provinsi: kode.slice(0, 2),
    ...(panjang >= 4 && {
      kabupaten: kode.slice(0, 4),
      jenisKabupaten: Number(kode.slice(2, 4)) > 70 ? "kota" : "kabupaten",
    }),
    ...(panjang >= 6 && { kecamatan: kode.slice(0, 6) }),
    ...(panjang === 10 && { jenisDesa: kode[6] === "1" ? "kelurahan" : "desa" }),
  });
};

/** `35.07.12.2001`; a code of another length comes back unchanged. */
export const formatWilayahKode = (kode: string): string =>
  [2, 4, 6, 10].includes(kode.length)
    ? [kode.slice(0, 2), kode.slice(2, 4), kode.slice(4, 6), kode.slice(6)].filter((b) => b !== "").join(".")
    : kode;

/**
 * Class of a move from and to villages (10 digits), code list `klasifikasiPindah`: 1 within a village ... 4 between
 * regencies of one province, 5 between provinces; null where a code is incomplete. Classes 4 and 5 need an SKPWNI.
 */
export const klasifikasiPindah = (asal: string, tujuan: string): "1" | "2" | "3" | "4" | "5" | null => {
  if (!/^[0-9]{10}$/.test(asal) || !/^[0-9]{10}$/.test(tujuan)) return null;
  if (asal === tujuan) return "1";
  if (asal.slice(0, 6) === tujuan.slice(0, 6)) return "2";
  if (asal.slice(0, 4) === tujuan.slice(0, 4)) return "3";
  return asal.slice(0, 2) === tujuan.slice(0, 2) ? "4" : "5";
};
