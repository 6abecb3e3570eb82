import { describe, expect, test } from "vitest";
import { anggotaKk } from "../../../../src/domain/praperiksa/anggota.ts";
import { parseTanggal } from "../../../../src/domain/praperiksa/tanggalTerbaca.ts";
import { bidangByKind } from "../../../../src/domain/praperiksa/bidang.ts";
import { type Bidang } from "../../../../src/domain/praperiksa/terbaca.ts";
import { createHalaman } from "../../../fixtures/halamanTeks.ts";

const values = (bidang: Bidang) => Object.fromEntries(Object.entries(bidang).map(([name, t]) => [name, t.value]));

const KTP = `
PROVINSI PAPUA
NIK              : 9911015411560001
Nama             : SITI ROHMAH
Tempat/TgI Lahir : KAB. SARMI, 14-11-1956
Jenis Kelamin    : PEREMPUAN Gol. Darah : AB
Alamat           : JL. MERDEKA NO. 145
RT/RW            : 016/007
Kel/Desa         : MARARENA
Kecamatan        : SARMI
Agama            : ISLAM
Status Perkawinan: BELUM KAWIN
Pekerjaan        : GURU
Berlaku Hingga   : SEUMUR HIDUP`;

test("an identity card gives its fields, a misread label included", () => {
  expect(values(bidangByKind("ktp_el", createHalaman(KTP)))).toMatchObject({
    nik: "9911015411560001",
    nama: "SITI ROHMAH",
    tempat_lahir: "KAB. SARMI",
    tanggal_lahir: "1956-11-14",
    jenis_kelamin: "PEREMPUAN",
    rt_rw: "016/007",
    kecamatan: "SARMI",
    agama: "ISLAM",
    status_perkawinan: "BELUM KAWIN",
    gol_darah: "AB",
    berlaku_hingga: "SEUMUR HIDUP",
    provinsi: "PAPUA",
  });
});

test("a field that is not on the page is absent, not empty", () => {
  const withoutName = KTP.split("\n")
    .filter((line) => !line.startsWith("Nama"))
    .join("\n");
  expect(bidangByKind("ktp_el", createHalaman(withoutName))).not.toHaveProperty("nama");
});

describe("family card", () => {
  const KK = `
No. 9911010102160007
Nama Kepala Keluarga : EKO CAHYO          Desa/Kelurahan : BONDALEM
Alamat               : JL. PAHLAWAN NO. 69          Kecamatan : TEJAKULA
No  Nama Lengkap   NIK   Jenis Kelamin   Tempat Lahir   Tanggal Lahir
1   EKO CAHYO   9911010505890004   LAKI-LAKI   BULELENG   05-05-1989   ISLAM
S   CITRA OKTAVIA   9911016403760021   PEREMPUAN   BULELENG   24-03-1976   ISLAM
3   DIMAS   LAKI-LAKI   BULELENG   13-10-2014   ISLAM
1   KAWIN TERCATAT   01-09-1999   KEPALA KELUARGA   WNI
NIP. 1965010185404941`;

  test("two columns on one line are told apart", () => {
    expect(values(bidangByKind("kk", createHalaman(KK)))).toEqual({
      no_kk: "9911010102160007",
      kepala_keluarga: "EKO CAHYO",
      alamat: "JL. PAHLAWAN NO. 69",
      kel_desa: "BONDALEM",
      kecamatan: "TEJAKULA",
    });
  });

  test("members are the rows of the upper table, also one whose number was not read", () => {
    const rows = anggotaKk(createHalaman(KK)).map(values);
    expect(rows.map((r) => r["nama"])).toEqual(["EKO CAHYO", "CITRA OKTAVIA", "DIMAS"]);
    expect(rows[1]).toEqual({
      nama: "CITRA OKTAVIA",
      nik: "9911016403760021",
      jenis_kelamin: "PEREMPUAN",
      tanggal_lahir: "1976-03-24",
    });
    expect(rows[2]).toMatchObject({ nik: "" });
  });
});

test("a member whose number lost digits and whose date is impossible still has a row", () => {
  const table = `
1   NANDA   99110126038   LAKI-LAKI   SARMI   26-13-1982   HINDU
2   BUNGA LUH   9911014103970006   PEREMPUAN   JATI   01-03-1997   HINDU`;
  const rows = anggotaKk(createHalaman(table)).map(values);
  expect(rows.map((r) => r["nama"])).toEqual(["NANDA", "BUNGA LUH"]);
  expect(rows[0]).toMatchObject({ nik: "", tanggal_lahir: "", jenis_kelamin: "LAKI-LAKI" });
});

