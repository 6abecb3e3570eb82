import { describe, expect, test } from "vitest";
import { isianPutusan, paketPutusan, pilihanPutusan } from "../../../../src/domain/praperiksa/putusanEjaan.ts";
import { isTerjawab, suratDibetulkan } from "../../../../src/domain/praperiksa/putusanBerkas.ts";
import type { PutusanEjaan } from "../../../../src/domain/praperiksa/akibatEjaan.ts";
import type { Bukti, Temuan } from "../../../../src/domain/praperiksa/temuan.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { bukaLahir, lipat, scan } from "../../../fixtures/permohonanContoh.ts";

const bukti = (sumber: string, nilai: string): Bukti => ({
  sumber,
  nama: sumber === "formulir" ? "" : sumber,
  nilai,
  beda: [],
  ...(sumber !== "formulir" && { dok: `d_${sumber.replace(":", "_")}` }),
});

const temuan = (semua: readonly Bukti[], lain: Partial<Temuan> = {}): Temuan => ({
  id: "name_eq|x|ibu.nama",
  aturan: "name_eq",
  level: "warn",
  slot: semua[0]?.sumber ?? "kk",
  field: "ibu.nama",
  teks: "",
  lanjut: "",
  params: {},
  bukti: semua,
  jawaban: ["putusan_ejaan"],
  ...lain,
});

const akibat = (semua: readonly Bukti[]) =>
  pilihanPutusan(temuan(semua)).map((p) => `${p.salah} salah, ${p.benar} ${p.nilai}: ${p.layanan ?? p.akibat}`);

describe("which document is wrong, and what follows", () => {
  test("a midwife's letter that differs from the card: the form follows, the letter is corrected, or the card is changed", () => {
    expect(
      akibat([bukti("suket_kelahiran", "SITI AMINA"), bukti("kk", "SITI AMINAH"), bukti("formulir", "SITI AMINAH")]),
    ).toEqual([
      "formulir salah, suket_kelahiran SITI AMINA: isian_ikut",
      "suket_kelahiran salah, kk SITI AMINAH: surat_dibetulkan",
      "kk salah, suket_kelahiran SITI AMINA: kk_ubah_elemen",
    ]);
  });

  test("a KTP-el is printed anew from the office's data: noted for the office", () => {
    expect(akibat([bukti("ktp_el:ibu", "SITI AMINA"), bukti("kk", "SITI AMINAH")])[0]).toBe(
      "ktp_el:ibu salah, kk SITI AMINAH: catat_kantor",
    );
  });

  test("a deed is corrected by its service where the catalogue has it, else the office is told", () => {
    const [pertama] = pilihanPutusan(
      temuan([bukti("kutipan_akta_kelahiran", "SITI AMINA"), bukti("kk", "SITI AMINAH")]),
    );
    expect(["pembetulan_akta", undefined]).toContain(pertama?.layanan);
    expect(pertama?.akibat).toBe(pertama?.layanan === undefined ? "catat_kantor" : "tambah_layanan");
  });

  test("a finding about a photograph, or with one source only, has nothing to decide", () => {
    expect(pilihanPutusan(temuan([bukti("kk", "A"), bukti("formulir", "B")], { aturan: "mutu_ulangi" }))).toEqual([]);
    expect(akibat([bukti("kk", "SITI")])).toEqual([]);
  });

  const kkSalah: PutusanEjaan = {
    salah: "kk",
    benar: "buku_nikah",
    nilai: "SITI AMINAH",
    akibat: "tambah_layanan",
    layanan: "kk_ubah_elemen",
  };
  const dua = temuan([bukti("kk", "SITI AMINA"), bukti("buku_nikah", "SITI AMINAH")]);

  test("F-1.06 is filled in from the decision, and an other change on it is left alone", () => {
    expect(isianPutusan(dua, kkSalah, {})).toEqual({
      "elemen.jenis": "nama",
      "elemen.semula": "SITI AMINA",
      "elemen.menjadi": "SITI AMINAH",
      "elemen.dasar": "BUKU_NIKAH",
    });
    expect(isianPutusan(dua, kkSalah, { "elemen.jenis": "agama" })).toEqual({});
  });

  test("the service joins the package once", () => {
    expect(paketPutusan(["akta_kelahiran"], kkSalah)).toEqual(["akta_kelahiran", "kk_ubah_elemen"]);
    expect(paketPutusan(["kk_ubah_elemen"], kkSalah)).toBeUndefined();
    expect(paketPutusan(["akta_kelahiran"], { ...kkSalah, akibat: "catat_kantor" })).toBeUndefined();
  });
});

describe("a letter that is being corrected", () => {
  const putusan: PutusanEjaan = {
    salah: "suket_kelahiran",
    benar: "kk",
    nilai: "SITI AMINAH",
    akibat: "surat_dibetulkan",
    dok: "d1",
  };
  const jawab: Peristiwa = {
    type: "TemuanDijawab",
    temuan: "t1",
    jawaban: "putusan_ejaan",
    alasan: "",
    putusan: { ...putusan },
  };
  const dasar: readonly Peristiwa[] = [bukaLahir, ...scan(["suket_kelahiran"]), jawab];

  test("stays open until another scan lies in its slot", () => {
    const p = lipat(dasar);
    expect(suratDibetulkan(p, "suket_kelahiran")).toMatchObject({ akibat: "surat_dibetulkan" });
    expect(suratDibetulkan(p, "kk")).toBeUndefined();
    const [baru] = scan(["suket_kelahiran"]);
    if (baru?.type !== "DokumenDipindai") throw new Error("no scan");
    const lagi = lipat([...dasar, { ...baru, dok: "d2" }]);
    expect(suratDibetulkan(lagi, "suket_kelahiran")).toBeUndefined();
  });

  test("its finding counts as settled for that scan only", () => {
    const [baru] = scan(["suket_kelahiran"]);
    if (baru?.type !== "DokumenDipindai") throw new Error("no scan");
    expect(isTerjawab(lipat(dasar), temuan([], { id: "t1" }))).toBe(true);
    expect(isTerjawab(lipat([...dasar, { ...baru, dok: "d2" }]), temuan([], { id: "t1" }))).toBe(false);
    expect(isTerjawab(lipat(dasar), temuan([], { id: "t2" }))).toBe(false);
  });
});
