import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bacaan, BarisAnggota, FieldBaca, NamaField } from "../../../../src/domain/praperiksa/bacaan.ts";
import { cocok } from "../../../../src/domain/praperiksa/temuanCocok.ts";
import { kumpulkanNilai } from "../../../../src/domain/praperiksa/temuanNilai.ts";
import type { BacaanHalaman, Temuan } from "../../../../src/domain/praperiksa/temuan.ts";
import { temukan } from "../../../../src/domain/praperiksa/temukan.ts";
import type { Isian, Jawaban } from "../../../../src/domain/layanan/isian.ts";
import { kelengkapan } from "../../../../src/domain/layanan/kelengkapan.ts";
import type { LayananId } from "../../../../src/domain/layanan/layananId.ts";
import { isianLahir, masukan, paketLahir, TANGGAL } from "../layanan/keluarga.ts";

type Nilai = Readonly<Partial<Record<NamaField, string>>>;
const pasti = (value: string): FieldBaca => ({
  value,
  state: "pasti",
  why: "dua_bacaan_cocok",
  kotak: { x: 0.1, y: 0.2, w: 0.5, h: 0.1 },
});
const periksa = (value: string): FieldBaca => ({ value, state: "periksa", why: "satu_bacaan" });

const baca = (kind: string | null, nilai: Nilai, lebih: Partial<Bacaan> = {}, keadaan = pasti): Bacaan => ({
  kind,
  quality: { verdict: "baik", reasons: [] },
  fields: Object.fromEntries(Object.entries(nilai).map(([field, teks]) => [field, keadaan(teks)])),
  anggota: [],
  ms: 1,
  ...lebih,
});

const halaman = (dokumenId: string, bacaan: Bacaan, nomor = 1): BacaanHalaman => ({
  dokumenId,
  dok: `d-${dokumenId}-${String(nomor)}`,
  halaman: nomor,
  bacaan,
});

const baris = (nik: string, nama: string, tanggal_lahir: string): BarisAnggota => ({
  nik: pasti(nik),
  nama: pasti(nama),
  tanggal_lahir: pasti(tanggal_lahir),
});

const KTP_IBU: Nilai = {
  nik: "9901045408910003",
  nama: "NUR HALIMAH",
  tanggal_lahir: "1991-08-14",
  jenis_kelamin: "PEREMPUAN",
};
const BARIS_AYAH = baris("9901042105880002", "RUDI HARTONO", "1988-05-21");
const BARIS_IBU = baris("9901045408910003", "NUR HALIMAH", "1991-08-14");
const KK: Nilai = { no_kk: "9901040102160007", kepala_keluarga: "RUDI HARTONO" };
const SURAT: Nilai = { tanggal_lahir: "2026-11-02", nama_ibu: "NUR HALIMAH", nama_ayah: "RUDI HARTONO" };

interface Keadaan {
  readonly isian?: Isian;
  readonly layanan?: readonly LayananId[];
  readonly jawaban?: Jawaban;
}

const bahan = (bacaan: readonly BacaanHalaman[], { isian = {}, layanan = paketLahir, jawaban = {} }: Keadaan = {}) => ({
  syarat: kelengkapan(masukan(layanan, { isian: isianLahir(isian), jawaban })),
  isian: isianLahir(isian),
  bacaan,
  tanggal: TANGGAL,
});
const temuan = (bacaan: readonly BacaanHalaman[], keadaan?: Keadaan): readonly Temuan[] =>
  temukan(bahan(bacaan, keadaan));
const ringkas = (daftar: readonly Temuan[]) => daftar.map(({ level, id }) => `${level} ${id}`);

const lengkap = [
  halaman("ktp_el:ibu", baca("ktp_el", KTP_IBU)),
  halaman("kk", baca("kk", KK, { anggota: [BARIS_AYAH, BARIS_IBU] })),
  halaman("suket_kelahiran", baca("suket_kelahiran", SURAT)),
];

test("documents that agree with the form and each other bring no finding, and are counted as agreeing", () => {
  expect(temuan(lengkap)).toEqual([]);
  const sama = cocok(bahan(lengkap));
  expect(sama.filter(({ jenis }) => jenis === "jenis")).toHaveLength(3);
  expect(sama.find(({ tentang }) => tentang === "ibu.nik")?.sumber).toEqual(["kk", "ktp_el:ibu", "formulir"]);
  expect(sama.find(({ tentang }) => tentang === "ibu.nama")?.sumber).toContain("suket_kelahiran");
});

