import { describe, expect, test } from "vitest";
import { decide } from "../../../../src/domain/permohonan/decide.ts";
import { tugasOf, keadaanLangkah, statusBerkas } from "../../../../src/domain/sop/tugas.ts";
import { MENIT_STANDAR } from "../../../../src/domain/sop/langkah.ts";
import { SETELAN_SOP } from "../../../../src/domain/sop/setelan.ts";
import type { Peran } from "../../../../src/domain/permohonan/peran.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import {
  bukaLahir,
  halamanContoh,
  jalankan,
  konteks,
  lahirDiajukan,
  lipat,
  pelaku,
  periksaLayanan,
} from "../../../fixtures/permohonanContoh.ts";

const layanan = ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"];
const satu = (peran: Peran, e: Peristiwa): readonly [Peran, Peristiwa] => [peran, e];

/** Steps 3 and 8 for one service. */
const sampaiVerifikasi = (id: string): readonly (readonly [Peran, Peristiwa])[] => [
  satu("operator_dokumen", { type: "SiakDiinput", layanan: id, nomorSiak: "", detik: 400 }),
  satu("operator_dokumen", { type: "TteDiajukan", layanan: id, kelompok: "20-11", detik: 20 }),
  satu("verifikator_iv", { type: "Diverifikasi", layanan: id, jenjang: "iv", detik: 30 }),
  satu("verifikator_iii", { type: "Diverifikasi", layanan: id, jenjang: "iii", detik: 30 }),
];

const terbitkan = (hasil: string, tte: boolean): readonly (readonly [Peran, Peristiwa])[] => [
  ...(tte ? [satu("kepala_dinas", { type: "TteDibubuhkan", hasil, detik: 10 })] : []),
  satu("loket_distribusi", { type: "Dicetak", hasil, detik: 60 }),
  satu("loket_distribusi", { type: "Diserahkan", hasil, penerima: "pemohon", namaPenerima: "NUR HALIMAH", detik: 20 }),
];

const paketLahirSelesai = () =>
  jalankan(lahirDiajukan, [
    ...layanan.map((id) => satu("operator_dokumen", periksaLayanan(id))),
    ...layanan.flatMap(sampaiVerifikasi),
    satu("operator_dokumen", { type: "FotoAnakDiunggah", orang: "anak", detik: 30 }),
    ...terbitkan("akta_kelahiran:kutipan_akta_kelahiran", true),
    ...terbitkan("kk_tambah_anggota_lahir:kk", true),
    ...terbitkan("kia_0_5:kia", false),
    satu("loket_arsip", { type: "Diarsipkan", halaman: [], jumlahLembar: 7, detik: 240 }),
  ]);

