import { describe, expect, test } from "vitest";
import type { Lembar, NilaiCetak } from "../../../../../src/domain/layanan/cetak/lembar.ts";
import { formulirBerkas, kodeDokumen } from "../../../../../src/domain/layanan/cetak/formulirBerkas.ts";
import { susunFormulir } from "../../../../../src/domain/layanan/cetak/susunFormulir.ts";
import type { CetakMasukan } from "../../../../../src/domain/layanan/cetak/blokCetak.ts";
import { dokumenIds } from "../../../../../src/domain/layanan/dokumenIds.ts";
import { dokumenById } from "../../../../../src/domain/layanan/dokumen.ts";
import { semuaLayanan } from "../../../../../src/domain/layanan/katalog.ts";
import { setelanBawaan } from "../../../../../src/domain/layanan/setelan.ts";
import { decideJenis } from "../../../../../src/domain/praperiksa/jenis.ts";
import { isianLahir } from "../../../../fixtures/permohonanContoh.ts";

const NAMA: Readonly<Record<string, string>> = { "99": "NUSA CONTOH", "9901042001": "SUMBER JATI" };

const masukan = (isi: Partial<CetakMasukan> = {}): CetakMasukan => ({
  layanan: ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"],
  jawaban: {},
  isian: {
    ...isianLahir,
    "pemohon.noKk": "9901041206160001",
    "anak.jenisKelamin": "2",
    "kelahiran.jam": "04.35",
    "alamat.desa": "9901042001",
    "alamat.rt": "2",
    "alamat.rw": "1",
  },
  tanggal: "2026-11-18",
  setelan: setelanBawaan,
  namaWilayah: (kode) => NAMA[kode] ?? "",
  tempat: "Sumber Jati",
  ...isi,
});

const satu = (kode: string, isi: Partial<CetakMasukan> = {}): Lembar => {
  const [lembar] = susunFormulir(kode, masukan(isi));
  if (lembar === undefined) throw new Error("no sheet");
  return lembar;
};

const nilai = (lembar: Lembar, judul: string | undefined, label: string): NilaiCetak | undefined =>
  lembar.blok
    .flatMap((blok) => (blok.jenis === "baris" && blok.judul === judul ? blok.baris : []))
    .find((baris) => baris.label.endsWith(label))?.nilai;

const dicentang = (lembar: Lembar): readonly string[] =>
  lembar.blok.flatMap((blok) =>
    blok.jenis === "centang" ? blok.butir.filter((b) => b.dicentang).map((b) => b.label) : [],
  );

const tanda = (lembar: Lembar) => lembar.blok.flatMap((blok) => (blok.jenis === "tanda" ? blok.kotak : []));

