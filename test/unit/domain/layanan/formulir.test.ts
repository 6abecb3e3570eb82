import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formulirUntuk } from "../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import {
  kodeDaftar,
  kodeDariLabel,
  labelKode,
  statusKawinToKtp,
} from "../../../../src/domain/layanan/formulir/kodeDaftar.ts";
import { kolomByPath } from "../../../../src/domain/layanan/formulir/kolomByPath.ts";
import { kolomSiak } from "../../../../src/domain/layanan/formulir/siakKolom.ts";
import { validateIsian } from "../../../../src/domain/layanan/formulir/validasi.ts";
import type { Isian, Jawaban } from "../../../../src/domain/layanan/isian.ts";
import { layananById } from "../../../../src/domain/layanan/katalog.ts";
import { layananIds, type LayananId } from "../../../../src/domain/layanan/layananId.ts";
import { isianLahir, masukan, paketLahir } from "./keluarga.ts";

const kolomDari = (...args: Parameters<typeof masukan>) =>
  formulirUntuk(masukan(...args)).flatMap(({ kolom }) => kolom);
const cari = (id: string, ...args: Parameters<typeof masukan>) => kolomDari(...args).find((kolom) => kolom.id === id);

describe("code lists", () => {
  test("have the official number of entries", () => {
    expect(kodeDaftar.pekerjaan).toHaveLength(108);
    expect(kodeDaftar.pendidikan).toHaveLength(12);
    expect(kodeDaftar.shdk).toHaveLength(10);
    expect(kodeDaftar.statusKawin).toHaveLength(6);
    expect(kodeDaftar.golDarah).toHaveLength(13);
  });

  test("every code is unique, and every label leads back to its code", () => {
    for (const nama of Object.keys(kodeDaftar) as (keyof typeof kodeDaftar)[]) {
      const daftar = kodeDaftar[nama];
      expect(new Set(daftar.map(({ kode }) => kode)).size).toBe(daftar.length);
      for (const { kode, label } of daftar) {
        expect(labelKode(nama, kode)).toBe(label);
        expect([nama, kodeDariLabel(nama, label.toUpperCase())]).toEqual([nama, kode]);
      }
    }
  });

  test.each([
    ["agama", "KATOLIK", "3"],
    ["agama", "BUDDHA", "5"],
    ["agama", "KONGHUCU", "6"],
    ["jenisKelamin", "LAKI - LAKI", "1"],
    ["pekerjaan", "wiraswasta", "88"],
    ["pekerjaan", "tukang sihir", null],
  ] as const)("%s: %s is code %s", (daftar, teks, kode) => {
    expect(kodeDariLabel(daftar, teks)).toBe(kode);
  });

  test("six marital states print as four", () => {
    expect(["1", "2", "3", "4", "5", "6"].map(statusKawinToKtp)).toEqual(["1", "2", "2", "3", "3", "4"]);
  });
});

describe("the form of a birth package", () => {
  test("asks every field once, over all services", () => {
    const ids = kolomDari(paketLahir).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["ibu.nik", "anak.agama", "kk.kepala", "saksi2.nik", "kontak.telepon"]));
  });

  test("names the forms that a group fills, by the office's set", () => {
    const kode = (formSet: "2019" | "2026") =>
      formulirUntuk(masukan(paketLahir, { setelan: { formSet } })).find(({ id }) => id === "ibu")?.kode;
    expect(kode("2026")).toEqual(["F-2.01A"]);
    expect(kode("2019")).toEqual(["F-2.01"]);
    expect(formulirUntuk(masukan(paketLahir)).find(({ id }) => id === "pemohon")?.kode).toEqual(["F-1.02", "F-2.01A"]);
  });

  test("comes in the order of asking", () => {
    expect(formulirUntuk(masukan(paketLahir)).map(({ id }) => id)).toEqual([
      "pemohon",
      "anak",
      "kelahiran",
      "ibu",
      "ayah",
      "kk",
      "alamat",
      "saksi1",
      "saksi2",
      "kontak",
    ]);
  });

  test("the newborn's number isn't demanded while the package itself brings it", () => {
    expect(cari("anak.nik", paketLahir)).toMatchObject({ wajib: false });
    expect(cari("anak.nik", ["kia_0_5"])).toMatchObject({ wajib: true });
    expect(cari("anak.noAkta", ["kia_0_5"])).toMatchObject({ wajib: true });
  });

  test("a field is demanded where any service demands it", () => {
    expect(cari("ibu.nik", ["akta_kematian"])).toMatchObject({ wajib: false });
    expect(cari("ibu.nik", ["akta_kelahiran", "akta_kematian"])).toMatchObject({ wajib: true });
    expect(cari("kontak.email", ["akta_kelahiran", "ikd_aktivasi"])).toMatchObject({ wajib: true });
  });

  test("only the child's name is registered for the first time", () => {
    expect(
      kolomDari(paketLahir)
        .filter(({ namaBaru }) => namaBaru === true)
        .map(({ id }) => id),
    ).toEqual(["anak.nama"]);
  });

  test("F-2.03 and F-1.07 bring their fields when the answers bring them", () => {
    expect(cari("kelahiran.namaPenolong", paketLahir)).toBeUndefined();
    const jawaban = { tanpa_surat_kelahiran: true, via_kuasa: true };
    expect(cari("kelahiran.namaPenolong", paketLahir, { jawaban })).toMatchObject({ wajib: true });
    expect(cari("kuasa.nik", paketLahir, { jawaban })).toMatchObject({ wajib: true });
    expect(cari("ibu.pekerjaan", paketLahir, { jawaban })).toMatchObject({ wajib: true });
  });
});

