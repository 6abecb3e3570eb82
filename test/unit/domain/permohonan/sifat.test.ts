/** Properties over random sequences of acts: what the SOP forbids is never reached; delivery order changes nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cariLayanan, semuaLayanan } from "../../../../src/domain/layanan/katalog.ts";
import { decide } from "../../../../src/domain/permohonan/decide.ts";
import { foldPermohonan, type Tercatat } from "../../../../src/domain/permohonan/fold.ts";
import { PERAN } from "../../../../src/domain/permohonan/peran.ts";
import type { Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../../src/domain/permohonan/permohonan.ts";
import { terapkan } from "../../../../src/domain/permohonan/terapkan.ts";
import type { SetelanSop } from "../../../../src/domain/sop/setelan.ts";
import { tugasOf } from "../../../../src/domain/sop/tugas.ts";
import {
  APP,
  bukaLahir,
  catat,
  halamanContoh,
  isianLahir,
  konteks,
  periksaLayanan,
} from "../../../fixtures/permohonanContoh.ts";

const layananIds = semuaLayanan.map((l) => l.id);
const arbLayanan = fc.subarray(layananIds, { minLength: 1, maxLength: 4 });
const orang = ["anak", "pemohon", "anggota1", "anggota2"];

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
});

const arbAct = (pilihan: readonly string[]): fc.Arbitrary<Peristiwa> => {
  const layanan = fc.constantFrom(...pilihan);
  const hasil = fc.constantFrom(
    ...pilihan.flatMap((id) => (cariLayanan(id)?.hasil ?? []).map((h) => `${id}:${h.id}`)),
    "tidak:ada",
  );
  const siapa = fc.constantFrom(...orang);
  const detik = fc.constant(10);
  return fc.oneof(
    fc.constant<Peristiwa>({ type: "Diajukan" }),
    fc.constant<Peristiwa>({
      type: "DokumenDipindai",
      dok: "d1",
      slot: "kk",
      jenis: "kk_qr",
      halaman: [halamanContoh(1)],
    }),
    fc
      .tuple(
        layanan,
        fc.constantFrom("disetujui" as const, "disetujui" as const, "ditunda" as const, "ditolak" as const),
      )
      .map(([l, p]) => periksaLayanan(l, p)),
    fc.record({ type: fc.constant("SiakDiinput" as const), layanan, nomorSiak: fc.constant(""), detik }),
    fc.record({ type: fc.constant("PerekamanDirujuk" as const), orang: siapa, detik }),
    fc.record({
      type: fc.constant("FotoAnakDiambil" as const),
      orang: siapa,
      foto: fc.constant(halamanContoh(3)),
      detik,
    }),
    fc.record({ type: fc.constant("FotoAnakDiunggah" as const), orang: siapa, detik }),
    fc.record({
      type: fc.constant("IkdDipandu" as const),
      orang: fc.constant("pemohon"),
      hp: fc.constant("android" as const),
      terpasang: fc.boolean(),
      sebab: fc.constant("jaringan"),
      detik,
    }),
    fc.record({
      type: fc.constant("IkdDiaktivasi" as const),
      orang: fc.constant("pemohon"),
      hasil: fc.constantFrom("teraktivasi" as const, "belum" as const),
      sebab: fc.constant("email"),
      detik,
    }),
    fc.record({ type: fc.constant("TteDiajukan" as const), layanan, kelompok: fc.constant("20-11"), detik }),
    fc.record({
      type: fc.constant("Diverifikasi" as const),
      layanan,
      jenjang: fc.constantFrom("iv" as const, "iii" as const),
      detik,
    }),
    fc.record({ type: fc.constant("DikembalikanVerifikator" as const), layanan, alasan: fc.constant("cek"), detik }),
    fc.record({ type: fc.constant("TteDibubuhkan" as const), hasil, detik }),
    fc.record({ type: fc.constant("Dicetak" as const), hasil, detik }),
    fc.record({
      type: fc.constant("Diserahkan" as const),
      hasil,
      penerima: fc.constant("pemohon" as const),
      namaPenerima: fc.constant("NUR"),
      detik,
    }),
    fc.constant<Peristiwa>({ type: "Diarsipkan", halaman: [], jumlahLembar: 3, detik: 10 }),
  );
};

const semuaPeran = { id: "siapa", peran: [...PERAN] };

/** Runs acts, keeping those that decide allows. */
const jalan = (
  pilihan: readonly string[],
  acts: readonly Peristiwa[],
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
  for (const act of [...mulai, ...acts]) {
    const hasil = decide(state, act, semuaPeran, k);
    if (!hasil.ok) continue;
    log.push(act);
    state = terapkan(state, act, { id: String(log.length), app: APP, by: "siapa", at: "2026-11-18T03:00:00.000Z" });
    if (state) states.push(state);
  }
  return { log, states };
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
        l.jejak["3"] === undefined || !p.urut.includes(lain) || p.layanan[lain]?.jejak["3"] !== undefined,
      );
  }
  for (const [kunci, h] of Object.entries(p.hasil)) {
    const l = p.layanan[kunci.split(":")[0] ?? ""];
    cek(`${kunci}: issued only when verified`, l?.status === "diverifikasi");
    const def = cariLayanan(kunci.split(":")[0] ?? "")?.hasil.find((x) => kunci.endsWith(`:${x.id}`));
    cek(`${kunci}: printed only when signed`, !h.cetak || !def?.tte || h.tte !== undefined);
    cek(`${kunci}: handed over only when printed`, !h.serah || h.cetak !== undefined);
  }
  for (const [id, o] of Object.entries(p.orang)) {
    cek(`${id}: activation only after guidance`, !o.ikdAktif || o.ikdPandu !== undefined);
    const bayi = id === "anak";
    cek(`${id}: upload only with a photo`, !o.unggah || bayi || o.foto !== undefined);
  }
  const akta = p.urut.filter((id) => cariLayanan(id)?.profil === "akta" && p.layanan[id]?.status !== "ditolak");
  cek(
    "archive only after hand-over",
    !p.arsip || akta.every((id) => Object.entries(p.hasil).some(([k, h]) => k.startsWith(`${id}:`) && h.serah)),
  );
  return salah;
};

describe("properties of an application", () => {
  test("no sequence of acts reaches a state that the SOP forbids", () => {
    const arb = arbLayanan.chain((pilihan) =>
      fc.tuple(fc.constant(pilihan), fc.array(arbAct(pilihan), { maxLength: 120 }), arbSetelan),
    );
    fc.assert(
      fc.property(arb, ([pilihan, acts, setelan]) => {
        for (const p of jalan(pilihan, acts, setelan).states) expect(pelanggaran(p, setelan)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("every open work item can be done by somebody who holds its role, so nothing gets stuck unseen", () => {
    const arb = arbLayanan.chain((pilihan) =>
      fc.tuple(fc.constant(pilihan), fc.array(arbAct(pilihan), { maxLength: 60 }), arbSetelan),
    );
    fc.assert(
      fc.property(arb, ([pilihan, acts, setelan]) => {
        const p = jalan(pilihan, acts, setelan).states.at(-1);
        if (!p) return;
        for (const t of tugasOf(p, setelan)) expect(t.keadaan !== "kini" || t.peran.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("the same events and verdicts fold to the same state from any order of delivery, also when some come twice", () => {
    const arb = arbLayanan.chain((pilihan) =>
      fc.tuple(fc.constant(pilihan), fc.array(arbAct(pilihan), { maxLength: 50 }), arbSetelan),
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
      { numRuns: 200 },
    );
  });
});