describe("a form on paper", () => {
  test("writes a NIK in sixteen boxes, a date in eight, and ticks the code of a list", () => {
    const lembar = satu("F-2.01A");
    const nik = nilai(lembar, "DATA PELAPOR", "NIK");
    expect(nik?.bentuk === "kotak" && nik.kelompok[0]?.isi.join("")).toBe("9901045408910003");
    const lahir = nilai(lembar, "KELAHIRAN", "Tanggal lahir");
    expect(lahir?.bentuk === "kotak" && lahir.kelompok.map(({ label, isi }) => `${label} ${isi.join("")}`)).toEqual([
      "Tgl 02",
      "Bln 11",
      "Thn 2026",
    ]);
    const kelamin = nilai(lembar, "KELAHIRAN", "Jenis kelamin");
    expect(kelamin?.bentuk === "pilihan" && kelamin.pilihan.filter((p) => p.dipilih).map((p) => p.label)).toEqual([
      "Perempuan",
    ]);
    expect(nilai(lembar, "KELAHIRAN", "Hari lahir")).toEqual({ bentuk: "teks", isi: "Senin" });
  });

  test("leaves empty boxes where nothing is known yet, never fewer", () => {
    const nik = nilai(satu("F-2.01A"), "DATA SUBJEK AKTA", "NIK");
    expect(nik?.bentuk === "kotak" && nik.kelompok[0]?.isi).toEqual(Array(16).fill(""));
  });

  test("F-1.02 ticks what the package asks and what has to be attached", () => {
    expect(dicentang(satu("F-1.02"))).toEqual([
      "B. Perubahan data",
      "2. Peristiwa penting",
      "A. Baru",
      "KK lama / KK rusak",
      expect.stringMatching(/^Surat keterangan\/bukti perubahan/),
      "Buku nikah / kutipan akta perkawinan",
    ]);
  });

  test("of F-2.01A only the event of the file is printed", () => {
    const judul = (lembar: Lembar) => lembar.blok.flatMap((b) => (b.jenis === "baris" && b.judul ? [b.judul] : []));
    expect(judul(satu("F-2.01A"))).toContain("KELAHIRAN");
    expect(judul(satu("F-2.01A"))).not.toContain("KEMATIAN");
    expect(judul(satu("F-2.01A", { layanan: ["akta_kematian"] }))).toContain("KEMATIAN");
  });

  test("a captured signature is printed at the applicant's place, but never under a duty stamp", () => {
    expect(tanda(satu("F-1.02")).map(({ gambar, meterai }) => [gambar, meterai])).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(tanda(satu("F-1.07")).at(-1)).toMatchObject({ meterai: true, gambar: false });
    expect(tanda(satu("F-2.03")).map(({ atas }) => atas)).toEqual(["Saksi I", "Saya yang menyatakan", "Saksi II"]);
  });

  test("F-1.05 is two sheets: the stamp is the husband's on the first, the wife's on the second", () => {
    const lembar = susunFormulir("F-1.05", masukan());
    expect(lembar.map((l) => [l.lembar, tanda(l).find((k) => k.meterai)?.atas])).toEqual([
      ["Lembar 1", "PIHAK PERTAMA"],
      ["Lembar 2", "PIHAK KEDUA"],
    ]);
  });

  test("every form of the catalogue prints, with a title, a place to sign and a stamp where the catalogue says so", () => {
    const formulir = dokumenIds.map(dokumenById).filter(({ isForm }) => isForm);
    const kode = new Set([
      ...formulir.map(({ namaPendek }) => namaPendek),
      ...semuaLayanan.flatMap((l) => [...l.formulir["2019"], ...l.formulir["2026"]]),
    ]);
    for (const satuKode of kode)
      for (const formSet of ["2019", "2026"] as const)
        for (const lembar of susunFormulir(satuKode, masukan({ setelan: { ...setelanBawaan, formSet } }))) {
          expect([satuKode, lembar.judul.join(" ").length > 10]).toEqual([satuKode, true]);
          expect([satuKode, tanda(lembar).length > 0]).toEqual([satuKode, true]);
          const perlu = formulir.find(({ namaPendek }) => namaPendek === satuKode)?.meterai === true;
          expect([satuKode, tanda(lembar).some(({ meterai }) => meterai)]).toEqual([satuKode, perlu]);
        }
  });

  test("a form of 2019 is marked as provisional and lists what the file needs", () => {
    const lembar = satu("F-2.01", { setelan: { ...setelanBawaan, formSet: "2019" } });
    expect(lembar.sementara).toBe(true);
    expect(
      lembar.blok.some((b) => b.jenis === "syarat" && b.dokumen.some(({ nama }) => nama === "Surat Keterangan Lahir")),
    ).toBe(true);
    expect(satu("F-2.01A").sementara).toBe(false);
  });

  test("a form that nobody laid out prints its fields and is marked as provisional", () => {
    expect(satu("F-9.99")).toMatchObject({ judul: ["F-9.99"], sementara: true });
  });

  test.each([
    ["F-1.02", "f_1_02"],
    ["F-1.03", "f_1_03"],
    ["F-2.01A", "f_2_01"],
    ["F-2.03", "f_2_03"],
    ["F-2.04", "f_2_04"],
  ])("the printed title of %s tells its kind to the reader of photographs", (kode, kind) => {
    const kotak = { x: 0, y: 0, w: 1, h: 1 };
    const baris = satu(kode).judul.map((text) => ({ text, kotak, conf: 90, kata: [] }));
    expect(decideJenis(baris)).toBe(kind);
  });
});

describe("the forms of a file", () => {
  test("are those that it needs, then those that may stand in for a paper", () => {
    expect(formulirBerkas(masukan()).map(({ kode, perlu }) => `${kode} ${String(perlu)}`)).toEqual([
      "F-1.02 true",
      "F-2.01A true",
      "F-1.01 false",
      "F-1.07 false",
      "F-2.03 false",
      "F-2.04 false",
    ]);
  });

  test("become demanded with the answer that demands them", () => {
    const perlu = formulirBerkas(masukan({ jawaban: { tanpa_surat_kelahiran: true, via_kuasa: true } })).filter(
      (f) => f.perlu,
    );
    expect(perlu.map(({ kode }) => kode)).toEqual(["F-1.02", "F-1.07", "F-2.01A", "F-2.03"]);
  });

  test("a report of civil registration has the letter of its service in the set of 2026", () => {
    expect(kodeDokumen("f_2_01", ["akta_kelahiran"], "2026")).toEqual(["F-2.01A"]);
    expect(kodeDokumen("f_2_01", ["akta_kelahiran"], "2019")).toEqual(["F-2.01"]);
    expect(kodeDokumen("kk", ["akta_kelahiran"], "2026")).toEqual([]);
  });
});