test("rows of the family card grow with what is filled in, and there is always one", () => {
  const bagian = (isian: Isian) =>
    formulirUntuk(masukan(["pindah_antar_kabkota"], { isian }))
      .filter(({ id }) => id.startsWith("anggota"))
      .map(({ id, berulang }) => [id, berulang]);
  expect(bagian({})).toEqual([["anggota1", "anggota"]]);
  expect(bagian({ "anggota2.nama": "SITI" })).toEqual([
    ["anggota1", undefined],
    ["anggota2", "anggota"],
  ]);
});

test("enrolment and child card are asked only of those whose age they fit", () => {
  const ada = (tanggalLahir: string) =>
    kolomDari(["kk_ubah_elemen"], { isian: { "anggota1.tanggalLahir": tanggalLahir } })
      .map(({ id }) => id)
      .filter((id) => /^anggota1\.(rekam|kia)$/.test(id));
  expect(ada("")).toEqual(["anggota1.rekam"]);
  expect(ada("2009-11-18")).toEqual(["anggota1.rekam"]);
  expect(ada("2009-11-19")).toEqual(["anggota1.kia"]);
  expect(ada("2022-01-01")).toEqual([]);
});

test("the parents of a child are the same in its row of the card and on its deed", () => {
  const isian = isianLahir({ "anggota2.nama": "AISYAH PUTRI RAHAYU", "anggota2.namaIbu": "NUR HALIMAH" });
  const catatan = (ganti: Isian) =>
    validateIsian(masukan(["akta_kelahiran", "biodata_wni"], { isian: { ...isian, ...ganti } }))
      .filter(({ aturan }) => aturan === "child_parents")
      .map(({ path, level }) => `${level} ${path ?? ""}`);
  expect(catatan({})).toEqual([]);
  expect(catatan({ "anggota2.namaIbu": "NUR HALIMA" })).toEqual(["warn anggota2.namaIbu"]);
  expect(catatan({ "anggota2.namaIbu": "SITI AMINAH", "anggota2.nama": "BUDI" })).toEqual([]);
});

test("every field that a form or service names is defined", () => {
  for (const id of layananIds) {
    // `anggota.` stands for every row.
    const paths = layananById(id).kolom.map(({ path }) => path.replace(/^anggota\./, "anggota1."));
    for (const path of paths) expect([path, kolomByPath(path)?.id]).toEqual([path, path]);
  }
  const semuaJawaban: Jawaban = {
    via_kuasa: true,
    tanpa_surat_kelahiran: true,
    tanpa_bukti_kawin: true,
    domisili_tanpa_nik: true,
  };
  for (const set of ["2019", "2026"] as const) {
    const ids = kolomDari(layananIds, { jawaban: semuaJawaban, setelan: { formSet: set } }).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(60);
  }
  expect(kolomByPath("ibu.sepatu")).toBeNull();
  expect(kolomByPath("sepatu.nik")).toBeNull();
});

