/** The fields that every person can have; which of them are asked is for the forms to say. */
import type { KolomDasar } from "./kolom.ts";

type KolomTanpaId = Omit<KolomDasar, "id" | "label">;

const ORANG: Readonly<Record<string, KolomTanpaId>> = {
  nik: { jenis: "nik" },
  nama: { jenis: "nama" },
  gelarDepan: { jenis: "teks" },
  gelarBelakang: { jenis: "teks" },
  noKk: { jenis: "noKk", salinDari: "kk.no" },
  jenisKelamin: { jenis: "pilihan", kodeDaftar: "jenisKelamin" },
  tempatLahir: { jenis: "teks" },
  tanggalLahir: { jenis: "tanggal" },
  tanggalLahirPerkiraan: { jenis: "pilihan", kodeDaftar: "perkiraan" },
  agama: { jenis: "pilihan", kodeDaftar: "agama" },
  kepercayaan: { jenis: "teks" },
  golDarah: { jenis: "pilihan", kodeDaftar: "golDarah" },
  statusKawin: { jenis: "pilihan", kodeDaftar: "statusKawin" },
  noAktaKawin: { jenis: "teks" },
  tanggalKawin: { jenis: "tanggal" },
  noAktaCerai: { jenis: "teks" },
  tanggalCerai: { jenis: "tanggal" },
  pendidikan: { jenis: "pilihan", kodeDaftar: "pendidikan" },
  pekerjaan: { jenis: "pilihan", kodeDaftar: "pekerjaan" },
  shdk: { jenis: "pilihan", kodeDaftar: "shdk" },
  kewarganegaraan: { jenis: "pilihan", kodeDaftar: "kewarganegaraan" },
  rekam: { jenis: "pilihan", kodeDaftar: "rekam" },
  kia: { jenis: "pilihan", kodeDaftar: "kia" },
  hubungan: { jenis: "pilihan", kodeDaftar: "hubungan" },
  alamat: { jenis: "teks" },
  aktaLahir: { jenis: "pilihan", kodeDaftar: "adaTidak" },
  noAkta: { jenis: "teks" },
  statusSebelum: { jenis: "pilihan", kodeDaftar: "statusKawinKtp" },
  nikIbu: { jenis: "nik" },
  namaIbu: { jenis: "nama" },
  nikAyah: { jenis: "nik" },
  namaAyah: { jenis: "nama" },
  disabilitas: { jenis: "pilihan", kodeDaftar: "disabilitas" },
  jenisDisabilitas: { jenis: "pilihan", kodeDaftar: "jenisDisabilitas" },
  paspor: { jenis: "teks" },
  tanggalPaspor: { jenis: "tanggal", bolehDepan: true },
  noSkWni: { jenis: "teks" },
};

/** People who come from, or belong to, another card than the application's. */
const KK_SENDIRI = /^(anggota\d+|penerima|pemilik)$/;

const FIELD_ORANG = Object.keys(ORANG);

/** One field of one person, or null where people have no such field. */
export const createKolomOrang = (orang: string, field: string): KolomDasar | null => {
  const dasar = ORANG[field];
  if (dasar === undefined) return null;
  // A newborn's name enters the register here for the first time, and its number of KK is the family's.
  const namaBaru = orang === "anak" && field === "nama";
  const { salinDari, ...lain } = dasar;
  return {
    id: `${orang}.${field}`,
    label: `kolom.${field}`,
    ...lain,
    ...(namaBaru && { namaBaru: true }),
    ...(salinDari !== undefined && !KK_SENDIRI.test(orang) && { salinDari }),
  };
};

/** Order of a person's fields on the screen. */
export const urutanFieldOrang = (field: string): number => FIELD_ORANG.indexOf(field);
