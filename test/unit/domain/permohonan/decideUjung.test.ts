/** Outside of the straight road: what may be corrected, withdrawn, given up, taken over, kept and settled; and by whom. */
import { describe, expect, test } from "vitest";
import { decide } from "../../../../src/domain/permohonan/decide.ts";
import { foldPermohonan } from "../../../../src/domain/permohonan/fold.ts";
import { koreksiTerbuka, ubahBersih } from "../../../../src/domain/permohonan/koreksi.ts";
import type { Peran } from "../../../../src/domain/permohonan/peran.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { ringkas } from "../../../../src/domain/permohonan/ringkas.ts";
import { SETELAN_SOP } from "../../../../src/domain/sop/setelan.ts";
import { statusBerkas, tugasOf } from "../../../../src/domain/sop/tugas.ts";
import {
  bukaLahir,
  catat,
  halamanContoh,
  jalankan,
  konteks,
  lahirDiajukan,
  lipat,
  pelaku,
  periksaLayanan,
} from "../../../fixtures/permohonanContoh.ts";

const LAYANAN = ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"];
const satu = (peran: Peran, e: Peristiwa): readonly [Peran, Peristiwa] => [peran, e];
const lapangan = (e: Peristiwa) => satu("petugas_lapangan", e);
const operator = (e: Peristiwa) => satu("operator_dokumen", e);
const buka: Peristiwa = { type: "KoreksiDibuka", layanan: LAYANAN, alasan: "Nama anak salah ketik" };
const nama = (nilai: string): Peristiwa => ({ type: "IsianDicatat", bagian: "anak", isian: { "anak.nama": nilai } });
const setuju: Peristiwa = {
  type: "PemohonMenyetujui",
  cara: "tanda_tangan",
  gambar: halamanContoh(30),
  saksi: [],
};
const cabut = (layanan: string): Peristiwa => ({ type: "LayananDicabut", layanan, alasan: "Pemohon pindah" });
const batal: Peristiwa = { type: "DrafDibatalkan", alasan: "Salah pilih layanan" };
const dec = (log: readonly Peristiwa[], e: Peristiwa, peran: Peran = "petugas_lapangan", k = konteks()) =>
  decide(lipat(log), e, pelaku(peran), k);
const siak = (layanan: string) =>
  operator({ type: "SiakDiinput", layanan, nomorSiak: "9901-LU-1", detik: 10 } satisfies Peristiwa);
const semuaDisetujui = jalankan(
  lahirDiajukan,
  LAYANAN.map((id) => operator(periksaLayanan(id))),
);