test("a birth certificate gives its sentence's fields, date in words", () => {
  const text = `
Nomor Induk Kependudukan : 9911011307100025
KUTIPAN AKTA KELAHIRAN
: Berdasarkan Akta Kelahiran Nomor : 9911-LU-03112010-0089
bahwa di ASMAT
pada tanggal TIGA BELAS JULI TAHUN DUA RIBU SEPULUH
telah lahir AGUS RAHAYU :
anak ke DUA, LAKI-LAKI dari ayah YUSUF GALIH
dan ibu RATNA
pada tanggal 10-02-2024`;
  expect(values(bidangByKind("kutipan_akta_kelahiran", createHalaman(text)))).toEqual({
    anak_ke: "2",
    nik: "9911011307100025",
    no_akta: "9911-LU-03112010-0089",
    tempat_lahir: "ASMAT",
    tanggal_lahir: "2010-07-13",
    nama: "AGUS RAHAYU",
    jenis_kelamin: "LAKI-LAKI",
    nama_ayah: "YUSUF GALIH",
    nama_ibu: "RATNA",
  });
});

test("a date in words may run on to the next line, past the English one", () => {
  const text = `
KUTIPAN AKTA KELAHIRAN
pada tanggal DUA PULUH TIGA JANUARI TAHUN SERIBU SEMBILAN RATUS SEMBILAN
on date
PULUH TUJUH
telah lahir BAGUS
LAKI-LAKI DARI AYAH SIGIT HANDAYANI DAN IBU JULIA`;
  expect(values(bidangByKind("kutipan_akta_kelahiran", createHalaman(text)))).toMatchObject({
    tanggal_lahir: "1997-01-23",
    nama: "BAGUS",
    nama_ayah: "SIGIT HANDAYANI",
    nama_ibu: "JULIA",
  });
});

test("the year in words is no parent, though `DUA RIBU` is much like `dan ibu`", () => {
  const text = `
KUTIPAN AKTA KELAHIRAN
pada tanggal TIGA BELAS JULI TAHUN DUA IBU SEPULUH
lahir AGUS RAHAYU
anak ke DUA, LAKI-LAKI dari ayah YUSUF GALIH`;
  const fields = values(bidangByKind("kutipan_akta_kelahiran", createHalaman(text)));
  expect(fields).toMatchObject({ nama_ayah: "YUSUF GALIH" });
  expect(fields["nama_ibu"]).toBeUndefined();
});

test("a death certificate's birth date is that of the dead, not the day of death", () => {
  const text = `
KUTIPAN AKTA KEMATIAN
bahwa di KOTA JATI
pada tanggal 11 MEI 2021
telah meninggal dunia seorang bernama LUH WIBOWO
lahir di BAU-BAU pada tanggal 15 JULI 1978`;
  expect(values(bidangByKind("kutipan_akta_kematian", createHalaman(text)))).toMatchObject({
    nama: "LUH WIBOWO",
    tempat_lahir: "BAU-BAU",
    tanggal_lahir: "1978-07-15",
  });
});

test.each([
  [
    "kutipan_akta_kematian",
    "seorang bernama LUH WIBOWO\nlahir dl BAU-BAU pada tanggal 15 JULI 1978",
    "tanggal_meninggal",
  ],
  ["kutipan_akta_kelahiran", "telah lahir LUH WIBOWO\nanak ke satu\npada tanggal 15 JULI 1978", "tanggal_lahir"],
  ["kutipan_akta_kelahiran", "anak ke satu dari ayah KOMANG\npada tanggal 15 JULI 1978", "tanggal_lahir"],
])(
  "a date that %s prints below the event is not that of the event, however the lines between were lost",
  (kind, text, field) => {
    expect(values(bidangByKind(kind, createHalaman(text)))).not.toHaveProperty(field);
  },
);

test("a year of another century is no date", () => {
  expect(parseTanggal("7196-04-12 12-04-7196")).toBeUndefined();
});

