/** Properties over random sequences of acts: what the SOP forbids is never reached; delivery order changes nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cariLayanan, semuaLayanan } from "../../../../src/domain/layanan/katalog.ts";
import { decide, syaratKurang } from "../../../../src/domain/permohonan/decide.ts";
import { foldPermohonan, type Tercatat } from "../../../../src/domain/permohonan/fold.ts";
import { PERAN } from "../../../../src/domain/permohonan/peran.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import { isSubstansi, ubahBersih } from "../../../../src/domain/permohonan/koreksi.ts";
import { isTutup, type Permohonan } from "../../../../src/domain/permohonan/permohonan.ts";
import { terapkan } from "../../../../src/domain/permohonan/terapkan.ts";
import type { SetelanSop } from "../../../../src/domain/sop/setelan.ts";
import { tugasOf, type JenisTugas } from "../../../../src/domain/sop/tugas.ts";
import {
  APP,
  bukaLahir,
  catat,
  halamanContoh,
  isianLahir,
  konteks,
  periksaLayanan,
  scan,
} from "../../../fixtures/permohonanContoh.ts";

const layananIds = semuaLayanan.map((l) => l.id);
const arbLayanan = fc.subarray(layananIds, { minLength: 1, maxLength: 4 });

const keluarga: Readonly<Record<string, string>> = {
  ...isianLahir,
  "kontak.hp": "android",
  "anggota1.nama": "BUDI",
  "anggota1.tanggalLahir": "2009-03-03",
  "anggota1.rekam": "belum",
  "anggota2.nama": "WATI",
  "anggota2.tanggalLahir": "2019-03-03",
};

const arbSetelan: fc.Arbitrary<SetelanSop> = fc.record({
  arsip: fc.constantFrom("akta" as const, "semua" as const),
  pencetak: fc.constantFrom("loket_distribusi" as const, "operator_dokumen" as const),
  ikdMenahanPengambilan: fc.boolean(),
  ikdIos: fc.boolean(),
  jenjangVerifikasi: fc.constantFrom(1 as const, 2 as const),
  tteKia: fc.boolean(),
  langkahEmpatDiLapangan: fc.boolean(),
  konsepAkta: fc.constantFrom("tawarkan" as const, "wajib" as const),
  formSet: fc.constantFrom("2019" as const, "2026" as const),
  terimaF105: fc.boolean(),
  saksiKtp: fc.boolean(),
  mintaKtpOrangTua: fc.boolean(),
  formSetSejak: fc.constantFrom("" as const, "2026-11-18" as const),
  aturan: fc.constantFrom({}, { "akta_kelahiran/ktp_el:ibu+ayah": false }),
  setujuUlangKoreksi: fc.boolean(),
});

/** The act that does a work item, whatever its state: most random acts hit something, many of them too early. */
const actFor = (jenis: JenisTugas, sasaran: string, n: number): Peristiwa => {
  const detik = 10;
  const layanan = sasaran;
  const orang = sasaran;
  const hasil = sasaran;
  switch (jenis) {
    case "siapkan":
    case "lengkapi":
      return { type: "Diajukan" };
    case "periksa":
      return periksaLayanan(layanan, n % 9 === 0 ? "ditolak" : n % 7 === 0 ? "ditunda" : "disetujui");
    case "input_siak":
      return { type: "SiakDiinput", layanan, nomorSiak: "", detik };
    case "rujuk":
      return { type: "PerekamanDirujuk", orang, detik };
    case "foto":
      return { type: "FotoAnakDiambil", orang, foto: halamanContoh(3), detik };
    case "unggah_foto":
    case "rekap_kia":
      return { type: "FotoAnakDiunggah", orang, detik };
    case "pandu_ikd":
      return { type: "IkdDipandu", orang, hp: "android", terpasang: n % 3 !== 0, sebab: "jaringan", detik };
    case "aktivasi_ikd":
      return { type: "IkdDiaktivasi", orang, hasil: n % 2 ? "teraktivasi" : "belum", sebab: "email", detik };
    case "ajukan":
      return { type: "TteDiajukan", layanan, kelompok: "20-11", detik };
    case "verifikasi_iv":
      return n % 5 === 0
        ? { type: "DikembalikanVerifikator", layanan, alasan: "cek", detik }
        : { type: "Diverifikasi", layanan, jenjang: "iv", detik };
    case "verifikasi_iii":
      return { type: "Diverifikasi", layanan, jenjang: "iii", detik };
    case "tte":
      return { type: "TteDibubuhkan", hasil, detik };
    case "cetak":
      return { type: "Dicetak", hasil, detik };
    case "serah":
      return { type: "Diserahkan", hasil, penerima: "pemohon", namaPenerima: "NUR", detik };
    case "arsip":
      return { type: "Diarsipkan", halaman: [], jumlahLembar: 3, detik };
  }
};

