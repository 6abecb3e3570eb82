/** Forms and checks of family cards, moves and biodata. */
import { describe, expect, test } from "vitest";
import { formulirUntuk } from "../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { kodeDaftar, labelKode } from "../../../../src/domain/layanan/formulir/kodeDaftar.ts";
import { kolomSiak } from "../../../../src/domain/layanan/formulir/siakKolom.ts";
import { validateIsian } from "../../../../src/domain/layanan/formulir/validasi.ts";
import type { Isian } from "../../../../src/domain/layanan/isian.ts";
import { kondisiBerlaku } from "../../../../src/domain/layanan/kondisi.ts";
import type { LayananId } from "../../../../src/domain/layanan/layananId.ts";
import { pertanyaan } from "../../../../src/domain/layanan/pertanyaan.ts";
import { masukan, TANGGAL } from "./keluarga.ts";

const kolom = (layanan: readonly LayananId[], lebih: Parameters<typeof masukan>[1] = {}) =>
  formulirUntuk(masukan(layanan, lebih)).flatMap((bagian) => bagian.kolom);
const ids = (...args: Parameters<typeof kolom>) => kolom(...args).map(({ id }) => id);
const wajib = (id: string, ...args: Parameters<typeof kolom>) => kolom(...args).find((satu) => satu.id === id)?.wajib;
const periksa = (layanan: readonly LayananId[], isian: Isian) =>
  validateIsian(masukan(layanan, { isian }))
    .filter(({ aturan }) => aturan !== "wajib_isi")
    .map(({ level, aturan, path }) => `${level} ${aturan} ${path ?? ""}`);
const tanya = (...args: Parameters<typeof masukan>) => pertanyaan(masukan(...args)).map(({ kondisi }) => kondisi);

describe("code lists follow the office's set of forms", () => {
  const daftar = (id: string, formSet: "2019" | "2026") =>
    kolom(["biodata_wni"], { setelan: { formSet } }).find((satu) => satu.id === id)?.kodeDaftar;

  test.each([
    ["anggota1.shdk", "shdk", 10, "shdkLama", 11],
    ["anggota1.pendidikan", "pendidikan", 12, "pendidikanLama", 10],
    ["anggota1.pekerjaan", "pekerjaan", 108, "pekerjaan2019", 99],
  ] as const)("%s: %s has %d, %s has %d", (id, baru, banyakBaru, lama, banyakLama) => {
    expect([daftar(id, "2026"), daftar(id, "2019")]).toEqual([baru, lama]);
    expect([kodeDaftar[baru].length, kodeDaftar[lama].length]).toEqual([banyakBaru, banyakLama]);
  });

  test("a stored code keeps its meaning when the office changes its set", () => {
    expect(labelKode("pekerjaan", "L5")).toBe("Pegawai Negeri Sipil");
    expect(labelKode("pendidikan", "L9")).toBe("Strata II");
    expect(labelKode("pendidikan", "9")).toBe("Strata I");
    expect(labelKode("shdk", "L10")).toBe("Pembantu");
  });

  test("the marriage states stay six in both", () => {
    expect(daftar("anggota1.statusKawin", "2019")).toBe("statusKawin");
  });

  test("all twenty kinds of disability are there", () => {
    expect(kodeDaftar.jenisDisabilitas).toHaveLength(20);
  });
});

describe("biodata", () => {
  test("asks for no NIK, demands RT, RW and postal code, and a deed's number only where there is a deed", () => {
    expect(ids(["biodata_wni"])).not.toContain("anggota1.nik");
    for (const path of ["alamat.rt", "alamat.rw", "alamat.kodePos", "anggota1.nama"])
      expect([path, wajib(path, ["biodata_wni"])]).toEqual([path, true]);
    const dengan = (isian: Isian) => ids(["biodata_wni"], { isian });
    expect(dengan({})).not.toContain("anggota1.noAkta");
    expect(dengan({ "anggota1.aktaLahir": "ada" })).toContain("anggota1.noAkta");
    expect(dengan({ "anggota1.statusKawin": "2" })).toContain("anggota1.noAktaKawin");
    expect(dengan({ "anggota1.statusKawin": "3" })).not.toContain("anggota1.noAktaKawin");
    expect(dengan({ "anggota1.statusKawin": "3" })).toContain("anggota1.tanggalKawin");
    expect(dengan({ "anggota1.statusKawin": "5" })).toContain("anggota1.tanggalCerai");
    expect(dengan({ "anggota1.disabilitas": "1" })).not.toContain("anggota1.jenisDisabilitas");
  });

  test("a value that is there is never hidden", () => {
    expect(ids(["biodata_wni"], { isian: { "anggota1.noAkta": "9901-LU-01022020-0001" } })).toContain(
      "anggota1.noAkta",
    );
  });

  test("whoever is registered in the same file need not have a number for the card", () => {
    expect(wajib("anggota1.nik", ["kk_tambah_anggota_numpang"])).toBe(true);
    expect(wajib("anggota1.nik", ["biodata_wni", "kk_tambah_anggota_numpang"])).toBe(false);
  });

  test.each([
    [{ "anggota1.tanggalLahirPerkiraan": "hari", "anggota1.tanggalLahir": "1965-03-15" }, false],
    [{ "anggota1.tanggalLahirPerkiraan": "hari", "anggota1.tanggalLahir": "1965-03-04" }, true],
    [{ "anggota1.tanggalLahirPerkiraan": "hari_bulan", "anggota1.tanggalLahir": "1965-07-01" }, false],
    [{ "anggota1.tanggalLahirPerkiraan": "hari_bulan", "anggota1.tanggalLahir": "1965-03-15" }, true],
    [{ "anggota1.tanggalLahirPerkiraan": "pasti", "anggota1.tanggalLahir": "1965-03-04" }, false],
  ] as const)("an unknown birth date follows the convention: %j warns %s", (isian, ada) => {
    expect(periksa(["biodata_wni"], isian).includes("warn tanggal_perkiraan anggota1.tanggalLahir")).toBe(ada);
  });

  test("a parent's number in a row is not compared with the row's own birth date, but with the parent's sex", () => {
    const catatan = periksa(["biodata_wni"], {
      "anggota1.tanggalLahir": "2019-03-04",
      "anggota1.jenisKelamin": "1",
      "anggota1.nikIbu": "9901045408910003",
      "anggota1.nikAyah": "9901045408910003",
    });
    expect(catatan).not.toContain("warn dob anggota1.nikIbu");
    expect(catatan).not.toContain("warn sex anggota1.nikIbu");
    expect(catatan).toContain("warn sex anggota1.nikAyah");
  });
});

