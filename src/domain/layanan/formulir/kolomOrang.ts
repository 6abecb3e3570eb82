/** The fields that every person can have; which of them are asked is for the forms to say. */
import type { KolomDasar } from "./kolom.ts";

type KolomTanpaId = Omit<KolomDasar, "id" | "label">;

const ORANG: Readonly<Record<string, KolomTanpaId>> = {
  nik: { jenis: "nik" },
  nama: { jenis: "nama" },
  noKk: { jenis: "noKk", salinDari: "kk.no" },
  jenisKelamin: { jenis: "pilihan", kodeDaftar: "jenisKelamin" },
  tempatLahir: { jenis: "teks" },
  tanggalLahir: { jenis: "tanggal" },
  tanggalLahirPerkiraan: { jenis: "yaTidak", kodeDaftar: "yaTidak" },
  agama: { jenis: "pilihan", kodeDaftar: "agama" },
  golDarah: { jenis: "pilihan", kodeDaftar: "golDarah" },
  statusKawin: { jenis: "pilihan", kodeDaftar: "statusKawin" },
  pendidikan: { jenis: "pilihan", kodeDaftar: "pendidikan" },
  pekerjaan: { jenis: "pilihan", kodeDaftar: "pekerjaan" },
  shdk: { jenis: "pilihan", kodeDaftar: "shdk" },
  kewarganegaraan: { jenis: "pilihan", kodeDaftar: "kewarganegaraan" },
  rekam: { jenis: "pilihan", kodeDaftar: "rekam" },
  kia: { jenis: "pilihan", kodeDaftar: "kia" },
  hubungan: { jenis: "pilihan", kodeDaftar: "hubungan" },
  alamat: { jenis: "teks" },
  noAkta: { jenis: "teks" },
};

const FIELD_ORANG = Object.keys(ORANG);

/** One field of one person, or null where people have no such field. */
export const createKolomOrang = (orang: string, field: string): KolomDasar | null => {
  const dasar = ORANG[field];
  if (dasar === undefined) return null;
  // A newborn's name enters the register here for the first time, and its number of KK is the family's.
  const namaBaru = orang === "anak" && field === "nama";
  return { id: `${orang}.${field}`, label: `kolom.${field}`, ...dasar, ...(namaBaru && { namaBaru: true }) };
};

/** Order of a person's fields on the screen. */
export const urutanFieldOrang = (field: string): number => FIELD_ORANG.indexOf(field);
