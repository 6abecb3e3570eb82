import { describe, expect, test } from "vitest";
import { decideJenis } from "../../../../src/domain/praperiksa/jenis.ts";
import { createHalaman } from "../../../fixtures/halamanTeks.ts";

describe("titles, also misread by a quarter of their letters", () => {
  test.each([
    ["KARTU KELUARGA\nNo. 9901010102160007", "kk"],
    ["KARTU KELUARCA", "kk"],
    ["REPUBLIK INDONESIA\nKUTIPAN AKTA KELAHIRAN", "kutipan_akta_kelahiran"],
    ["KUTIPAN AKTA KEMATIAN", "kutipan_akta_kematian"],
    ["SURAT KETERANCAN KELAH1RAN", "suket_kelahiran"],
    ["SURAT KETERANGAN KEMATIAN", "surat_kematian"],
    ["BUKU NIKAH\nKUTIPAN AKTA NIKAH", "buku_nikah"],
    ["SURAT KETERANGAN PINDAH WNI", "skpwni"],
    ["F-2.01\nFORMULIR PELAPORAN PENCATATAN SIPIL DI DALAM\nWILAYAH NKRI", "f_2_01"],
    ["FORMULIR PENDAFTARAN PERPINDAHAN PENDUDUK", "f_1_03"],
    ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK\nKEBENARAN DATA KELAHIRAN", "f_2_03"],
    ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK\nKEBENARAN SEBAGAI PASANGAN SUAMI ISTRI", "f_2_04"],
    ["SURAT TANDA PENERIMAAN LAPORAN KEHILANGAN", "surat_kehilangan_polisi"],
    ["F-1.06\nSURAT PERNYATAAN PERUBAHAN ELEMEN DATA KEPENDUDUKAN", "f_1_06"],
    ["IJAZAH\nSEKOLAH DASAR", "ijazah"],
    [
      "PUTUSAN\nNomor : 12/Pdt.G/2021/PN BOGOR\nDEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA",
      "putusan_pengadilan",
    ],
    ["SURAT KETERANGAN KEMATIAN\nJENAZAH TIDAK DIKENAL", "surat_polisi_kematian"],
    ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK (SPTJM)\nKEBENARAN DATA KEMATIAN", "sptjm_kematian_lokal"],
    ["SURAT PERNYATAAN TIDAK MEMILIKI\nKUTIPAN AKTA PERKAWINAN", "pernyataan_tidak_memiliki_akta"],
    ["SURAT KETERANGAN LAHIR MATI", "suket_lahir_mati"],
    ["SURAT PERMOHONAN PENERBITAN KEMBALI\nKUTIPAN AKTA PENCATATAN SIPIL", "f_2_04d"],
    ["F-2.01A\nbukan judul", "f_2_01"],
    ["F - 1.03 A\nbukan judul", "f_1_03a"],
    ["PENETAPAN\nDEMI KEADILAN BERDASARKAN KETUHANAN\nperkara permohonan dispensasi kawin", "dispensasi_kawin"],
    ["SURAT PENGANTAR\nKetua RT 003 menerangkan", "surat_pengantar_rtrw"],
    ["F-2.04\nKEBENARAN SEBAGAI PASANGAN SUAMI ISTRI", "f_2_04"],
  ])("%j is %s", (text, kind) => {
    expect(decideJenis(createHalaman(text))).toBe(kind);
  });
});

test("a form that asks for the number of the family card is no family card", () => {
  const text = "F-2.01\nFORMULIR PELAPORAN PENCATATAN SIPIL\n3. Nomor Kartu Keluarga : 9901010102160007";
  expect(decideJenis(createHalaman(text))).toBe("f_2_01");
});

test.each([
  ["SURAT KETERANGAN PlNDAH WNI\nNomor Kartu Keluarga : 9901010102160007", "skpwni"],
  ["KUTIPAN AKTA KELAHlRAN\n2. KARTU KELUARGA", "kutipan_akta_kelahiran"],
  ["SURAT TANDA PENERlMAAN LAP0RAN KEHlLANGAN\n1 (satu) lembar KARTU KELUARGA", "surat_kehilangan_polisi"],
])("a paper that names a family card is none: %j", (text, kind) => {
  expect(decideJenis(createHalaman(text))).toBe(kind);
});

test("specks that look like a form's code make no form of a family card", () => {
  const text = "KARTU KELUARGA\nNama Kepala Keluarga : ANI F 1.05\nNo Nama Lengkap NIK Jenis Kelamin Pendidikan";
  expect(decideJenis(createHalaman(text))).toBe("kk");
});

test("a statement that lists a copy of the family card is none", () => {
  const text = "SURAT PERNYATAAN\nyang bertanda tangan di bawah ini\nfotokopi Kartu Keluarga";
  expect(decideJenis(createHalaman(text))).not.toBe("kk");
});

test("an identity card is known by its labels, a family card with the same words is not one", () => {
  const card =
    "Nama : ANI\nTempat/Tgl Lahir : SARMI, 07-11-1956\nStatus Perkawinan : KAWIN\nPekerjaan : GURU\nBerlaku Hingga : SEUMUR HIDUP";
  expect(decideJenis(createHalaman(card))).toBe("ktp_el");
  const table =
    "No Nama Lengkap NIK Jenis Kelamin Agama Pendidikan Jenis Pekerjaan Golongan Darah\nNo Status Perkawinan Kewarganegaraan";
  expect(decideJenis(createHalaman(table))).toBe("kk");
});

test("a page whose title is lost is known by its sentences", () => {
  const act = "REPUBLIK INDONESIA\nBerdasarkan Akta Kematian Nomor 9901-KM-01022003-0004\nbahwa di SARMI";
  expect(decideJenis(createHalaman(act))).toBe("kutipan_akta_kematian");
});

test("one short word of a title in running text is no title", () => {
  expect(decideJenis(createHalaman("Ijazah terakhir yang dimiliki pemohon adalah SEKOLAH DASAR"))).toBeNull();
  expect(decideJenis(createHalaman("PUTUSAN\nmusyawarah desa"))).toBeNull();
});

test("a page of other words is of no kind", () => {
  expect(decideJenis(createHalaman("Daftar belanja\nberas dua kilo\nminyak goreng"))).toBeNull();
  expect(decideJenis([])).toBeNull();
});

describe("a card that is cut off at its left", () => {
  const kepala = "PROVINSI KALIMANTAN SELATAN\nKABUPATEN TANAH BUMBU\nNIK :b3100b-6111920011";
  const isi = "Tempat/Tgi Lahir KEDIRI, 21-11-1992\njenis Kelamin : PEREMPUAN\nmat JL. KENANGA NO. 70";

  test("is known by its head and two labels", () => {
    expect(decideJenis(createHalaman(`${kepala}\n${isi}`), true)).toBe("ktp_el");
  });

  test("is not told by either alone, nor on a page that is no card", () => {
    expect(decideJenis(createHalaman(isi), true)).toBeNull();
    expect(decideJenis(createHalaman(kepala), true)).toBeNull();
    expect(decideJenis(createHalaman(`${kepala}\n${isi}`))).toBeNull();
  });
});