describe("the photo", () => {
  test("a poor one is to be taken again, with its reason", () => {
    const buram = baca("ktp_el", {}, { quality: { verdict: "ulangi", reasons: ["buram"] } });
    const [satu, ...lain] = temuan([halaman("ktp_el:ibu", buram)]);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({
      aturan: "mutu_ulangi",
      level: "error",
      slot: "ktp_el:ibu",
      params: { alasan: "@mutu.buram" },
    });
    expect(satu?.jawaban).toEqual(["foto_ulang", "asli_memang_begitu", "catat_untuk_kantor"]);
  });

  test("another document than the slot asks for is said, and its values are not compared", () => {
    const salah = halaman("suket_kelahiran", baca("ktp_el", { ...KTP_IBU, nama: "ORANG LAIN" }));
    expect(ringkas(temuan([salah]))).toEqual(["error jenis_salah|suket_kelahiran|"]);
    expect(temuan([salah])[0]?.params).toMatchObject({ dokumen: "Surat lahir", terbaca: "KTP-el" });
  });

  test("any member of a group fits, and a second page may be anything", () => {
    const buku = halaman("bukti_perkawinan", baca("buku_nikah", { suami: "RUDI HARTONO", istri: "NUR HALIMAH" }));
    expect(temuan([buku, halaman("bukti_perkawinan", baca("kk", {}), 2)])).toEqual([]);
  });

  test("a marriage book speaks of the parents where a child is registered, else of the couple", () => {
    const buku = halaman("bukti_perkawinan", baca("buku_nikah", { suami: "BUDI", tanggal_nikah: "2020-05-01" }));
    const paths = (layanan: readonly LayananId[]) => [...kumpulkanNilai(bahan([buku], { layanan })).keys()];
    expect(paths(paketLahir)).toEqual(["ayah.nama", "kelahiran.tanggalPerkawinanOrtu"]);
    expect(paths(["kk_baru_keluarga_baru"])).toEqual(["suami.nama", "nikah.tanggal"]);
  });

  test("a kind that couldn't be told is no fault", () => {
    expect(temuan([halaman("ktp_el:ibu", baca(null, KTP_IBU))])).toEqual([]);
  });

  test("a form written by hand is not expected to be read", () => {
    expect(temuan([halaman("f_2_01", baca("f_2_01", {}))])).toEqual([]);
  });

  test("what was not read is noted once for the document", () => {
    const [satu, ...lain] = temuan([halaman("ktp_el:ibu", baca("ktp_el", { nama: "NUR HALIMAH" }))]);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({
      level: "info",
      aturan: "tak_terbaca",
      params: { kolom: "@baca.nik, @baca.tanggal_lahir" },
    });
  });
});

describe("a document beside the form", () => {
  test("a name with one letter more asks for the spelling, and marks the letter on both sides", () => {
    const surat = halaman("suket_kelahiran", baca("suket_kelahiran", { ...SURAT, nama_ibu: "NUR HALIMA" }));
    const [satu, ...lain] = temuan([surat]);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ aturan: "child_parents", level: "warn", field: "ibu.nama", teks: "aturan.cek_ejaan" });
    expect(satu?.bukti).toMatchObject([
      { sumber: "suket_kelahiran", nilai: "NUR HALIMA", beda: [] },
      { sumber: "formulir", nilai: "NUR HALIMAH", beda: [10] },
    ]);
  });

  test("titles, capitals and dots are no difference", () => {
    const ktp = halaman("ktp_el:ibu", baca("ktp_el", { ...KTP_IBU, nama: "Hj. Nur  Halimah, S.Pd" }));
    expect(temuan([ktp])).toEqual([]);
  });

  test("another number is an error when certain, a warning when only one reading saw it", () => {
    const beda = { ...KTP_IBU, nik: "9901045408910008" };
    expect(ringkas(temuan([halaman("ktp_el:ibu", baca("ktp_el", beda))]))).toEqual(["error nik_eq|ktp_el:ibu|ibu.nik"]);
    expect(ringkas(temuan([halaman("ktp_el:ibu", baca("ktp_el", beda, {}, periksa))]))).toEqual([
      "warn nik_eq|ktp_el:ibu|ibu.nik",
    ]);
  });

  test("another birth date warns; another sex too", () => {
    const ktp = halaman(
      "ktp_el:ibu",
      baca("ktp_el", { ...KTP_IBU, tanggal_lahir: "1991-08-15", jenis_kelamin: "LAKI-LAKI" }),
    );
    expect(ringkas(temuan([ktp], { isian: { "ibu.jenisKelamin": "2" } }))).toEqual([
      "warn dob_eq|ktp_el:ibu|ibu.tanggalLahir",
      "warn jk_eq|ktp_el:ibu|ibu.jenisKelamin",
    ]);
  });

  test("an empty field of the form is no difference: the reading is for filling it in", () => {
    expect(
      temuan([halaman("ktp_el:ibu", baca("ktp_el", KTP_IBU))], { isian: { "ibu.nik": "", "ibu.nama": "" } }),
    ).toEqual([]);
  });

  test("a child not named yet on the birth letter has no name to compare; a changed name is only noted", () => {
    const surat = (nama_bayi: string) => halaman("suket_kelahiran", baca("suket_kelahiran", { ...SURAT, nama_bayi }));
    expect(temuan([surat("BY NY NUR HALIMAH")])).toEqual([]);
    expect(ringkas(temuan([surat("PUTRI")]))).toEqual(["info name_eq|suket_kelahiran|anak.nama"]);
  });
});