/** Acts outside of the straight road, and table acts that a correction makes possible again. */
const actUjung = (p: Permohonan, n: number): Peristiwa => {
  const layanan = p.urut[n % p.urut.length] ?? "";
  const pilihan: readonly Peristiwa[] = [
    { type: "KoreksiDibuka", layanan: [layanan], alasan: "Nama salah ketik" },
    { type: "KoreksiDibuka", layanan: [...p.urut], alasan: "Tanggal salah" },
    { type: "IsianDicatat", bagian: "anak", isian: { "anak.nama": `AISYAH ${String(n % 5)}` } },
    { type: "IsianDicatat", bagian: "kontak", isian: { "kontak.telepon": `0812000${String(n)}` } },
    { type: "DokumenDipindai", dok: `k${String(n)}`, slot: "kk", jenis: "kk", halaman: [halamanContoh(n)] },
    { type: "PemohonMenyetujui", cara: "tanda_tangan", gambar: halamanContoh(n), saksi: [] },
    { type: "Diajukan" },
    { type: "TandaTerimaDiberikan", terbuka: 0, asliKembali: 0 },
    { type: "LayananDicabut", layanan, alasan: "Tidak jadi" },
    { type: "DrafDibatalkan", alasan: "Salah orang" },
    { type: "DrafDipulihkan" },
    { type: "BerkasDiambilAlih", perangkat: `T${String(n % 3)}` },
    { type: "AsliDisimpan", slot: "kk", jenis: "kk" },
    { type: "AsliDikembalikan", slot: "kk", kepada: "pemohon", nama: "NUR" },
    { type: "BentrokDiselesaikan", peristiwa: halamanContoh(n % 40).hash, putusan: "tetap" },
  ];
  return pilihan[Math.floor(n / 7) % pilihan.length] ?? { type: "Diajukan" };
};

/** One second after another, so that traces tell what came first. */
const jam = (n: number): string => new Date(Date.UTC(2026, 10, 18, 3) + n * 1000).toISOString();

const semuaPeran = { id: "siapa", peran: [...PERAN] };

/** Runs acts, keeping those that decide allows. */
const jalan = (
  pilihan: readonly string[],
  langkah: readonly number[],
  setelan: SetelanSop,
): { readonly log: readonly Peristiwa[]; readonly states: readonly Permohonan[] } => {
  const k = { ...konteks(), setelan };
  const log: Peristiwa[] = [];
  const states: Permohonan[] = [];
  let state: Permohonan | undefined;
  const mulai: Peristiwa[] = [
    { ...bukaLahir, layanan: [...pilihan] } as Peristiwa,
    { type: "IsianDicatat", bagian: "keluarga", isian: { ...keluarga } },
  ];
  const lengkap = (): readonly Peristiwa[] => {
    const p = state;
    return p ? scan([...new Set(p.urut.flatMap((id) => syaratKurang(p, id, setelan)))]) : [];
  };
  const pilih = (n: number): Peristiwa => {
    if (state && n % 6 === 0) return actUjung(state, n);
    const semua = state ? tugasOf(state, setelan) : [];
    const t = semua[n % Math.max(1, semua.length)];
    return t ? actFor(t.jenis, t.sasaran, n) : { type: "Diajukan" };
  };
  const lakukan = (act: Peristiwa): void => {
    const hasil = decide(state, act, semuaPeran, k);
    if (!hasil.ok) return;
    log.push(act);
    state = terapkan(state, act, { id: String(log.length), app: APP, by: "siapa", at: jam(log.length) });
    if (state) states.push(state);
  };
  mulai.forEach(lakukan);
  lengkap().forEach(lakukan);
  for (const n of langkah) lakukan(pilih(n));
  return { log, states };
};

