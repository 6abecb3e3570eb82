/** Invented families for the tests of the catalogue: area 99.01.04, nobody real. */
import type { Isian, Jawaban } from "../../../../src/domain/layanan/isian.ts";
import type { KelengkapanMasukan } from "../../../../src/domain/layanan/kelengkapan.ts";
import type { LayananId } from "../../../../src/domain/layanan/layananId.ts";
import { setelanBawaan, type SetelanLayanan } from "../../../../src/domain/layanan/setelan.ts";

export const TANGGAL = "2026-11-18";

export const paketLahir: readonly LayananId[] = ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"];

/** A birth that is filled in completely; override single fields, or empty them with "". */
export const isianLahir = (ganti: Isian = {}): Isian => ({
  "pemohon.nik": "9901042105880002",
  "pemohon.nama": "RUDI HARTONO",
  "pemohon.noKk": "9901040102160007",
  "pemohon.kewarganegaraan": "WNI",
  "anak.nama": "AISYAH PUTRI RAHAYU",
  "anak.jenisKelamin": "2",
  "anak.tempatLahir": "BATU PUTIH",
  "anak.tanggalLahir": "2026-11-02",
  "anak.kewarganegaraan": "WNI",
  "anak.agama": "1",
  "anak.shdk": "4",
  "kelahiran.tempatDilahirkan": "2",
  "kelahiran.jam": "04.35",
  "kelahiran.jenis": "1",
  "kelahiran.ke": "2",
  "kelahiran.penolong": "2",
  "kelahiran.berat": "3,1",
  "kelahiran.panjang": "49",
  "ibu.nik": "9901045408910003",
  "ibu.nama": "NUR HALIMAH",
  "ibu.tempatLahir": "BATU PUTIH",
  "ibu.tanggalLahir": "1991-08-14",
  "ibu.kewarganegaraan": "WNI",
  "ayah.nik": "9901042105880002",
  "ayah.nama": "RUDI HARTONO",
  "ayah.tempatLahir": "BATU PUTIH",
  "ayah.tanggalLahir": "1988-05-21",
  "ayah.kewarganegaraan": "WNI",
  "kk.no": "9901040102160007",
  "kk.kepala": "RUDI HARTONO",
  "alamat.desa": "9901042001",
  "alamat.rt": "2",
  "alamat.rw": "1",
  "saksi1.nik": "9901040101700001",
  "saksi1.nama": "MADE WIRA",
  "saksi1.kewarganegaraan": "WNI",
  "saksi2.nik": "9901044203750004",
  "saksi2.nama": "SITI AMINAH",
  "saksi2.kewarganegaraan": "WNI",
  ...ganti,
});

export const masukan = (
  layanan: readonly LayananId[],
  lebih: { jawaban?: Jawaban; isian?: Isian; tanggal?: string; setelan?: Partial<SetelanLayanan> } = {},
): KelengkapanMasukan => ({
  layanan,
  jawaban: lebih.jawaban ?? {},
  isian: lebih.isian ?? {},
  tanggal: lebih.tanggal ?? TANGGAL,
  setelan: { ...setelanBawaan, ...lebih.setelan },
});