describe("the family card", () => {
  const kk = (anggota: readonly BarisAnggota[], nilai: Nilai = KK) => halaman("kk", baca("kk", nilai, { anggota }));

  test("a row with the same name and another number is that person's row, and an error", () => {
    const ayah = baris("9901042105680002", "RUDI HARTONO", "1988-05-21");
    const [satu, ...lain] = temuan([kk([ayah, BARIS_IBU])]);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ aturan: "nik_kk_row", level: "error", field: "ayah.nik", params: { jumlah: "1" } });
    expect(satu?.bukti).toMatchObject([{ beda: [10] }, { sumber: "formulir", beda: [10] }]);
  });

  test("another card number is an error; the father as applicant is not reported a second time", () => {
    const lain = temuan([kk([BARIS_AYAH, BARIS_IBU], { ...KK, no_kk: "9901040102160008" })]);
    expect(ringkas(lain)).toEqual(["error nokk_eq|kk|kk.no"]);
  });

  test("a parent in no row is noted, as there may be another card", () => {
    const semua = temuan([kk([BARIS_AYAH])]);
    expect(ringkas(semua)).toEqual(["info kk_tak_ada|kk|ibu.nik"]);
    expect(semua[0]?.bukti).toMatchObject([{ sumber: "kk", halaman: 1, dok: "d-kk-1" }]);
  });

  test("rows that were read in part prove nobody's absence", () => {
    expect(temuan([kk([BARIS_AYAH, { nik: pasti("9901040101010001") }])])).toEqual([]);
  });
});

test("two documents that differ are found while the form is still empty", () => {
  const isian = { "ibu.nik": "", "ibu.nama": "NUR HALIMAH", "ibu.tanggalLahir": "" };
  const kk = halaman("kk", baca("kk", KK, { anggota: [baris("9901045408910003", "NUR HALIMAH", "1991-08-14")] }));
  const ktp = halaman("ktp_el:ibu", baca("ktp_el", { ...KTP_IBU, nik: "9901045408910008" }));
  const [satu] = temuan([kk, ktp], { isian });
  expect(satu).toMatchObject({ level: "error", field: "ibu.nik", bukti: [{ sumber: "kk" }, { sumber: "ktp_el:ibu" }] });
  expect(satu?.jawaban).not.toContain("pakai_formulir");
});

test("the death letter is compared with the deceased", () => {
  const surat = halaman("surat_kematian", baca("surat_kematian", { nama: "KARSO WIBOWO", nik: "9901040107560001" }));
  const isian = { "almarhum.nama": "KARSA WIBOWO", "almarhum.nik": "9901040107560001" };
  expect(ringkas(temuan([surat], { isian, layanan: ["akta_kematian"] }))).toEqual([
    "warn name_eq|surat_kematian|almarhum.nama",
  ]);
});

test("a child's deed is compared with the child and its parents", () => {
  const akta = halaman(
    "kutipan_akta_kelahiran",
    baca("kutipan_akta_kelahiran", {
      nik: "9901044211180001",
      nama: "AISYAH PUTRI RAHAYU",
      tanggal_lahir: "2018-11-02",
      no_akta: "9901-LU-12112018-0012",
      nama_ayah: "RUDI HARTONO",
      nama_ibu: "SITI AMINAH",
    }),
  );
  const isian = { "anak.nik": "9901044211180001", "anak.tanggalLahir": "2018-11-02" };
  expect(ringkas(temuan([akta], { isian, layanan: ["kia_5_17"] }))).toEqual([
    "warn child_parents|kutipan_akta_kelahiran|ibu.nama",
  ]);
});

