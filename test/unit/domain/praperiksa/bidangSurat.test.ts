import { describe, expect, test } from "vitest";
import { anggotaPindah } from "../../../../src/domain/praperiksa/bidangPindah.ts";
import { bidangByKind } from "../../../../src/domain/praperiksa/bidang.ts";
import {
  toBerat,
  toJam,
  toJenisKelahiran,
  toKe,
  toNomorSurat,
  toPanjang,
} from "../../../../src/domain/praperiksa/nilaiSurat.ts";
import { type Bidang } from "../../../../src/domain/praperiksa/terbaca.ts";
import { createBaris, createHalaman } from "../../../fixtures/halamanTeks.ts";

const values = (bidang: Bidang) => Object.fromEntries(Object.entries(bidang).map(([name, t]) => [name, t.value]));

const SURAT_LAHIR = `
PUSKESMAS TANJUNG ARU
SURAT KETERANGAN KELAHIRAN
Nomor : 46/SKL/2024
Nama Bayi         : LUH SANTOSO
Jenis Kelamin     : PEREMPUAN
Hari/Tanggal      : Senin, 15-04-2024
Pukul             : 16.12 WIT
Anak ke           11 (satu)
Jenis Kelahiran   : KEMBAR 2
Berat Badan       12.460 gram
Panjang Badan     150 cm
Tempat Persalinan : RSUD TANJUNG ARU
Penolong Kelahiran : BIDAN
Nama Ibu          : NUR TITI MULYANI
NIK Ibu           : 9901014307840039
Nama Ayah         : NANDA
NIK Ayah          : 9901010308770013`;

describe("a letter that reports a birth", () => {
  const bidang = bidangByKind("suket_kelahiran", createHalaman(SURAT_LAHIR));

  test("gives all that the form asks, without the colons that were read as ones", () => {
    expect(values(bidang)).toMatchObject({
      nomor: "46/SKL/2024",
      nama_bayi: "LUH SANTOSO",
      tanggal_lahir: "2024-04-15",
      jam_lahir: "16:12",
      anak_ke: "1",
      jenis_kelahiran: "KEMBAR 2",
      berat: "2,46",
      panjang: "50",
      tempat_dilahirkan: "RSUD TANJUNG ARU",
      penolong: "BIDAN",
      nama_ibu: "NUR TITI MULYANI",
      nik_ibu: "9901014307840039",
      nama_ayah: "NANDA",
      nik_ayah: "9901010308770013",
    });
  });

  test("the weekday beside the date is held against it", () => {
    expect(bidang.tanggal_lahir?.hari).toBe(true);
    const lain = bidangByKind("suket_kelahiran", createHalaman(SURAT_LAHIR.replace("Senin", "Selasa")));
    expect(lain.tanggal_lahir?.hari).toBe(false);
  });

  test("parents in blocks of their own keep their own numbers", () => {
    const blok = `
SURAT KETERANGAN KELAHIRAN
DATA BAYI
Nama Bayi : MEGA
DATA IBU
Nama : SARI
NIK : 9904016410870025
DATAAYAH
Nama : IRWAN
NIK : 9904012411860012
Penolong Kelahiran`;
    expect(values(bidangByKind("suket_kelahiran", createHalaman(blok)))).toMatchObject({
      nama_bayi: "MEGA",
      nama_ibu: "SARI",
      nik_ibu: "9904016410870025",
      nama_ayah: "IRWAN",
      nik_ayah: "9904012411860012",
    });
  });
});

describe("values of letters", () => {
  test.each([
    ["3200 gram", "3,2"],
    ["3.200 gr", "3,2"],
    ["3,2 kg", "3,2"],
    ["32000 gram", undefined],
    ["BBL", undefined],
    ["900 gram", "0,9"],
    ["850g", "0,85"],
    // kilograms whose comma was not read
    ["315 kg", undefined],
    ["315", undefined],
  ])("weight %s", (text, value) => expect(toBerat(createBaris(text))?.value).toBe(value));

  test.each([
    ["50 cm", "50"],
    ["49,5 cm", "49,5"],
    ["50cm", "50"],
    ["5 cm", undefined],
  ])("length %s", (text, value) => expect(toPanjang(createBaris(text))?.value).toBe(value));

  test.each([
    ["10.15 WIT", "10:15"],
    ["4:05", "04:05"],
    ["25.10", undefined],
    ["pagi", undefined],
  ])("hour %s", (text, value) => expect(toJam(createBaris(text))?.value).toBe(value));

  test.each([
    ["2 (dua)", "2"],
    ["KETIGA", "3"],
    ["PERTAMA", "1"],
    ["IV", "4"],
    ["SATU,", "1"],
    ["banyak", undefined],
  ])("birth order %s", (text, value) => expect(toKe(createBaris(text))?.value).toBe(value));

  test("twins are counted only where the letter counts them", () => {
    expect(toJenisKelahiran(createBaris("KEMBAR DUA"))?.value).toBe("KEMBAR 2");
    expect(toJenisKelahiran(createBaris("KEMBAR"))?.value).toBe("KEMBAR");
    expect(toJenisKelahiran(createBaris("NORMAL"))).toBeUndefined();
  });

  test("the month of a marriage book's number is roman, other ones stay", () => {
    expect(toNomorSurat(createBaris("0152/011/V1/2016"))?.value).toBe("0152/011/VI/2016");
    for (const label of ["Kartu Keluarga 99", "Kartu K", "IMPL"])
      expect(toNomorSurat(createBaris(label))).toBeUndefined();
  });
});

