import { expect, test } from "vitest";
import { rekapDokumen } from "../../../../src/domain/rekap/rekapDokumen.ts";
import {
  acuanContoh,
  ajukanContoh,
  bukaContoh,
  isianContoh,
  permohonanDari,
  semuaHari,
  setuju,
  siak,
} from "./contohBerkas.ts";

const paket = ["akta_kelahiran", "kk_tambah_anggota_lahir"];
const isian = isianContoh({
  "pemohon.nama": "NUR HALIMAH",
  "pemohon.nik": "9901045408910003",
  "kk.no": "9901041203180007",
  "kontak.telepon": "081200000117",
});

test("a file has one row per service, each with its own status", () => {
  const p = permohonanDari([
    bukaContoh(paket),
    isian,
    ajukanContoh,
    setuju("akta_kelahiran"),
    siak("akta_kelahiran", "9901-LU-20112026-0001"),
    {
      at: "2026-11-19T02:00:00.000Z",
      by: "ayu",
      e: {
        type: "BerkasDiperiksa",
        layanan: "kk_tambah_anggota_lahir",
        putusan: "ditunda",
        kurang: ["kk"],
        pesan: "Mohon bawa KK asli.",
        alasan: "",
        dasarHukum: "",
        detik: 60,
      },
    },
  ]);
  const rows = rekapDokumen([p], semuaHari, acuanContoh);
  expect(rows.map((r) => [r.no, r.tanggal, r.layanan, r.statusBerkas, r.statusSiak, r.keterangan])).toEqual([
    [1, "2026-11-19", "KK dengan anak baru", "ditunda", "belum", "Mohon bawa KK asli."],
    [2, "2026-11-20", "Akta Kelahiran", "disetujui", "sudah_diproses", ""],
  ]);
  expect(rows[1]).toMatchObject({
    noRegistrasi: "T3-00042-K",
    nik: "9901045408910003",
    noKk: "9901041203180007",
    dokumen: "Kutipan Akta Kelahiran",
    desa: "SUMBER JATI",
    operator: "Ni Made Ayu",
    nomorSiak: "9901-LU-20112026-0001",
  });
});

test("a withdrawn service stays in the recap, with the applicant's reason", () => {
  const cabut = { type: "LayananDicabut", layanan: "akta_kelahiran", alasan: "pindah ke luar daerah" } as const;
  const p = permohonanDari([
    bukaContoh(["akta_kelahiran"]),
    isian,
    ajukanContoh,
    setuju("akta_kelahiran"),
    { at: "2026-11-21T02:00:00.000Z", by: "rina", e: cabut },
  ]);
  expect(rekapDokumen([p], semuaHari, acuanContoh)).toMatchObject([
    { statusBerkas: "dicabut", keterangan: "Dicabut oleh pemohon: pindah ke luar daerah" },
  ]);
});

test("dates of signature, print and collection stay empty until the last document of the service has them", () => {
  const dasar = [bukaContoh(["akta_kelahiran"]), isian, ajukanContoh, setuju("akta_kelahiran"), siak("akta_kelahiran")];
  const lanjut = [
    {
      at: "2026-11-20T03:00:00.000Z",
      by: "ayu",
      e: { type: "TteDiajukan", layanan: "akta_kelahiran", kelompok: "20-11", detik: 10 },
    },
    {
      at: "2026-11-20T04:00:00.000Z",
      by: "siti",
      e: { type: "Diverifikasi", layanan: "akta_kelahiran", jenjang: "iv", detik: 10 },
    },
    {
      at: "2026-11-21T04:00:00.000Z",
      by: "hendra",
      e: { type: "Diverifikasi", layanan: "akta_kelahiran", jenjang: "iii", detik: 10 },
    },
    {
      at: "2026-11-22T04:00:00.000Z",
      by: "maria",
      e: { type: "TteDibubuhkan", hasil: "akta_kelahiran:kutipan_akta_kelahiran", detik: 5 },
    },
  ] as const;
  const [sebelum] = rekapDokumen([permohonanDari(dasar)], semuaHari, acuanContoh);
  expect([sebelum?.tglPengajuan, sebelum?.tglTte, sebelum?.tglCetak]).toEqual(["", "", ""]);
  const [sesudah] = rekapDokumen([permohonanDari([...dasar, ...lanjut])], semuaHari, acuanContoh);
  expect(sesudah).toMatchObject({
    tglPengajuan: "2026-11-20",
    verifikator: "Siti Marlina, Hendra G.",
    tglVerifikasi: "2026-11-21",
    tglTte: "2026-11-22",
    tglCetak: "",
    penerima: "",
  });
});

test("drafts and days outside of the period are left out", () => {
  const draf = permohonanDari([bukaContoh(paket), isian]);
  const lain = permohonanDari([bukaContoh(["akta_kelahiran"]), isian, ajukanContoh, setuju("akta_kelahiran")]);
  expect(rekapDokumen([draf, lain], { dari: "2026-11-21", sampai: "2026-11-30" }, acuanContoh)).toEqual([]);
  expect(rekapDokumen([draf, lain], { dari: "2026-11-20", sampai: "2026-11-20" }, acuanContoh)).toHaveLength(1);
});

test("a service that brings two documents has no print date while one of them is unprinted", () => {
  const cetak = (hasil: string, at: string) => ({ at, by: "agus", e: { type: "Dicetak", hasil, detik: 5 } }) as const;
  const pindah = [
    bukaContoh(["pindah_antar_kabkota"]),
    isianContoh({ "pemohon.nama": "RAHMAT HIDAYAT", "pindah.jenis": "1" }),
    ajukanContoh,
    cetak("pindah_antar_kabkota:skpwni", "2026-11-21T02:00:00.000Z"),
  ];
  const tanggal = (langkah: typeof pindah) =>
    rekapDokumen([permohonanDari(langkah)], semuaHari, acuanContoh)[0]?.tglCetak;
  expect(tanggal(pindah)).toBe("");
  expect(tanggal([...pindah, cetak("pindah_antar_kabkota:kk", "2026-11-22T02:00:00.000Z")])).toBe("2026-11-22");
});