describe("checks of the form", () => {
  const periksa = (ganti: Isian = {}, layanan: readonly LayananId[] = paketLahir, jawaban: Jawaban = {}) =>
    validateIsian(masukan(layanan, { isian: isianLahir(ganti), jawaban })).map(
      ({ level, aturan, path }) => `${level} ${aturan} ${path ?? ""}`,
    );

  test("a complete birth has no error and no warning", () => {
    expect(periksa().filter((satu) => !satu.startsWith("info"))).toEqual([]);
  });

  test("the father may apply: his own number twice is no duplicate", () => {
    expect(periksa()).not.toContain("error dup ayah.nik");
  });

  test.each([
    [{ "ibu.nik": "" }, "error wajib_isi ibu.nik"],
    [{ "ibu.nik": "12345" }, "error len16 ibu.nik"],
    [{ "ibu.nik": "9901043002910003" }, "error dd ibu.nik"],
    [{ "ibu.tanggalLahir": "1991-08-15" }, "warn dob ibu.nik"],
    [{ "anak.tanggalLahir": "2026-11-19" }, "error tanggal_depan anak.tanggalLahir"],
    [{ "anak.tanggalLahir": "2026-02-30" }, "error tanggal anak.tanggalLahir"],
    [{ "anak.nama": "M. AISYAH" }, "error abbr anak.nama"],
    [{ "anak.nama": "AISYAH" }, "warn words2 anak.nama"],
    [{ "ibu.nama": "M. AISYAH" }, null],
    [{ "anak.jenisKelamin": "9" }, "error kode anak.jenisKelamin"],
    [{ "kelahiran.berat": "3100" }, "warn angka_batas kelahiran.berat"],
    [{ "kelahiran.berat": "tiga" }, "error angka kelahiran.berat"],
    [{ "kelahiran.jam": "25.10" }, "error jam kelahiran.jam"],
    [{ "kk.no": "9901042105880002" }, "warn kk_eq_nik kk.no"],
    [{ "alamat.desa": "990104" }, "error wilayah_kode alamat.desa"],
    [{ "kontak.telepon": "12" }, "warn telepon kontak.telepon"],
    [{ "kontak.email": "a@gamil.com" }, "warn email_ketik kontak.email"],
    [{ "saksi2.nik": "9901040101700001" }, "error dup saksi2.nik"],
    [{ "ibu.nik": "9901042105880002" }, "error dup ibu.nik"],
    [{ "pemohon.nama": "BUDI SANTOSO" }, "error dup ayah.nik"],
    [{ "ibu.tanggalLahir": "2018-08-14" }, "warn mother_age ibu.tanggalLahir"],
    [{ "ibu.tanggalLahir": "1956-08-14" }, "warn mother_age ibu.tanggalLahir"],
    [{ "anak.tanggalLahir": "2026-09-18" }, "info birth_60d anak.tanggalLahir"],
    [{ "kelahiran.tanggalPerkawinanOrtu": "2026-11-10" }, "info anak_kandung_kawin kelahiran.tanggalPerkawinanOrtu"],
    [{ "anak.tanggalLahir": "2019-11-02" }, "warn kia_salah anak.tanggalLahir"],
  ] as const)("%j gives %s", (ganti, hasil) => {
    const sebelum = periksa();
    const baru = periksa(ganti as Isian).filter((satu) => !sebelum.includes(satu));
    if (hasil === null) expect(baru).toEqual([]);
    else expect(baru).toContain(hasil);
  });

  test("a birth on the day of the application is no date to come", () => {
    expect(periksa({ "anak.tanggalLahir": "2026-11-18" })).not.toContain("error tanggal_depan anak.tanggalLahir");
  });

  test("60 days are in time, the 61st is late", () => {
    expect(periksa({ "anak.tanggalLahir": "2026-09-19" })).not.toContain("info birth_60d anak.tanggalLahir");
    expect(periksa({ "anak.tanggalLahir": "2026-09-18" })).toContain("info birth_60d anak.tanggalLahir");
  });

  test("a death reported after 30 days is noted", () => {
    const lapor = (tanggal: string) => periksa({ "kematian.tanggal": tanggal }, ["akta_kematian"]);
    expect(lapor("2026-10-19")).not.toContain("info death_30d kematian.tanggal");
    expect(lapor("2026-10-18")).toContain("info death_30d kematian.tanggal");
  });

  test("two heads on one card are an error; somebody of 17 is asked about enrolment", () => {
    const kk = periksa(
      {
        "anggota1.shdk": "1",
        "anggota2.shdk": "1",
        "anggota1.tanggalLahir": "2009-11-18",
        "anggota2.tanggalLahir": "2009-11-19",
      },
      ["kk_ubah_elemen"],
    );
    expect(kk).toContain("error kk_head anggota2.shdk");
    expect(kk).toContain("info wktp anggota1.rekam");
    expect(kk).not.toContain("info wktp anggota2.rekam");
  });

  test("a move of another class than the service is for, or than was written down, warns", () => {
    const pindah = (tujuan: string, kelas: string) =>
      periksa({ "alamat.desa": "9901042001", "pindah.tujuanDesa": tujuan, "pindah.klasifikasi": kelas }, [
        "pindah_antar_kabkota",
      ]);
    const peringatan = "warn pindah_kelas pindah.klasifikasi";
    expect(pindah("9902042001", "4")).not.toContain(peringatan);
    expect(pindah("9902042001", "5")).toContain(peringatan);
    expect(pindah("9901052001", "4")).toContain(peringatan);
    expect(pindah("9801052001", "5")).toContain(peringatan);
  });

  test("when the head of family died, the new head and number are noted", () => {
    const meninggal = (nama: string) =>
      periksa({ "almarhum.nama": nama }, ["akta_kematian", "kk_ubah_peristiwa_penting"]);
    expect(meninggal("Rudi Hartono")).toContain("info kepala_meninggal kk.kepala");
    expect(meninggal("NUR HALIMAH")).not.toContain("info kepala_meninggal kk.kepala");
  });

  test("the open century is noted only for people whose birth date the form asks", () => {
    expect(periksa().filter((satu) => satu.includes("century"))).toEqual([]);
    expect(periksa({ "ibu.tanggalLahir": "" })).toContain("info century ibu.nik");
  });

  test("an area that is not on the list only warns", () => {
    const catatan = validateIsian({ ...masukan(paketLahir, { isian: isianLahir() }), wilayahDikenal: () => false });
    expect(catatan.filter(({ aturan }) => aturan === "region").every(({ level }) => level === "warn")).toBe(true);
  });

  test("whatever is typed anywhere, it answers with remarks about fields of this form", () => {
    const paths = kolomDari(paketLahir).map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...paths), fc.string()), (isian) => {
        for (const { aturan, level } of validateIsian(masukan(paketLahir, { isian }))) {
          expect(aturan).not.toBe("");
          expect(["error", "warn", "info"]).toContain(level);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("columns for SIAK", () => {
  const semua = (layanan: LayananId, isian: Isian) => kolomSiak(layanan, isian).flatMap(({ kolom }) => kolom);
  const satu = (id: string) => semua("akta_kelahiran", isianLahir()).find((kolom) => kolom.id === id);

  test("numbers are shown in groups and copied without spaces", () => {
    const berjarak = semua("akta_kelahiran", isianLahir({ "ayah.nik": "990104 210588 0002" }));
    expect(satu("ibu.nik")).toMatchObject({ nilai: "990104 540891 0003", salin: "9901045408910003" });
    expect(berjarak.find(({ id }) => id === "ayah.nik")).toMatchObject({
      nilai: "990104 210588 0002",
      salin: "9901042105880002",
    });
  });

  test("codes come as labels, dates as the office writes them, RT with three digits", () => {
    expect(satu("kelahiran.penolong")).toMatchObject({ nilai: "Bidan/Perawat", salin: "Bidan/Perawat" });
    expect(satu("anak.tanggalLahir")).toMatchObject({ salin: "02-11-2026" });
    expect(satu("alamat.rt")).toMatchObject({ salin: "002" });
    expect(satu("kelahiran.berat")).toMatchObject({ nilai: "3,1 kg", salin: "3,1" });
  });

  test("the subject comes first, contact data stays out, an empty field stays visible", () => {
    const bagian = kolomSiak("akta_kelahiran", isianLahir()).map((satu) => satu.bagian);
    expect(bagian.slice(0, 5)).toEqual([
      "bagian.anak",
      "bagian.kelahiran",
      "bagian.ibu",
      "bagian.ayah",
      "bagian.pemohon",
    ]);
    expect(bagian).not.toContain("bagian.kontak");
    expect(kolomSiak("kk_ubah_elemen", {}).flatMap(({ kolom }) => kolom.map(({ id }) => id))).not.toContain(
      "anggota1.rekam",
    );
    expect(satu("saksi1.noKk")).toMatchObject({ nilai: "", salin: "" });
  });

  test("the area is shown by name where the pack is at hand", () => {
    const desa = (namaWilayah?: (kode: string) => string) =>
      kolomSiak("akta_kelahiran", isianLahir(), { ...(namaWilayah && { namaWilayah }) })
        .flatMap(({ kolom }) => kolom)
        .find(({ id }) => id === "alamat.desa")?.nilai;
    expect(desa()).toBe("99.01.04.2001");
    expect(desa(() => "BATU PUTIH")).toBe("BATU PUTIH");
  });
});
