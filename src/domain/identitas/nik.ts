/** The 16-digit population number (NIK): PPKKCC DDMMYY SSSS, women's day + 40. Rules: fields.json > formats.NIK. */
import { err, ok, type Result } from "../../lib/result.ts";
import { createCatatan, type Catatan } from "./catatan.ts";
import { hariDalamBulan } from "./tanggal.ts";

export interface NikTerurai {
  readonly nik: string;
  /** Area (6 digits) where the person was *first* registered: not their address now. */
  readonly wilayah: string;
  readonly hari: number;
  readonly bulan: number;
  /** Two digits as printed. The century is not in the number and is never guessed. */
  readonly yy: string;
  /** "1" man, "2" woman (code list `jenisKelamin`). */
  readonly jenisKelamin: "1" | "2";
  readonly seri: string;
}

export type AturanBentukNik = "len16" | "dd" | "mm" | "serial";

export interface NikTidakSah {
  readonly type: "NikTidakSah";
  /** Every rule of form that is broken, at least one. */
  readonly aturan: readonly AturanBentukNik[];
}

/** What is known beside the number, to compare it with. */
export interface PembandingNik {
  readonly tanggalLahir?: string;
  readonly jenisKelamin?: string;
  /** Whether the area code is or was in use. */
  readonly wilayahDikenal?: (kode6: string) => boolean;
}

/** Digits only: spaces, dots and dashes that people type between groups are taken out. */
export const rapikanNomor = (teks: string): string => teks.replace(/[\s.-]/g, "");

const nyataDiSuatuAbad = (hari: number, bulan: number, yy: number): boolean =>
  hari >= 1 && hari <= Math.max(hariDalamBulan(1900 + yy, bulan), hariDalamBulan(2000 + yy, bulan));

const bentukSalah = (hari: number, bulan: number, yy: number, seri: string): readonly AturanBentukNik[] => {
  const bulanAda = bulan >= 1 && bulan <= 12;
  const hariAda = bulanAda ? nyataDiSuatuAbad(hari, bulan, yy) : hari >= 1 && hari <= 31;
  const salah: AturanBentukNik[] = [];
  if (!hariAda) salah.push("dd");
  if (!bulanAda) salah.push("mm");
  if (seri === "0000") salah.push("serial");
  return salah;
};

/** Takes a NIK apart, or says which rules of its form it breaks. */
export const parseNik = (teks: string): Result<NikTerurai, NikTidakSah> => {
  const nik = rapikanNomor(teks);
  if (!/^[0-9]{16}$/.test(nik)) return err({ type: "NikTidakSah", aturan: ["len16"] });
  const dd = Number(nik.slice(6, 8));
  const hari = dd > 40 ? dd - 40 : dd;
  const bulan = Number(nik.slice(8, 10));
  const yy = nik.slice(10, 12);
  const seri = nik.slice(12);
  const aturan = bentukSalah(hari, bulan, Number(yy), seri);
  if (aturan.length > 0) return err({ type: "NikTidakSah", aturan });
  return ok({ nik, wilayah: nik.slice(0, 6), hari, bulan, yy, jenisKelamin: dd > 40 ? "2" : "1", seri });
};

const ddmmyy = (nik: NikTerurai): string =>
  `${String(nik.hari).padStart(2, "0")}${String(nik.bulan).padStart(2, "0")}${nik.yy}`;

const isoToDdmmyy = (iso: string): string => `${iso.slice(8, 10)}${iso.slice(5, 7)}${iso.slice(2, 4)}`;

/**
 * Remarks on a NIK. Only its form can be an `error`: a birth date or sex that was corrected later leaves the number as it
 * was, and area codes disappear from the list, so those are `warn`.
 */
export const checkNik = (teks: string, banding: PembandingNik = {}): readonly Catatan[] => {
  const terurai = parseNik(teks);
  if (!terurai.ok)
    return terurai.error.aturan.map((id) => createCatatan(id, "error", { panjang: String(rapikanNomor(teks).length) }));
  const nik = terurai.value;
  const catatan: Catatan[] = [];
  if (banding.jenisKelamin && banding.jenisKelamin !== nik.jenisKelamin) {
    catatan.push(
      createCatatan("sex", "warn", { nik: `@jk.${nik.jenisKelamin}`, isian: `@jk.${banding.jenisKelamin}` }),
    );
  }
  if (banding.tanggalLahir && isoToDdmmyy(banding.tanggalLahir) !== ddmmyy(nik)) {
    catatan.push(createCatatan("dob", "warn", { nik: ddmmyy(nik), isian: isoToDdmmyy(banding.tanggalLahir) }));
  }
  if (banding.wilayahDikenal && !banding.wilayahDikenal(nik.wilayah)) {
    catatan.push(createCatatan("region", "warn", { kode: nik.wilayah }));
  }
  if (!banding.tanggalLahir) catatan.push(createCatatan("century", "info", { yy: nik.yy }));
  return catatan;
};

/** Shown 6-6-4 (`990104 540891 0003`); anything that isn't 16 digits comes back unchanged. Copy with `rapikanNomor`. */
export const formatNomor16 = (nomor: string): string =>
  /^[0-9]{16}$/.test(nomor) ? `${nomor.slice(0, 6)} ${nomor.slice(6, 12)} ${nomor.slice(12)}` : nomor;