describe("correction", () => {
  test("brings a submitted service back to the table, is recorded value by value, and goes to the check again", () => {
    const log = jalankan(semuaDisetujui, [
      lapangan(buka),
      lapangan(nama("AISYAH PUTRI RAHAYUU")),
      lapangan(nama("AISYAH PUTRI")),
    ]);
    expect(statusBerkas(lipat(log), tugasOf(lipat(log), SETELAN_SOP))).toBe("dikoreksi");
    const terbuka = koreksiTerbuka(lipat(log));
    expect(terbuka?.ubah).toHaveLength(2);
    expect(terbuka && ubahBersih(terbuka)).toMatchObject([
      { kunci: "isian:anak.nama", lama: "AISYAH PUTRI RAHAYU", baru: "AISYAH PUTRI", jejak: { by: "rina" } },
    ]);
    const p = lipat(jalankan(log, [lapangan({ type: "Diajukan" })]));
    expect(LAYANAN.map((id) => p.layanan[id]?.status)).toEqual(Array(3).fill("menunggu"));
    expect(p.koreksi?.[0]?.selesai).toBeDefined();
    expect(koreksiTerbuka(p)).toBeUndefined();
  });

  test("while it runs the office cannot approve what is being changed", () => {
    expect(dec([...lahirDiajukan, buka], periksaLayanan("kia_0_5"), "operator_dokumen")).toMatchObject({
      error: { type: "WrongStep" },
    });
  });

  test("a draft needs no correction, and one without a reason is refused", () => {
    const draf = lahirDiajukan.filter((e) => e.type !== "Diajukan");
    expect(dec(draf, buka)).toMatchObject({ error: { type: "WrongStep", jenis: "siapkan" } });
    expect(dec(lahirDiajukan, { ...buka, alasan: " " } as Peristiwa)).toMatchObject({ error: { what: ["alasan"] } });
    expect(dec(lahirDiajukan, buka, "verifikator_iii")).toMatchObject({ error: { type: "WrongRole" } });
  });

  test("a service entered in SIAK is no longer corrected; the others are, but not the values that it rests on", () => {
    const log = jalankan(semuaDisetujui, [siak("akta_kelahiran")]);
    expect(dec(log, buka)).toMatchObject({ error: { type: "SudahSiak", layanan: ["akta_kelahiran"] } });
    const kia = [...log, { type: "KoreksiDibuka", layanan: ["kia_0_5"], alasan: "HP salah" } as Peristiwa];
    expect(dec(kia, nama("LAIN"))).toMatchObject({ error: { type: "SudahSiak", layanan: ["akta_kelahiran"] } });
    const telepon: Peristiwa = { type: "IsianDicatat", bagian: "kontak", isian: { "kontak.telepon": "081200000001" } };
    expect(dec(kia, telepon).ok).toBe(true);
    const rekam: Peristiwa = { type: "IsianDicatat", bagian: "anak", isian: { "anak.golDarah": "1" } };
    expect(dec(kia, rekam).ok).toBe(true);
  });

  test("what the verifikator sent back is opened by the office's operator alone, and is entered again", () => {
    const log = jalankan(semuaDisetujui, [
      siak("akta_kelahiran"),
      operator({ type: "TteDiajukan", layanan: "akta_kelahiran", kelompok: "k", detik: 1 }),
      satu("verifikator_iv", {
        type: "DikembalikanVerifikator",
        layanan: "akta_kelahiran",
        alasan: "Nama beda",
        detik: 1,
      }),
    ]);
    const akta: Peristiwa = { type: "KoreksiDibuka", layanan: ["akta_kelahiran"], alasan: "Nama beda" };
    expect(dec(log, akta)).toMatchObject({ error: { type: "WrongRole", needed: ["operator_dokumen"] } });
    const p = lipat(
      jalankan(log, [
        operator(akta),
        operator(nama("AISYAH PUTRI")),
        operator({ type: "Diajukan" }),
        operator(periksaLayanan("akta_kelahiran")),
        siak("akta_kelahiran"),
      ]),
    );
    expect(p.layanan["akta_kelahiran"]).toMatchObject({ status: "diproses", alasan: "" });
  });

  test("what was signed changed: the citizen signs again, unless the office does not ask it or the value went back", () => {
    const ditandatangani = [
      ...lahirDiajukan.slice(0, -1),
      setuju,
      { type: "Diajukan" } as const,
      buka,
      nama("AISYAH PUTRI"),
    ];
    expect(dec(ditandatangani, { type: "Diajukan" })).toMatchObject({
      error: { type: "Missing", what: ["persetujuan"] },
    });
    expect(dec([...ditandatangani, setuju], { type: "Diajukan" }).ok).toBe(true);
    expect(dec([...ditandatangani, setuju, nama("LAIN")], { type: "Diajukan" }).ok).toBe(false);
    expect(dec([...ditandatangani, nama("AISYAH PUTRI RAHAYU")], { type: "Diajukan" }).ok).toBe(true);
    const k = konteks({ setujuUlangKoreksi: false });
    expect(dec(ditandatangani, { type: "Diajukan" }, "petugas_lapangan", k).ok).toBe(true);
    const foto: Peristiwa = {
      type: "DokumenDipindai",
      dok: "d99",
      slot: "kk",
      jenis: "kk",
      halaman: [halamanContoh(9)],
    };
    const tanpaNama = ditandatangani.slice(0, -1);
    expect(dec([...tanpaNama, foto], { type: "Diajukan" }).ok).toBe(true);
  });
});