/** The same for the ways outside of the straight road. */
const pelanggaranUjung = (p: Permohonan, setelan: SetelanSop): readonly string[] => {
  const salah: string[] = [];
  const cek = (nama: string, benar: boolean) => void (benar || salah.push(nama));
  const kini = tugasOf(p, setelan).filter((t) => t.keadaan === "kini");
  for (const [id, l] of Object.entries(p.layanan)) {
    if (l.status === "dicabut") {
      const milik = kini.filter((t) => t.sasaran === id || t.sasaran.startsWith(`${id}:`));
      cek(`${id}: withdrawn, so nothing of it waits`, milik.length === 0);
      const terbit = Object.entries(p.hasil).some(([k, h]) => k.startsWith(`${id}:`) && (h.tte ?? h.cetak));
      cek(`${id}: withdrawn only before it was issued`, !terbit);
    }
    cek(`${id}: corrected only after submission`, l.status !== "dikoreksi" || p.pengajuan.length > 0);
  }
  cek("only a draft without a receipt is abandoned", !p.batal || (p.pengajuan.length === 0 && !p.tandaTerima));
  cek(
    "a correction of substance was handed in with a new consent",
    (p.koreksi ?? []).every(
      (k) =>
        !setelan.setujuUlangKoreksi ||
        !p.persetujuan ||
        !k.selesai ||
        k.setuju !== undefined ||
        // Given only after this correction was opened: there was none to renew, or it was renewed later.
        p.persetujuan.jejak.at > k.jejak.at ||
        !ubahBersih(k).some(isSubstansi),
    ),
  );
  for (const [slot, a] of Object.entries(p.asli ?? {})) cek(`${slot}: named to whom`, a.kembali?.nama !== "");
  return salah;
};