test("a colon read as a one belongs neither to an address nor to its units", () => {
  const text = KTP.replace(": JL. MERDEKA", "1 JL MERDEKA").replace(": 016/007", "1016/007");
  expect(values(bidangByKind("ktp_el", createHalaman(text)))).toMatchObject({
    alamat: "JL. MERDEKA NO. 145",
    rt_rw: "016/007",
  });
});

test("a birth letter's child is not taken for its mother", () => {
  const text = `
SURAT KETERANGAN KELAHIRAN
Nama            : GALIH
Tanggal Lahir   : 06-12-2020
Nama Ibu        : OKTAVIA SUSANTO
Nama Ayah       : RAKA AGUS`;
  expect(values(bidangByKind("suket_kelahiran", createHalaman(text)))).toMatchObject({
    nama: "GALIH",
    nama_ibu: "OKTAVIA SUSANTO",
    nama_ayah: "RAKA AGUS",
    tanggal_lahir: "2020-12-06",
  });
});

test("a page of no known kind gives nothing", () => {
  expect(bidangByKind(null, createHalaman(KTP))).toEqual({});
  expect(bidangByKind("ijazah", createHalaman(KTP))).toEqual({});
});

test("a parent's name may run on below, past the frame and before the English line", () => {
  const text = `
KUTIPAN AKTA KELAHIRAN
telah lahir BAGUS
LAKI-LAKI DARI AYAH UJANG UJANG
PRATAMA DAN IBU MAYA VINA
1 1
HAKIM
H of father and mother
Kutipan ini dikeluarkan di JATI`;
  expect(values(bidangByKind("kutipan_akta_kelahiran", createHalaman(text)))).toMatchObject({
    nama: "BAGUS",
    nama_ayah: "UJANG UJANG PRATAMA",
    nama_ibu: "MAYA VINA HAKIM",
  });
});

test("a member's name may run on below in its cell", () => {
  const table = `
1   EKO CAHYO   9911010505890004   LAKI-LAKI   BULELENG   05-05-1989   ISLAM
    SIREGAR
2   CITRA   9911016403760021   PEREMPUAN   BULELENG   24-03-1976   ISLAM`;
  expect(anggotaKk(createHalaman(table)).map((row) => row.nama?.value)).toEqual(["EKO CAHYO SIREGAR", "CITRA"]);
});

test("the card's own number is no member, whatever was read behind it", () => {
  const table = `
No. 9911012601140018 se
1   EKO CAHYO   9911010505890004   LAKI-LAKI   BULELENG   05-05-1989   ISLAM`;
  expect(anggotaKk(createHalaman(table)).map((row) => row.nama?.value)).toEqual(["EKO CAHYO"]);
});

test("the longer of two labels that begin alike is meant", () => {
  const text = `
SURAT KETERANGAN KEMATIAN
Nama Lengkap : SIGIT ARIF ADIWIJAYA
NIK : 9911010505890004`;
  expect(values(bidangByKind("surat_kematian", createHalaman(text)))["nama"]).toBe("SIGIT ARIF ADIWIJAYA");
});

test("a marriage book's phrases may be broken over two lines", () => {
  const text = `
BUKU NIKAH
Pada hari Jumat tanggal 21-05-2021 telah dilangsungkan akad nikah seorang
laki-laki :
Nama lengkap : AGUS HAKIM
dengan seorang perempuan :
Nama lengkap : FITRI TARIGAN
Wali nikah : FERDI NUGROHO`;
  expect(values(bidangByKind("buku_nikah", createHalaman(text)))).toMatchObject({
    suami: "AGUS HAKIM",
    istri: "FITRI TARIGAN",
    tanggal_nikah: "2021-05-21",
  });
});

test("colons, strokes and points of an address that were misread are put right", () => {
  const alamat = (line: string) => values(bidangByKind("ktp_el", createHalaman(`NIK : 9911011307100025\n${line}`)));
  expect(alamat("Alamat : DUSUN MERDEKA |")["alamat"]).toBe("DUSUN MERDEKA I");
  expect(alamat("Alamat : LIL. PAHLAWAN NO, 75")["alamat"]).toBe("JL. PAHLAWAN NO. 75");
  expect(alamat("Alamat : ILIR BARAT II")["alamat"]).toBe("ILIR BARAT II");
  expect(alamat("RT/RW 10057011")["rt_rw"]).toBe("005/011");
  expect(alamat("Pekerjaan ! WIRASWASTA")["pekerjaan"]).toBe("WIRASWASTA");
});