describe("decide", () => {
  test("the standard minutes of the twelve steps add up to the 41 of the SOP", () => {
    expect(MENIT_STANDAR).toBe(41);
  });

  test("a birth package walks all of its steps and ends finished", () => {
    const p = lipat(paketLahirSelesai());
    const semua = tugasOf(p, SETELAN_SOP);
    expect(semua.filter((t) => t.keadaan === "kini" || t.keadaan === "nanti")).toEqual([]);
    expect(statusBerkas(p, semua)).toBe("selesai");
    expect(keadaanLangkah(semua, 4)).toBe("dilewati");
    expect(keadaanLangkah(semua, 12)).toBe("selesai");
  });

  test("an act by somebody without the role is refused with the roles that may", () => {
    const hasil = decide(lipat(lahirDiajukan), periksaLayanan("kia_0_5"), pelaku("loket_arsip"), konteks());
    expect(hasil).toEqual({ ok: false, error: { type: "WrongRole", needed: ["operator_dokumen"] } });
  });

  test("step 2 does not approve while a page is missing at the gateway, but may defer or reject", () => {
    const p = lipat(lahirDiajukan);
    const op = pelaku("operator_dokumen");
    expect(decide(p, periksaLayanan("kia_0_5"), op, konteks({}, false))).toMatchObject({
      error: { type: "PagesMissing", count: 7 },
    });
    expect(decide(p, periksaLayanan("kia_0_5", "ditunda"), op, konteks({}, false)).ok).toBe(true);
    expect(decide(p, periksaLayanan("kia_0_5", "ditolak"), op, konteks({}, false)).ok).toBe(true);
  });

  test("step 2 does not approve while a required scan was never taken", () => {
    const p = lipat(lahirDiajukan.filter((e) => !(e.type === "DokumenDipindai" && e.slot === "suket_kelahiran")));
    expect(decide(p, periksaLayanan("akta_kelahiran"), pelaku("operator_dokumen"), konteks())).toMatchObject({
      error: { type: "Missing", what: ["suket_kelahiran"] },
    });
    expect(decide(p, periksaLayanan("kia_0_5"), pelaku("operator_dokumen"), konteks()).ok).toBe(true);
  });

  test("a rejection without reason and legal basis is refused", () => {
    const tanpa = { ...periksaLayanan("kia_0_5", "ditolak"), alasan: " ", dasarHukum: "" } as Peristiwa;
    expect(decide(lipat(lahirDiajukan), tanpa, pelaku("operator_dokumen"), konteks())).toMatchObject({
      error: { type: "Missing", what: ["alasan", "dasarHukum"] },
    });
  });

  test("a deferred service goes back to the table, is submitted again and approved; the others never waited", () => {
    const log = jalankan(lahirDiajukan, [
      satu("operator_dokumen", periksaLayanan("akta_kelahiran")),
      satu("operator_dokumen", periksaLayanan("kia_0_5", "ditunda")),
      ...sampaiVerifikasi("akta_kelahiran"),
      satu("petugas_lapangan", {
        type: "DokumenDipindai",
        dok: "d2",
        slot: "kk",
        jenis: "kk_qr",
        halaman: [halamanContoh(2)],
      }),
      satu("petugas_lapangan", { type: "Diajukan" }),
      satu("operator_dokumen", periksaLayanan("kia_0_5")),
    ]);
    const p = lipat(log);
    expect(p.layanan["kia_0_5"]?.status).toBe("disetujui");
    expect(p.layanan["akta_kelahiran"]?.status).toBe("diverifikasi");
    expect(p.slot["kk"]).toBe("d2");
    expect(p.layanan["kia_0_5"]?.kurang).toEqual([]);
  });

  test("a service that depends on another waits for its SIAK entry", () => {
    const setuju = jalankan(
      lahirDiajukan,
      layanan.map((id) => satu("operator_dokumen", periksaLayanan(id))),
    );
    const semua = tugasOf(lipat(setuju), SETELAN_SOP);
    const input = semua.filter((t) => t.jenis === "input_siak");
    expect(input.some((t) => t.keadaan === "kini")).toBe(true);
    for (const t of input.filter((t) => t.keadaan === "nanti")) {
      expect(
        decide(
          lipat(setuju),
          { type: "SiakDiinput", layanan: t.sasaran, nomorSiak: "", detik: 1 },
          pelaku("operator_dokumen"),
          konteks(),
        ),
      ).toMatchObject({
        error: { type: "WrongStep" },
      });
    }
  });

  test("nothing at the table changes after the file was submitted, except late readings", () => {
    const p = lipat(lahirDiajukan);
    const isian: Peristiwa = { type: "IsianDicatat", bagian: "anak", isian: { "anak.nama": "LAIN" } };
    expect(decide(p, isian, pelaku("petugas_lapangan"), konteks())).toMatchObject({
      error: { type: "WrongStep", jenis: "meja" },
    });
    expect(decide(p, { type: "DokumenDibaca", dok: "d1", bacaan: [] }, pelaku("petugas_lapangan"), konteks()).ok).toBe(
      true,
    );
  });

  test("an application is opened once, and nothing happens before it is opened", () => {
    expect(decide(lipat([bukaLahir]), bukaLahir, pelaku("petugas_lapangan"), konteks())).toMatchObject({
      error: { type: "AlreadyOpened" },
    });
    expect(decide(undefined, { type: "Diajukan" }, pelaku("petugas_lapangan"), konteks())).toMatchObject({
      error: { type: "NotOpened" },
    });
  });

  test("a thumbprint needs two witnesses", () => {
    const cap: Peristiwa = {
      type: "PemohonMenyetujui",
      cara: "cap_jempol",
      gambar: halamanContoh(9),
      saksi: ["SUPARNO"],
    };
    expect(decide(lipat([bukaLahir]), cap, pelaku("petugas_lapangan"), konteks())).toMatchObject({
      error: { type: "Missing", what: ["saksi"] },
    });
  });

  test("the verifikator sends a service back; it is submitted again", () => {
    const log = jalankan(lahirDiajukan, [
      satu("operator_dokumen", periksaLayanan("akta_kelahiran")),
      ...sampaiVerifikasi("akta_kelahiran").slice(0, 3),
      satu("verifikator_iii", {
        type: "DikembalikanVerifikator",
        layanan: "akta_kelahiran",
        alasan: "Alasan terlambat belum ada",
        detik: 20,
      }),
      satu("operator_dokumen", { type: "TteDiajukan", layanan: "akta_kelahiran", kelompok: "21-11", detik: 20 }),
    ]);
    expect(lipat(log).layanan["akta_kelahiran"]).toMatchObject({ status: "diajukan", kelompok: "21-11" });
  });

  test("with one rung (office setting) Es. III verifies at once and Es. IV has nothing to do", () => {
    const k = konteks({ jenjangVerifikasi: 1 });
    const mulai = jalankan(
      lahirDiajukan,
      [satu("operator_dokumen", periksaLayanan("akta_kelahiran")), ...sampaiVerifikasi("akta_kelahiran").slice(0, 2)],
      k,
    );
    const p = lipat(mulai);
    expect(
      decide(
        p,
        { type: "Diverifikasi", layanan: "akta_kelahiran", jenjang: "iv", detik: 1 },
        pelaku("verifikator_iv"),
        k,
      ).ok,
    ).toBe(false);
    expect(
      decide(
        p,
        { type: "Diverifikasi", layanan: "akta_kelahiran", jenjang: "iii", detik: 1 },
        pelaku("verifikator_iii"),
        k,
      ).ok,
    ).toBe(true);
  });
});