describe("a new card", () => {
  test("of a couple asks both, has no number yet, and needs nobody else on it", () => {
    const semua = ids(["kk_baru_keluarga_baru"]);
    expect(semua).toEqual(expect.arrayContaining(["suami.nik", "istri.nik", "kk.kepala"]));
    expect(semua).not.toContain("kk.no");
    expect(wajib("anggota1.nama", ["kk_baru_keluarga_baru"])).toBe(false);
    expect(wajib("anggota1.nama", ["kk_baru_keluarga_baru"], { isian: { "anggota1.shdk": "4" } })).toBe(true);
  });

  test("F-1.05 brings its witnesses and the date it is about", () => {
    const jawaban = { tanpa_bukti_kawin: true };
    expect(ids(["kk_baru_keluarga_baru"])).not.toContain("saksi1.nik");
    expect(wajib("saksi2.nik", ["kk_baru_keluarga_baru"], { jawaban })).toBe(true);
    expect(wajib("nikah.tanggal", ["kk_baru_keluarga_baru"], { jawaban })).toBe(true);
    expect(wajib("nikah.tanggal", ["kk_baru_keluarga_baru"])).toBe(false);
    const cerai = { sebab_cerai: true, tanpa_bukti_cerai: true };
    expect(wajib("nikah.tanggalCerai", ["kk_baru_keluarga_baru"], { jawaban: cerai })).toBe(true);
  });

  test("a marriage before 19 follows from the dates", () => {
    const kondisi = (suami: string, istri: string) =>
      kondisiBerlaku(
        {},
        { "nikah.tanggal": "2026-01-10", "suami.tanggalLahir": suami, "istri.tanggalLahir": istri },
        TANGGAL,
      )["usia_lt_19_kawin"];
    expect(kondisi("2000-01-01", "2007-01-11")).toBe(true);
    expect(kondisi("2000-01-01", "2007-01-10")).toBe(false);
    expect(kondisi("2000-01-01", "")).toBeUndefined();
    expect(kondisi("2008-01-01", "")).toBe(true);
  });

  test("splitting under 17 and unmarried is refused by the rule, married it isn't", () => {
    const pisah = (tanggalLahir: string, statusKawin: string) =>
      periksa(["kk_pisah"], { "pemohon.tanggalLahir": tanggalLahir, "pemohon.statusKawin": statusKawin });
    expect(pisah("2009-11-19", "1")).toContain("error pisah_usia pemohon.tanggalLahir");
    expect(pisah("2009-11-18", "1")).not.toContain("error pisah_usia pemohon.tanggalLahir");
    expect(pisah("2009-11-19", "2")).not.toContain("error pisah_usia pemohon.tanggalLahir");
  });

  test("a change of head needs a head among the members", () => {
    const baris = (shdk: string) =>
      periksa(["kk_ganti_kepala_keluarga"], { "anggota1.shdk": "4", "anggota2.shdk": shdk });
    expect(baris("3")).toContain("error kk_tanpa_kepala anggota1.shdk");
    expect(baris("1")).not.toContain("error kk_tanpa_kepala anggota1.shdk");
  });

  test("the head's death is known from the form where the deed is of the same file", () => {
    const isian = { "kk.kepala": "Rudi Hartono", "almarhum.nama": "RUDI HARTONO" };
    expect(tanya(["kk_ganti_kepala_keluarga"])).toContain("kepala_keluarga_meninggal");
    expect(tanya(["kk_ganti_kepala_keluarga"], { isian })).not.toContain("kepala_keluarga_meninggal");
  });

  test("husband and wife can't be one person, an applicant can be either", () => {
    const isian = {
      "suami.nik": "9901042105880002",
      "istri.nik": "9901042105880002",
      "pemohon.nik": "9901042105880002",
    };
    const catatan = periksa(["kk_baru_keluarga_baru"], isian);
    expect(catatan).toContain("error dup istri.nik");
    expect(catatan).not.toContain("error dup pemohon.nik");
  });
});