describe("withdrawal", () => {
  test("ends every open work item of the service and leaves the others; the last one closes the file", () => {
    const p = lipat(jalankan(semuaDisetujui, [lapangan(cabut("kia_0_5"))]));
    const kini = tugasOf(p, SETELAN_SOP).filter((t) => t.keadaan === "kini");
    expect(kini.some((t) => t.sasaran.startsWith("kia_0_5"))).toBe(false);
    expect(kini.some((t) => t.sasaran === "akta_kelahiran")).toBe(true);
    const habis = lipat(
      jalankan(
        semuaDisetujui,
        LAYANAN.map((id) => lapangan(cabut(id))),
      ),
    );
    expect(ringkas(habis, SETELAN_SOP)).toMatchObject({ status: "dicabut", tugas: [] });
    expect(tugasOf(habis, SETELAN_SOP).filter((t) => t.keadaan === "nanti")).toEqual([]);
  });

  test("a service does not wait for one that was withdrawn", () => {
    const p = lipat(jalankan(semuaDisetujui, [lapangan(cabut("akta_kelahiran"))]));
    const kk = tugasOf(p, SETELAN_SOP).find((t) => t.jenis === "input_siak" && t.sasaran === "kk_tambah_anggota_lahir");
    expect(kk?.keadaan).toBe("kini");
  });

  test("is refused after the signature, twice, for a plain draft, and by those who never meet the citizen", () => {
    const verifikasi = jalankan(semuaDisetujui, [
      siak("akta_kelahiran"),
      operator({ type: "TteDiajukan", layanan: "akta_kelahiran", kelompok: "k", detik: 1 }),
      satu("verifikator_iv", { type: "Diverifikasi", layanan: "akta_kelahiran", jenjang: "iv", detik: 1 }),
      satu("verifikator_iii", { type: "Diverifikasi", layanan: "akta_kelahiran", jenjang: "iii", detik: 1 }),
    ]);
    expect(dec(verifikasi, cabut("akta_kelahiran")).ok).toBe(true);
    const tte = jalankan(verifikasi, [
      satu("kepala_dinas", { type: "TteDibubuhkan", hasil: "akta_kelahiran:kutipan_akta_kelahiran", detik: 1 }),
    ]);
    expect(dec(tte, cabut("akta_kelahiran"))).toMatchObject({ error: { type: "SudahTerbit" } });
    expect(dec([...lahirDiajukan, cabut("kia_0_5")], cabut("kia_0_5"))).toMatchObject({ error: { type: "Ditutup" } });
    expect(dec([bukaLahir], cabut("kia_0_5"))).toMatchObject({ error: { type: "MasihDraf" } });
    expect(dec(lahirDiajukan, cabut("tak_ada"))).toMatchObject({ error: { type: "Unknown" } });
    expect(dec(lahirDiajukan, cabut("kia_0_5"), "kepala_dinas")).toMatchObject({ error: { type: "WrongRole" } });
  });
});

describe("abandoned draft", () => {
  test("waits for nobody, and is restored; whoever goes on filling it in restores it too, a late reading does not", () => {
    const log = [bukaLahir, batal];
    expect(ringkas(lipat(log), SETELAN_SOP)).toMatchObject({ status: "dibatalkan", tugas: [] });
    expect(lipat(jalankan(log, [lapangan({ type: "DrafDipulihkan" })])).batal).toBeUndefined();
    expect(lipat([...log, nama("ANI")]).batal).toBeUndefined();
    expect(lipat([...log, { type: "DokumenDibaca", dok: "d1", bacaan: [] }]).batal).toBeDefined();
  });

  test("what has a receipt or was submitted is never thrown away", () => {
    expect(dec(lahirDiajukan, batal)).toMatchObject({ error: { type: "BukanDraf" } });
    const terima: Peristiwa = { type: "TandaTerimaDiberikan", terbuka: 1, asliKembali: 0 };
    expect(dec([bukaLahir, terima], batal)).toMatchObject({ error: { type: "BukanDraf" } });
    expect(dec([bukaLahir, batal], batal)).toMatchObject({ error: { type: "Ditutup" } });
    expect(dec([bukaLahir], { type: "DrafDipulihkan" })).toMatchObject({ error: { type: "TidakPerlu" } });
    const asli: Peristiwa = { type: "AsliDisimpan", slot: "kk", jenis: "kk" };
    expect(dec([bukaLahir, asli], batal)).toMatchObject({ error: { type: "Missing", what: ["asli"] } });
  });
});

