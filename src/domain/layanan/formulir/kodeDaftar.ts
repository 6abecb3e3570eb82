/** The official code lists by name: values are stored as codes, shown as labels. Source: fields.json > code_lists. */
import { kodeOrang } from "./kodeOrang.ts";
import { kodePekerjaan, kodePekerjaan2019 } from "./kodePekerjaan.ts";
import { kodePeristiwa } from "./kodePeristiwa.ts";
import type { SetelanLayanan } from "../setelan.ts";

export interface Kode {
  readonly kode: string;
  readonly label: string;
}

/** Choices of our own that no official list holds. */
const kodeJemput = {
  hp: [
    { kode: "android", label: "HP Android" },
    { kode: "ios", label: "iPhone" },
    { kode: "tidak", label: "Tidak punya" },
  ],
  rekam: [
    { kode: "sudah", label: "Sudah rekam" },
    { kode: "belum", label: "Belum rekam" },
  ],
  kia: [
    { kode: "sudah", label: "Sudah punya KIA" },
    { kode: "belum", label: "Belum punya KIA" },
  ],
  yaTidak: [
    { kode: "ya", label: "Ya" },
    { kode: "tidak", label: "Tidak" },
  ],
  adaTidak: [
    { kode: "ada", label: "Ada" },
    { kode: "tidak", label: "Tidak ada" },
  ],
  perkiraan: [
    { kode: "pasti", label: "Pasti" },
    { kode: "hari", label: "Hari tidak tahu" },
    { kode: "hari_bulan", label: "Hari dan bulan tidak tahu" },
  ],
  elemen: [
    { kode: "pendidikan", label: "Pendidikan" },
    { kode: "pekerjaan", label: "Pekerjaan" },
    { kode: "agama", label: "Agama" },
    { kode: "golDarah", label: "Golongan darah" },
    { kode: "statusKawin", label: "Status perkawinan" },
    { kode: "nama", label: "Nama" },
    { kode: "tempatLahir", label: "Tempat lahir" },
    { kode: "tanggalLahir", label: "Tanggal lahir" },
    { kode: "lainnya", label: "Lainnya" },
  ],
  peristiwaKk: [
    { kode: "mati", label: "Kematian" },
    { kode: "kawin", label: "Perkawinan" },
    { kode: "cerai", label: "Perceraian" },
    { kode: "pengakuan", label: "Pengakuan anak" },
    { kode: "pengesahan", label: "Pengesahan anak" },
    { kode: "pengangkatan", label: "Pengangkatan anak" },
    { kode: "ubah_nama", label: "Perubahan nama" },
    { kode: "kewarganegaraan", label: "Perubahan kewarganegaraan" },
    { kode: "lainnya", label: "Lainnya" },
  ],
  hubungan: [
    { kode: "ayah", label: "Ayah" },
    { kode: "ibu", label: "Ibu" },
    { kode: "anak", label: "Anak" },
    { kode: "suami_istri", label: "Suami atau istri" },
    { kode: "keluarga", label: "Keluarga lain" },
    { kode: "wali", label: "Wali" },
    { kode: "sendiri", label: "Yang bersangkutan" },
    { kode: "lainnya", label: "Lainnya" },
  ],
} as const satisfies Readonly<Record<string, readonly Kode[]>>;

export const kodeDaftar = {
  ...kodeOrang,
  pekerjaan: kodePekerjaan,
  pekerjaan2019: kodePekerjaan2019,
  ...kodePeristiwa,
  ...kodeJemput,
};

export type NamaKodeDaftar = keyof typeof kodeDaftar;

/** Spellings met on older cards, by the label they mean. */
const ALIAS: Readonly<Record<string, string>> = {
  "KRISTEN PROTESTAN": "KRISTEN",
  PROTESTAN: "KRISTEN",
  KATOLIK: "KATHOLIK",
  BUDDHA: "BUDHA",
  KHONGHUCU: "KONG HU CU",
  KONGHUCU: "KONG HU CU",
  "KHONG HU CU": "KONG HU CU",
  LAKILAKI: "LAKI-LAKI",
  "TAMAT SD/SEDERAJAT": "SD/SEDERAJAT",
};

const banding = (teks: string): string => {
  const besar = teks.trim().toUpperCase().replace(/\s+/g, " ");
  return (ALIAS[besar] ?? besar).replace(/[^A-Z0-9+/-]/g, "");
};

/** The list that the forms of 2019 use in place of one of 2026. */
const DAFTAR_2019: Readonly<Partial<Record<NamaKodeDaftar, NamaKodeDaftar>>> = {
  shdk: "shdkLama",
  pendidikan: "pendidikanLama",
  pekerjaan: "pekerjaan2019",
};

/** A field's list in the office's set of forms. */
export const daftarMenurut = (daftar: NamaKodeDaftar, formSet: SetelanLayanan["formSet"]): NamaKodeDaftar =>
  formSet === "2019" ? (DAFTAR_2019[daftar] ?? daftar) : daftar;

const cariKode = (daftar: NamaKodeDaftar | undefined, kode: string): Kode | undefined =>
  daftar === undefined ? undefined : kodeDaftar[daftar].find((satu) => satu.kode === kode);

/** The label of a code, also of one that the other set of forms gave; the code itself where neither has it. */
export const labelKode = (daftar: NamaKodeDaftar, kode: string): string =>
  (cariKode(daftar, kode) ?? cariKode(DAFTAR_2019[daftar], kode))?.label ?? kode;

/** The code that printed words mean (`KATOLIK`, `laki - laki`); null where none fits. */
export const kodeDariLabel = (daftar: NamaKodeDaftar, teks: string): string | null =>
  kodeDaftar[daftar].find((satu) => banding(satu.label) === banding(teks))?.kode ?? null;

/** The same of a print of either year, as a code of the list that the office uses; null where that list has no such code. */
export const kodeTercetak = (
  daftar: NamaKodeDaftar,
  teks: string,
  formSet: SetelanLayanan["formSet"],
): string | null => {
  const dipakai = daftarMenurut(daftar, formSet);
  const lain = DAFTAR_2019[daftar];
  const kode = lain === undefined ? null : (kodeDariLabel(lain, teks) ?? kodeDariLabel(daftar, teks));
  return kodeDariLabel(dipakai, teks) ?? (kode !== null && cariKode(dipakai, kode) !== undefined ? kode : null);
};

/** Marital status as KTP-el and old KK print it (4 values), from the 6 of F-1.01. */
const KAWIN_KTP: Readonly<Record<string, string>> = { "1": "1", "2": "2", "3": "2", "4": "3", "5": "3", "6": "4" };
export const statusKawinToKtp = (kode: string): string => KAWIN_KTP[kode] ?? kode;
