/** Invented names: common given names put together at random, never a real person's. */
import type { Acak } from "./acak.ts";

const LELAKI = [
  "SLAMET",
  "BUDI",
  "AHMAD",
  "YOHANES",
  "WAYAN",
  "RUDI",
  "DEDI",
  "ARIF",
  "JOKO",
  "HASAN",
  "PETRUS",
  "ANDI",
] as const;
const PEREMPUAN = [
  "NUR",
  "DEWI",
  "SRI",
  "MARIA",
  "KETUT",
  "RATNA",
  "YULI",
  "WATI",
  "FITRI",
  "INDAH",
  "LESTARI",
  "ANI",
] as const;
const BELAKANG_L = [
  "RIYADI",
  "HARTONO",
  "FAUZI",
  "SIMBOLON",
  "PRATAMA",
  "SAPUTRA",
  "WIBOWO",
  "HIDAYAT",
  "TANJUNG",
  "KURNIA",
] as const;
const BELAKANG_P = [
  "HALIMAH",
  "ANGGRAINI",
  "PUSPITA",
  "RAHAYU",
  "SUSANTI",
  "MAHARANI",
  "WULANDARI",
  "KARTIKA",
  "SARI",
  "UTAMI",
] as const;
const ANAK_L = ["RAFI", "BAYU", "DANU", "FARHAN", "GILANG", "ILHAM", "RAKA", "TEGUH"] as const;
const ANAK_P = ["AISYAH", "CITRA", "KIRANA", "NADIA", "PUTRI", "SALSA", "TIARA", "ZAHRA"] as const;
const DUSUN = ["KRAJAN", "SUMBER REJO", "KALI WUNGU", "TEGAL SARI", "GUNUNG SEPI", "PASIR PUTIH"] as const;

export type Kelamin = "1" | "2";

export const namaDewasa = (acak: Acak, kelamin: Kelamin): string =>
  kelamin === "1"
    ? `${acak.pilih(LELAKI)} ${acak.pilih(BELAKANG_L)}`
    : `${acak.pilih(PEREMPUAN)} ${acak.pilih(BELAKANG_P)}`;

export const namaAnak = (acak: Acak, kelamin: Kelamin): string =>
  kelamin === "1"
    ? `${acak.pilih(ANAK_L)} ${acak.pilih(BELAKANG_L)}`
    : `${acak.pilih(ANAK_P)} ${acak.pilih(BELAKANG_P)}`;

export const dusunContoh = (acak: Acak): string => acak.pilih(DUSUN);
