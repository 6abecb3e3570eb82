import { describe, expect, test } from "vitest";
import { rekapDokumen } from "../../../../src/domain/rekap/rekapDokumen.ts";
import { rekapKia } from "../../../../src/domain/rekap/rekapKia.ts";
import { anggotaKeluarga, belumRekam } from "../../../../src/domain/sop/keluarga.ts";
import { SETELAN_SOP } from "../../../../src/domain/sop/setelan.ts";
import { tugasOf } from "../../../../src/domain/sop/tugas.ts";
import {
  acuanContoh,
  ajukanContoh,
  bukaContoh,
  isianContoh,
  permohonanDari,
  semuaHari,
  setuju,
  siak,
} from "../rekap/contohBerkas.ts";

const berkas = (layanan: string, isian: Record<string, string>) =>
  permohonanDari([bukaContoh([layanan]), isianContoh(isian), ajukanContoh, setuju(layanan), siak(layanan)]);
const tugas = (layanan: string, isian: Record<string, string> = {}) =>
  tugasOf(berkas(layanan, isian), SETELAN_SOP)
    .filter(({ keadaan }) => keadaan !== "dilewati")
    .map(({ langkah, jenis, sasaran }) => `${String(langkah)} ${jenis} ${sasaran}`);

describe("a marriage through the twelve steps", () => {
  const semua = tugas("akta_perkawinan");

  test("each spouse's kutipan is signed, printed and handed over by itself, and the file is archived", () => {
    for (const siapa of ["suami", "istri"]) {
      const hasil = `akta_perkawinan:kutipan_akta_perkawinan_${siapa}`;
      expect(semua).toEqual(expect.arrayContaining([`9 tte ${hasil}`, `10 cetak ${hasil}`, `11 serah ${hasil}`]));
    }
    expect(semua).toContain("12 arsip berkas");
  });

  test("a spouse who is not enrolled is referred, once though they apply themselves", () => {
    const p = berkas("akta_perkawinan", {
      "pemohon.nik": "9901042105070002",
      "pemohon.rekam": "belum",
      "suami.nik": "9901042105070002",
      "suami.tanggalLahir": "2007-05-21",
      "suami.rekam": "belum",
      "istri.nik": "9901045408910003",
      "istri.tanggalLahir": "1991-08-14",
      "istri.rekam": "sudah",
    });
    expect(anggotaKeluarga(p)).toEqual(["istri", "suami"]);
    expect(belumRekam(p)).toEqual(["suami"]);
  });

  test("one row of the document recap names both results, and nothing of the parties but the applicant", () => {
    const [baris] = rekapDokumen(
      [berkas("akta_perkawinan", { "pemohon.nama": "WAYAN SUDIRA" })],
      semuaHari,
      acuanContoh,
    );
    expect(baris).toMatchObject({
      layanan: "Akta Perkawinan",
      namaPemohon: "WAYAN SUDIRA",
      dokumen: "Kutipan Akta Perkawinan untuk suami, Kutipan Akta Perkawinan untuk istri",
      statusSiak: "sudah_diproses",
    });
  });
});

test.each([
  "lahir_mati",
  "akta_perceraian",
  "akta_pengakuan_anak",
  "akta_pengesahan_anak",
  "pengangkatan_anak",
  "perubahan_nama",
  "pembetulan_akta",
  "penerbitan_kembali_kutipan",
])("%s is checked, entered, verified, signed, handed over and archived", (layanan) => {
  const semua = tugas(layanan);
  for (const langkah of [2, 3, 8, 9, 10, 11, 12])
    expect(semua.some((satu) => satu.startsWith(`${String(langkah)} `))).toBe(true);
});

describe.each(["kia_hilang", "kia_rusak", "kia_pindah_datang"])("%s", (layanan) => {
  const muda = { "anak.tanggalLahir": "2022-01-01", "anak.nama": "PUTU ARYA" };
  const besar = { "anak.tanggalLahir": "2015-01-01", "anak.nama": "PUTU ARYA" };

  test("takes a photo from five years on; a younger child only goes into the recap", () => {
    expect(tugas(layanan, besar)).toEqual(expect.arrayContaining(["4 foto anak", "5 unggah_foto anak"]));
    expect(tugas(layanan, besar)).not.toContain("5 rekap_kia anak");
    expect(tugas(layanan, muda)).toContain("5 rekap_kia anak");
    expect(tugas(layanan, muda).filter((satu) => satu.startsWith("4 foto"))).toEqual([]);
  });

  test("is neither signed nor archived", () => {
    expect(tugas(layanan, besar).filter((satu) => /^(9|12) /.test(satu))).toEqual([]);
  });

  test("stands in the KIA recap under the child's own category", () => {
    const kategori = (isian: Record<string, string>) => rekapKia([berkas(layanan, isian)], semuaHari, acuanContoh)[0];
    expect(kategori(muda)).toMatchObject({ kategori: "0-5", foto: "tidak" });
    expect(kategori(besar)).toMatchObject({ kategori: "5-17", foto: "belum" });
  });
});

describe("a file that asks for the referral alone", () => {
  const rujuk = (isian: Record<string, string>) =>
    tugasOf(permohonanDari([bukaContoh(["rekam_ktp_el"]), isianContoh(isian), ajukanContoh]), SETELAN_SOP)
      .filter(({ jenis, keadaan }) => jenis === "rujuk" && keadaan === "kini")
      .map(({ sasaran }) => sasaran);

  test("sends the person it names, or the applicant, before the form tells more", () => {
    expect(rujuk({ "pemohon.nama": "KADEK SARI" })).toEqual(["pemohon"]);
    expect(rujuk({ "pemohon.nama": "KADEK SARI", "anggota1.nama": "KOMANG RAI" })).toEqual(["anggota1"]);
    expect(
      rujuk({ "pemohon.nama": "KADEK SARI", "pemohon.rekam": "belum", "pemohon.tanggalLahir": "2000-01-01" }),
    ).toEqual(["pemohon"]);
  });

  test("sends nobody who is enrolled or too young", () => {
    expect(rujuk({ "pemohon.nama": "KADEK SARI", "pemohon.rekam": "sudah" })).toEqual([]);
    expect(rujuk({ "pemohon.nama": "KADEK SARI", "pemohon.tanggalLahir": "2015-01-01" })).toEqual([]);
  });
});
