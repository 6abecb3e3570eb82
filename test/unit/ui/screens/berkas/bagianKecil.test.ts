import { expect, test } from "vitest";
import { formulirUntuk } from "../../../../../src/domain/layanan/formulir/formulirUntuk.ts";
import { validateIsian } from "../../../../../src/domain/layanan/formulir/validasi.ts";
import { daftarPertanyaan } from "../../../../../src/ui/screens/berkas/daftarPertanyaan.ts";
import { isBagianLengkap, keadaanBagian } from "../../../../../src/ui/screens/berkas/keadaanBagian.ts";
import { pilihanJenis } from "../../../../../src/ui/screens/berkas/pilihanJenis.ts";
import { salinOrang, sumberSalin } from "../../../../../src/ui/screens/berkas/salinOrang.ts";
import { namaBiasa, sapaanUntuk } from "../../../../../src/ui/screens/berkas/sapaan.ts";
import { uraiNik } from "../../../../../src/ui/screens/berkas/uraiNik.ts";
import { createBerkas, isian } from "./bahanBerkas.ts";

test("people are called by their first name and by what NIK or form say of their sex", () => {
  expect(sapaanUntuk({ "pemohon.nama": "HJ. NUR HALIMAH", "pemohon.jenisKelamin": "2" })).toEqual({
    sebutan: "ibu",
    nama: "Nur",
  });
  expect(sapaanUntuk({ "pemohon.nama": "SLAMET RIYADI", "pemohon.nik": "9901042105880002" }).sebutan).toBe("bapak");
  expect(sapaanUntuk({})).toEqual({ sebutan: "netral", nama: "" });
  expect(namaBiasa("NUR'AINI BINTI H. ABDUL-MANAF")).toBe("Nur'Aini Binti H. Abdul-Manaf");
});

test("a NIK is decoded as far as it is typed", () => {
  expect(uraiNik("99010")).toEqual({});
  expect(uraiNik("990104")).toEqual({ wilayah: "990104", wilayahTulis: "99.01.04" });
  expect(uraiNik("9901045408910003")).toMatchObject({
    perempuan: true,
    lahir: { hari: 14, bulan: 8, yy: "91" },
    seri: "0003",
  });
});

test("a section is open while a demanded value is missing, stopped by an impossible one, done when all is there", async () => {
  const b = await createBerkas();
  const saksi = () => {
    const bagian = formulirUntuk(b.masukan()).find(({ id }) => id === "saksi1");
    if (!bagian) throw new Error("no section");
    const catatan = validateIsian(b.masukan());
    return [keadaanBagian(bagian, catatan, b.state().isian), isBagianLengkap(bagian, catatan)] as const;
  };
  expect(saksi()).toEqual(["empty", false]);
  b.isi(isian("saksi1", { nama: "SUPARNO", kewarganegaraan: "WNI", nik: "990104010170000" }));
  expect(saksi()).toEqual(["stop", false]);
  b.isi(isian("saksi1", { nik: "9901040101700001" }));
  expect(saksi()).toEqual(["done", true]);
});

test("an answered question stays in the list, so that it can be corrected", async () => {
  const b = await createBerkas();
  const kuasa = () => daftarPertanyaan(b.masukan()).find(({ kondisi }) => kondisi === "via_kuasa");
  expect(kuasa()).toMatchObject({ jawaban: undefined });
  b.isi({ type: "JawabanDicatat", jawaban: { via_kuasa: false } });
  expect(kuasa()).toMatchObject({ jawaban: false });
});

test("the mother who applies is copied into both groups, but only fields that the other has", async () => {
  const b = await createBerkas();
  b.isi(isian("pemohon", { nama: "NUR HALIMAH", nik: "9901045408910003", noKk: "9901041203180007" }));
  const semua = formulirUntuk(b.masukan());
  const ibu = semua.find(({ id }) => id === "ibu");
  if (!ibu) throw new Error("no section");
  expect(sumberSalin(ibu, semua)).toContain("pemohon");
  const salinan = Object.fromEntries(salinOrang("pemohon", ibu, (path) => b.state().isian[path] ?? ""));
  expect(salinan).toEqual({ "ibu.nama": "NUR HALIMAH", "ibu.nik": "9901045408910003" });
});

test("a group offers its members to photograph, a plain document itself", async () => {
  const b = await createBerkas();
  expect(pilihanJenis(b.syarat("bukti_perkawinan"))).toEqual(["buku_nikah", "kutipan_akta_perkawinan"]);
  expect(pilihanJenis(b.syarat("suket_kelahiran"))).toEqual(["suket_kelahiran"]);
});