test("findings come heaviest first, have ids of their own, and are the same every time", () => {
  const kacau = [
    halaman("ktp_el:ibu", baca("ktp_el", { ...KTP_IBU, nik: "9901045408910008", nama: "NUR HALIMA" })),
    halaman("kk", baca("kk", KK, { anggota: [BARIS_AYAH] })),
    halaman(
      "bukti_perkawinan",
      baca("buku_nikah", {}, { quality: { verdict: "ulangi", reasons: ["silau", "buram"] } }),
    ),
  ];
  const semua = temuan(kacau);
  expect(semua.map(({ level }) => level)).toEqual(
    [...semua.map(({ level }) => level)].sort((a, b) => "ewi".indexOf(a[0]!) - "ewi".indexOf(b[0]!)),
  );
  expect(new Set(semua.map(({ id }) => id)).size).toBe(semua.length);
  expect(temuan(kacau)).toEqual(semua);
});

test("whatever is read, nothing throws, nothing is both found and agreed, and no number leaves the evidence", () => {
  const field = fc.record(
    { value: fc.string({ minLength: 1 }), state: fc.constantFrom("pasti", "periksa"), why: fc.constant("x") },
    { noNullPrototype: true },
  );
  const nama = fc.constantFrom<NamaField>(
    "nik",
    "nama",
    "tanggal_lahir",
    "no_kk",
    "nama_ibu",
    "nama_ayah",
    "suami",
    "istri",
  );
  const bacaanApaSaja = fc.record({
    kind: fc.constantFrom(null, "ktp_el", "kk", "buku_nikah", "suket_kelahiran", "tak dikenal"),
    quality: fc.constantFrom<Bacaan["quality"]>(
      { verdict: "baik", reasons: [] },
      { verdict: "ulangi", reasons: ["gelap"] },
    ),
    fields: fc.dictionary(nama, field),
    anggota: fc.array(fc.record({ nik: field, nama: field }, { requiredKeys: [] }), { maxLength: 3 }),
    ms: fc.constant(1),
  });
  const slot = fc.constantFrom("ktp_el:ibu", "ktp_el:ayah", "kk", "suket_kelahiran", "bukti_perkawinan", "tidak ada");
  fc.assert(
    fc.property(fc.array(fc.tuple(slot, bacaanApaSaja), { maxLength: 5 }), (isi) => {
      const satu = bahan(isi.map(([id, bacaan], n) => halaman(id, bacaan as Bacaan, n + 1)));
      const ditemukan = new Set(
        temukan(satu)
          .filter(({ bukti }) => bukti.length > 1)
          .map(({ field: path }) => path),
      );
      for (const { jenis, tentang } of cocok(satu)) if (jenis === "nilai") expect(ditemukan.has(tentang)).toBe(false);
      for (const { id } of temukan(satu)) expect(id).not.toMatch(/\d{6}/);
    }),
  );
});

describe("parents in the columns of a family card", () => {
  const barisAnak = (ibu: string): BarisAnggota => ({
    ...baris("9901044211260001", "AISYAH PUTRI RAHAYU", "2026-11-02"),
    nama_ibu: pasti(ibu),
    nama_ayah: pasti("RUDI HARTONO"),
  });
  const kk = (ibu: string) => halaman("kk", baca("kk", KK, { anggota: [BARIS_AYAH, BARIS_IBU, barisAnak(ibu)] }));

  test("differ from the form or the deed: a finding of its own", () => {
    const [satu, ...lain] = temuan([kk("SITI AMINAH")]);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ aturan: "child_parents", slot: "kk", field: "ibu.nama", level: "warn" });
    expect(temuan([kk("NUR HALIMAH")])).toEqual([]);
  });

  test("of somebody else are not those of the child", () => {
    const ibu: BarisAnggota = { ...BARIS_IBU, nama_ibu: pasti("MARIAM") };
    const halamanKk = halaman("kk", baca("kk", KK, { anggota: [BARIS_AYAH, ibu, barisAnak("NUR HALIMAH")] }));
    expect(temuan([halamanKk])).toEqual([]);
  });
});