test("a marriage book gives bride and groom apart, and the day of the wedding, not of a birth", () => {
  const buku = `
KANTOR URUSAN AGAMA KECAMATAN KALONG HULU
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
Wali nikah : JOKO`;
  expect(values(bidangByKind("buku_nikah", createHalaman(buku)))).toMatchObject({
    nomor: "0795/022/IV/2016",
    tanggal_nikah: "2016-02-28",
    suami: "ZAINAL RUMBIAK",
    nik_suami: "9902142405860006",
    tanggal_lahir_suami: "1986-05-24",
    tempat_lahir_suami: "FAK FAK",
    istri: "GITA RAHMAN",
    nik_istri: "9902145002700028",
    tanggal_lahir_istri: "1970-02-10",
    kua: "KALONG HULU",
  });
  const tanpa = buku.replace("28 FEBRUARI 2016", "");
  expect(bidangByKind("buku_nikah", createHalaman(tanpa))).not.toHaveProperty("tanggal_nikah");
});

test("a letter of moving keeps both addresses apart and lists who moves", () => {
  const surat = createHalaman(`
SURAT KETERANGAN PINDAH WNI
Nomor : SKPWNI/9902/04052014/0035
DATA DAERAH ASAL
1. Nomor Kartu Keluarga : 9902141606100014
2. Nama Kepala Keluarga : GALIH RAHMAN
3. Alamat : JL. CEMPAKA NO. 36 RT/RW 018/010
a. Desa/Kelurahan : SUKA DAMAI
b. Kecamatan : KALONG HULU
4. NIK Pemohon : 9902140508920014
DATA KEPINDAHAN
1. Alasan Pindah : PENDIDIKAN
2. Alamat Tujuan : JL. MELATI NO. 124 RT/RW 009/012
a. Desa/Kelurahan : PASIR PUTIH
b. Kecamatan : JATI BARAT
4. Keluarga yang pindah
No NIK Nama SHDK
| 1 | 9902140508920014 GALIH RAHMAN KEPALA KELUARGA |
2 9902144508950011 SITI AISYAH ISTRI
Dikeluarkan oleh Kepala Dinas
KALONG HULU, 4 MEI 2014`);
  expect(values(bidangByKind("skpwni", surat))).toMatchObject({
    nomor: "SKPWNI/9902/04052014/0035",
    alamat: "JL. CEMPAKA NO. 36",
    rt_rw: "018/010",
    kel_desa: "SUKA DAMAI",
    alamat_tujuan: "JL. MELATI NO. 124",
    rt_rw_tujuan: "009/012",
    desa_tujuan: "PASIR PUTIH",
    alasan_pindah: "PENDIDIKAN",
    tanggal_terbit: "2014-05-04",
  });
  expect(anggotaPindah(surat).map(values)).toEqual([
    { nik: "9902140508920014", nama: "GALIH RAHMAN", shdk: "KEPALA KELUARGA" },
    { nik: "9902144508950011", nama: "SITI AISYAH", shdk: "ISTRI" },
  ]);
});

test("a death excerpt tells death, birth and issue apart", () => {
  const akta = `
KUTIPAN AKTA KEMATIAN
Berdasarkan Akta Kematian Nomor 9911-KM-03112010-0089
bahwa di ASMAT
pada tanggal DUA NOVEMBER TAHUN DUA RIBU SEPULUH
pukul 14.20
telah meninggal dunia seorang bernama AGUS RAHAYU
lahir di POSO pada tanggal 15 JULI 1978
Kutipan ini dikeluarkan di MERAUKE
pada tanggal 04-11-2010`;
  expect(values(bidangByKind("kutipan_akta_kematian", createHalaman(akta)))).toMatchObject({
    tempat_meninggal: "ASMAT",
    tanggal_meninggal: "2010-11-02",
    jam_meninggal: "14:20",
    tempat_lahir: "POSO",
    tanggal_lahir: "1978-07-15",
    tempat_terbit: "MERAUKE",
    tanggal_terbit: "2010-11-04",
  });
});
