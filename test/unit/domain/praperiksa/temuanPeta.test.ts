import { expect, test } from "vitest";
import { KOLOM_ANGGOTA } from "../../../../src/domain/praperiksa/bacaan.ts";
import { bidangByKind } from "../../../../src/domain/praperiksa/bidang.ts";
import { PETA, petaBarisKk } from "../../../../src/domain/praperiksa/temuanPeta.ts";
import { createHalaman } from "../../../fixtures/halamanTeks.ts";

/** A page of each kind that is compared, with everything on it that is. */
const HALAMAN: Readonly<Record<string, string>> = {
  ktp_el: `
NIK              : 9911015411560001
Nama             : SITI ROHMAH
Tempat/Tgl Lahir : KAB. SARMI, 14-11-1956
Jenis Kelamin    : PEREMPUAN`,
  kk: `
KARTU KELUARGA
No. 9911010102160007
Nama Kepala Keluarga : NANDA`,
  kutipan_akta_kelahiran: `
Nomor Induk Kependudukan : 9911011307100025
KUTIPAN AKTA KELAHIRAN
Berdasarkan Akta Kelahiran Nomor : 9911-LU-03112010-0089
bahwa di ASMAT
pada tanggal TIGA BELAS JULI TAHUN DUA RIBU SEPULUH
telah lahir AGUS RAHAYU :
anak ke DUA, LAKI-LAKI dari ayah YUSUF GALIH
dan ibu RATNA`,
  suket_kelahiran: `
SURAT KETERANGAN KELAHIRAN
Nama Bayi         : LUH SANTOSO
Jenis Kelamin     : PEREMPUAN
Hari/Tanggal      : Senin, 15-04-2024
Pukul             : 16.12 WIT
Anak ke           : 1 (satu)
Berat Badan       : 2460 gram
Panjang Badan     : 50 cm
Nama Ibu          : NUR TITI MULYANI
NIK Ibu           : 9901014307840039
Nama Ayah         : NANDA
NIK Ayah          : 9901010308770013`,
  buku_nikah: `
Nomor : 0795/022/IV/2016
Pada hari Minggu tanggal 28 FEBRUARI 2016 telah dilangsungkan akad nikah seorang laki-
laki :
Nama lengkap : ZAINAL RUMBIAK
NIK : 9902142405860006
Tempat dan tanggal lahir : FAK FAK, 24 MEI 1986
dengan seorang perempuan :
Nama lengkap : GITA RAHMAN
NIK : 9902145002700028
Tempat dan tanggal lahir : POSO, 10-02-1970
Wali nikah : JOKO`,
  surat_kematian: `
SURAT KETERANGAN KEMATIAN
Nama : SIGIT ARIF ADIWIJAYA
NIK : 9911010505890004
Jenis Kelamin : LAKI-LAKI
telah meninggal dunia pada
Hari/Tanggal : Senin, 15-04-2024
Demikian surat ini dibuat`,
  kutipan_akta_kematian: `
KUTIPAN AKTA KEMATIAN
Nomor Induk Kependudukan : 9911011507780025
bahwa di ASMAT
pada tanggal DUA NOVEMBER TAHUN DUA RIBU SEPULUH
telah meninggal dunia seorang bernama AGUS RAHAYU
lahir di POSO pada tanggal 15 JULI 1978
Kutipan ini dikeluarkan di MERAUKE
pada tanggal 04-11-2010`,
  skpwni: `
SURAT KETERANGAN PINDAH WNI
Nomor : SKPWNI/9902/04052014/0035
DATA DAERAH ASAL
4. NIK Pemohon : 9902140508920014
5. Nama Lengkap : GALIH RAHMAN
DATA KEPINDAHAN`,
  f_2_01: `
DATA ANAK
Nama : LUH SANTOSO
Jenis Kelamin : PEREMPUAN
Tanggal Lahir : 15-04-2024
DATA ORANG TUA
Nomor Kartu Keluarga : 9902141606100014`,
};

test.each(Object.entries(PETA))("every field that is compared of %s is one that is read", (kind, peta) => {
  const terbaca = Object.keys(bidangByKind(kind, createHalaman(HALAMAN[kind] ?? "")));
  expect(peta.map(({ field }) => field).filter((field) => !terbaca.includes(field))).toEqual([]);
});

test("so is every column of a family card", () => {
  const kolom: readonly string[] = KOLOM_ANGGOTA;
  expect(petaBarisKk.map(({ field }) => field).filter((field) => !kolom.includes(field))).toEqual([]);
});