describe("questions", () => {
  test("what may stand in for a paper is asked only where that paper is asked for", () => {
    expect(tanya(["kk_pisah"])).toEqual(expect.arrayContaining(["sebab_kawin", "sebab_cerai"]));
    expect(tanya(["kk_pisah"])).not.toContain("tanpa_bukti_kawin");
    expect(tanya(["kk_pisah"], { jawaban: { sebab_kawin: true } })).toContain("tanpa_bukti_kawin");
  });

  test("joining another card follows from the form", () => {
    expect(tanya(["pindah_datang"])).toContain("menumpang_kk_lain");
    expect(tanya(["pindah_datang"], { isian: { "pindah.anggotaPindah": "2" } })).not.toContain("menumpang_kk_lain");
    expect(kondisiBerlaku({}, { "pindah.anggotaPindah": "1" }, TANGGAL)["menumpang_kk_lain"]).toBe(true);
  });
});

describe("moves", () => {
  test("coming here asks the old address apart and the new one as the file's, the host only where one joins", () => {
    const semua = ids(["pindah_datang"]);
    expect(semua).toEqual(
      expect.arrayContaining(["pindah.asalDesa", "alamat.desa", "pemohon.noKk", "pindah.noSkpwni"]),
    );
    expect(semua.filter((id) => id.startsWith("pindah.tujuan"))).toEqual([]);
    expect(semua).not.toContain("kk.no");
    expect(ids(["pindah_datang"], { jawaban: { menumpang_kk_lain: true } })).toContain("kk.no");
  });

  test("the statements of 2026 are named by their code, in 2019 their fields stand without one", () => {
    const kode = (formSet: "2019" | "2026") =>
      formulirUntuk(
        masukan(["pindah_dalam_kabkota"], { jawaban: { alamat_bukan_milik: true }, setelan: { formSet } }),
      ).find(({ id }) => id === "pemilik")?.kode;
    expect([kode("2026"), kode("2019")]).toEqual([["F-1.03C"], []]);
  });

  test.each([
    ["pindah_dalam_kabkota", { "pindah.tujuanDesa": "9901052001" }, false],
    ["pindah_dalam_kabkota", { "pindah.tujuanDesa": "9902052001" }, true],
    ["pindah_antar_provinsi", { "pindah.tujuanDesa": "9802052001" }, false],
    ["pindah_antar_provinsi", { "pindah.tujuanDesa": "9902052001" }, true],
    ["pindah_datang", { "pindah.asalDesa": "9802052001" }, false],
    ["pindah_datang", { "pindah.asalDesa": "9901052001" }, true],
    ["pindah_datang", {}, false],
  ] as const)("%s with %j: another class than the service is for warns %s", (layanan, isian, ada) => {
    const catatan = periksa([layanan], { "alamat.desa": "9901042001", ...isian });
    expect(catatan.includes("warn pindah_kelas pindah.klasifikasi")).toBe(ada);
  });

  test("where the head goes alone, what it means for those who stay is said", () => {
    expect(periksa(["pindah_antar_kabkota"], { "pindah.jenis": "1" })).toContain("info pindah_sisa pindah.jenis");
    expect(periksa(["pindah_antar_kabkota"], { "pindah.jenis": "2" })).not.toContain("info pindah_sisa pindah.jenis");
    expect(periksa(["pindah_datang"], { "pindah.jenis": "1" })).not.toContain("info pindah_sisa pindah.jenis");
  });

  test("a certificate's number of another form warns and is kept", () => {
    const nomor = (teks: string) => periksa(["pindah_datang"], { "pindah.noSkpwni": teks });
    expect(nomor("SKPWNI/9902/22032021/0101")).toEqual([]);
    expect(nomor("475/12/2020")).toContain("warn skpwni_bentuk pindah.noSkpwni");
  });

  test("SIAK entry begins with the couple and leaves out what only the office's steps need", () => {
    expect(
      kolomSiak("kk_baru_keluarga_baru", {})
        .slice(0, 3)
        .map(({ bagian }) => bagian),
    ).toEqual(["bagian.suami", "bagian.istri", "bagian.pemohon"]);
    const semua = kolomSiak("pindah_dalam_kabkota", {}).flatMap((bagian) => bagian.kolom.map(({ id }) => id));
    expect(semua).not.toContain("pindah.gantiKia");
    expect(semua).toContain("pindah.tujuanDesa");
  });
});