describe("taking over and originals", () => {
  const ambil = (perangkat: string): Peristiwa => ({ type: "BerkasDiambilAlih", perangkat });

  test("the row says who holds a file; only one at the table is taken over, and not twice by the same", () => {
    const p = lipat([bukaLahir, ambil("T4")]);
    expect(ringkas(p, SETELAN_SOP).pemegang).toEqual({ by: "rina", perangkat: "T4" });
    expect(decide(p, ambil("T4"), { ...pelaku("petugas_lapangan"), id: "rina" }, konteks())).toMatchObject({
      error: { type: "TidakPerlu" },
    });
    expect(dec([bukaLahir, ambil("T4")], ambil("T5")).ok).toBe(true);
    expect(dec(lahirDiajukan, ambil("T4"))).toMatchObject({ error: { type: "WrongStep" } });
    expect(dec([bukaLahir, batal], ambil("T4"))).toMatchObject({ error: { type: "Ditutup" } });
  });

  test("an original is kept once and given back once, to somebody with a name", () => {
    const simpan: Peristiwa = { type: "AsliDisimpan", slot: "bukti_perkawinan", jenis: "buku_nikah" };
    const kembali: Peristiwa = { type: "AsliDikembalikan", slot: "bukti_perkawinan", kepada: "pemohon", nama: "NUR" };
    expect(dec(lahirDiajukan, kembali)).toMatchObject({ error: { type: "TidakPerlu" } });
    expect(dec([...lahirDiajukan, simpan], simpan)).toMatchObject({ error: { type: "TidakPerlu" } });
    expect(dec([...lahirDiajukan, simpan], { ...kembali, nama: " " } as Peristiwa)).toMatchObject({
      error: { type: "Missing" },
    });
    const p = lipat(jalankan(lahirDiajukan, [lapangan(simpan), satu("loket_distribusi", kembali)]));
    expect(p.asli?.["bukti_perkawinan"]?.kembali).toMatchObject({ kepada: "pemohon", nama: "NUR" });
    expect(dec([...lahirDiajukan, simpan, kembali], simpan).ok).toBe(true);
  });
});

describe("a settled conflict", () => {
  const events = catat([...lahirDiajukan.slice(0, 2), nama("ANI"), nama("ANA")]).map((e, i) =>
    i === 3 && e.verdict ? { ...e, verdict: { ...e.verdict, hasil: "bentrok" as const } } : e,
  );
  const kalah = events[3];
  const selesai: Peristiwa = { type: "BentrokDiselesaikan", peristiwa: kalah?.id ?? "", putusan: "tetap" };

  test("names what it met, leaves the list, and keeps who decided", () => {
    const sebelum = foldPermohonan(events);
    expect(sebelum.bentrok.map((e) => e.id)).toEqual([kalah?.id]);
    expect(sebelum.lawan.get(kalah?.id ?? "")?.peristiwa).toEqual(nama("ANI"));
    const [akhir] = catat([selesai]);
    const sesudah = foldPermohonan([
      ...events,
      { ...akhir!, id: "e".repeat(64), seq: 9, verdict: { hasil: "diterima", gseq: 9, alasan: "" } },
    ]);
    expect(sesudah.bentrok).toEqual([]);
    expect(sesudah.state?.bentrokSelesai?.[kalah?.id ?? ""]).toMatchObject({ putusan: "tetap", jejak: { by: "rina" } });
  });

  test("only what really lost can be settled, by those who judge files", () => {
    const k = { ...konteks(), terbantah: (id: string) => id === kalah?.id };
    expect(dec([bukaLahir], selesai, "operator_dokumen", k).ok).toBe(true);
    const lain = { ...selesai, peristiwa: "0".repeat(64) } as Peristiwa;
    expect(dec([bukaLahir], lain, "operator_dokumen", k)).toMatchObject({ error: { type: "TidakPerlu" } });
    expect(dec([bukaLahir], selesai, "admin", k)).toMatchObject({ error: { type: "WrongRole" } });
  });
});