/** What the SOP forbids, said once more without the machine: only from the traces of the state. */
const pelanggaran = (p: Permohonan, setelan: SetelanSop): readonly string[] => {
  const salah: string[] = [];
  const cek = (nama: string, benar: boolean) => void (benar || salah.push(nama));
  for (const [id, l] of Object.entries(p.layanan)) {
    const lewat = ["diproses", "diajukan", "diverifikasi_iv", "diverifikasi"].indexOf(l.status);
    cek(`${id}: checked only after submission`, l.jejak["2"] === undefined || p.pengajuan.length > 0);
    cek(`${id}: SIAK only after approval`, lewat < 0 || l.jejak["2"] !== undefined);
    cek(`${id}: submitted only after SIAK`, lewat < 1 || l.jejak["3"] !== undefined);
    cek(`${id}: verified only after submission`, lewat < 2 || l.jejak["8"] !== undefined);
    cek(`${id}: both rungs`, lewat < 3 || setelan.jenjangVerifikasi === 1 || l.jejak["8iv"] !== undefined);
    for (const lain of cariLayanan(id)?.menunggu ?? [])
      cek(
        `${id}: SIAK waits for ${lain}`,
        l.jejak["3"] === undefined ||
          !p.urut.includes(lain) ||
          p.layanan[lain]?.status === "dicabut" ||
          p.layanan[lain]?.jejak["3"] !== undefined,
      );
  }
  salah.push(...pelanggaranUjung(p, setelan));
  for (const [kunci, h] of Object.entries(p.hasil)) {
    const l = p.layanan[kunci.split(":")[0] ?? ""];
    cek(`${kunci}: issued only when verified`, l?.status === "diverifikasi");
    const def = cariLayanan(kunci.split(":")[0] ?? "")?.hasil.find((x) => kunci.endsWith(`:${x.id}`));
    cek(`${kunci}: printed only when signed`, !h.cetak || !def?.tte || h.tte !== undefined);
    cek(`${kunci}: handed over only when printed`, !h.serah || h.cetak !== undefined);
  }
  for (const [id, o] of Object.entries(p.orang)) {
    cek(`${id}: activation only after guidance`, !o.ikdAktif || o.ikdPandu !== undefined);
    const bayi = id === "anak" && p.isian["anak.tanggalLahir"] === isianLahir["anak.tanggalLahir"];
    cek(`${id}: upload only with a photo`, !o.unggah || bayi || o.foto !== undefined);
  }
  // One document may carry the work of several services: an adoption is noted on the birth certificate that it prints.
  const diserahkan = Object.entries(p.hasil).flatMap(([k, h]) => (h.serah ? [k.split(":")[1]] : []));
  const akta = p.urut.filter((id) => cariLayanan(id)?.profil === "akta" && !isTutup(p.layanan[id]));
  for (const id of p.arsip ? akta : [])
    cek(`${id}: archived only after hand-over`, cariLayanan(id)?.hasil.some((x) => diserahkan.includes(x.id)) === true);
  return salah;
};

describe("properties of an application", () => {
  test("no sequence of acts reaches a state that the SOP forbids", () => {
    const arb = arbLayanan.chain((pilihan) =>
      fc.tuple(fc.constant(pilihan), fc.array(fc.nat(10_000), { minLength: 250, maxLength: 250 }), arbSetelan),
    );
    fc.assert(
      fc.property(arb, ([pilihan, acts, setelan]) => {
        for (const p of jalan(pilihan, acts, setelan).states) expect(pelanggaran(p, setelan)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  test("every open work item can be done by somebody who holds its role, so nothing gets stuck unseen", () => {
    const arb = arbLayanan.chain((pilihan) =>
      fc.tuple(fc.constant(pilihan), fc.array(fc.nat(10_000), { minLength: 60, maxLength: 60 }), arbSetelan),
    );
    fc.assert(
      fc.property(arb, ([pilihan, acts, setelan]) => {
        const p = jalan(pilihan, acts, setelan).states.at(-1);
        if (!p) return;
        for (const t of tugasOf(p, setelan)) expect(t.keadaan !== "kini" || t.peran.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test("the same events and verdicts fold to the same state from any order of delivery, also when some come twice", () => {
    const arb = arbLayanan.chain((pilihan) =>
      fc.tuple(fc.constant(pilihan), fc.array(fc.nat(10_000), { minLength: 80, maxLength: 80 }), arbSetelan),
    );
    fc.assert(
      fc.property(arb, fc.infiniteStream(fc.nat()), fc.nat(3), ([pilihan, acts, setelan], acak, tanpa) => {
        const log: readonly Tercatat[] = catat(jalan(pilihan, acts, setelan).log).map((e, i, semua) => {
          if (i >= semua.length - tanpa) return (({ verdict: _, ...lain }) => lain)(e);
          return i % 7 === 6 && e.verdict ? { ...e, verdict: { ...e.verdict, hasil: "bentrok" as const } } : e;
        });
        const kocok = [...log, ...log.slice(0, 3)]
          .map((e) => ({ e, k: acak.next().value ?? 0 }))
          .sort((a, b) => a.k - b.k)
          .map(({ e }) => e);
        expect(foldPermohonan(kocok)).toEqual(foldPermohonan(log));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
