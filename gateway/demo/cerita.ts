/** The story of one invented file: intake at the table, then desk after desk until it is done, it stops, or the present is reached. */
import { decide } from "../../src/domain/permohonan/decide.ts";
import type { Peran } from "../../src/domain/permohonan/peran.ts";
import { laneOf, type Halaman, type Peristiwa } from "../../src/domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../src/domain/permohonan/permohonan.ts";
import { terapkan } from "../../src/domain/permohonan/terapkan.ts";
import { isLayananId } from "../../src/domain/layanan/layananId.ts";
import { kelengkapan } from "../../src/domain/layanan/kelengkapan.ts";
import { dokumenById } from "../../src/domain/layanan/dokumen.ts";
import { setelanLayananOf, type SetelanSop } from "../../src/domain/sop/setelan.ts";
import { tugasOf } from "../../src/domain/sop/tugas.ts";
import type { Acak } from "./acak.ts";
import { BARIS, bacaanContoh } from "./bacaanContoh.ts";
import { keJamKerja, tanggalKantor } from "./jamKerja.ts";
import type { Keluarga } from "./keluarga.ts";
import { kerjakan, type Watak } from "./kerjaKantor.ts";
import { PETUGAS } from "./petugas.ts";

/** Enough acts of the office for any file to be done. */
export const SELURUHNYA = 99;

export interface Adegan {
  readonly by: string;
  readonly at: number;
  readonly peristiwa: Peristiwa;
}

export interface BahanCerita {
  readonly acak: Acak;
  readonly app: string;
  readonly keluarga: Keluarga;
  readonly watak: Watak;
  readonly petugas: string;
  readonly jalur: "lapangan" | "loket";
  readonly nomor: string;
  readonly mulai: number;
  readonly kini: number;
  readonly setelan: SetelanSop;
  /** How many acts of the office follow. */
  readonly panjang: number;
  /** Stops before it is submitted. */
  readonly draf: boolean;
  readonly gambar: (judul: string, baris: readonly string[]) => Promise<Halaman>;
}

const peranOf = (id: string): readonly Peran[] => PETUGAS.find((p) => p.id === id)?.peran ?? [];

/** Keeps the story inside the rules: an act that they refuse is not told. */
const createPencatat = (b: BahanCerita) => {
  const adegan: Adegan[] = [];
  let state: Permohonan | undefined;
  return {
    adegan,
    state: () => state,
    catat: (by: string, at: number, peristiwa: Peristiwa): boolean => {
      if (at > b.kini) return false;
      const hasil = decide(
        state,
        peristiwa,
        { id: by, peran: peranOf(by) },
        { setelan: b.setelan, halamanTersimpan: () => true },
      );
      if (!hasil.ok) return false;
      const id = `${b.app}:${adegan.length}:${laneOf(peristiwa)}`;
      state = terapkan(state, peristiwa, { id, app: b.app, by, at: new Date(at).toISOString() });
      adegan.push({ by, at, peristiwa });
      return true;
    },
  };
};
type Pencatat = ReturnType<typeof createPencatat>;

/** The applicant first, then all the rest at once: a list needs the name as soon as there is one. */
const perBagian = (isian: Readonly<Record<string, string>>): readonly Peristiwa[] => {
  const saring = (pemohon: boolean) =>
    Object.fromEntries(Object.entries(isian).filter(([k]) => k.startsWith("pemohon.") === pemohon));
  return [
    { type: "IsianDicatat", bagian: "pemohon", isian: saring(true) },
    { type: "IsianDicatat", bagian: "keluarga", isian: saring(false) },
  ];
};

const barisDokumen = (k: Keluarga, orang: string | undefined): readonly string[] => {
  const siapa = orang ?? "pemohon";
  const nilai = (path: string) => k.isian[path] ?? "";
  return [
    ...BARIS.map(({ judul, path }) => judul + nilai(`${siapa}.${path}`)),
    `NO.KK : ${nilai("kk.no")}`,
    `DUSUN : ${nilai("alamat.dusun")}`,
  ];
};

const pindaian = async (b: BahanCerita): Promise<readonly Peristiwa[]> => {
  const { keluarga } = b;
  const syarat = kelengkapan({
    layanan: keluarga.layanan.filter(isLayananId),
    jawaban: keluarga.jawaban,
    isian: keluarga.isian,
    tanggal: tanggalKantor(b.mulai),
    setelan: setelanLayananOf(b.setelan, tanggalKantor(b.mulai)),
  }).filter((s) => s.berlaku && s.jenisIsi === "pindai");
  const hasil: Peristiwa[] = [];
  for (const [i, s] of syarat.entries()) {
    const halaman = [await b.gambar(dokumenById(s.dokumen).namaPendek, barisDokumen(keluarga, s.orang))];
    const dok = `d${i + 1}`;
    hasil.push({ type: "DokumenDipindai", dok, slot: s.id, jenis: s.dokumen, halaman });
    // A finished file is rarely opened again: its readings would only make the start slower.
    if (b.panjang < SELURUHNYA)
      hasil.push({ type: "DokumenDibaca", dok, bacaan: [bacaanContoh(b.acak, keluarga, s.dokumen, s.orang)] });
  }
  return hasil;
};

const diMeja = async (b: BahanCerita, p: Pencatat): Promise<number> => {
  const { keluarga } = b;
  const gambar = await b.gambar("TANDA TANGAN", [keluarga.isian["pemohon.nama"] ?? ""]);
  const buka: Peristiwa = {
    type: "PermohonanDibuka",
    nomor: b.nomor,
    jalur: b.jalur,
    desa: keluarga.desa,
    tanggal: tanggalKantor(b.mulai),
    layanan: [...keluarga.layanan],
  };
  const isi = [
    buka,
    { type: "JawabanDicatat" as const, jawaban: keluarga.jawaban },
    ...perBagian(keluarga.isian),
    ...(await pindaian(b)),
  ];
  const akhir: readonly Peristiwa[] = [
    { type: "PemohonMenyetujui", cara: "tanda_tangan", gambar, saksi: [] },
    { type: "TandaTerimaDiberikan", terbuka: b.watak.ditunda ? 1 : 0, asliKembali: b.acak.antara(2, 6) },
    { type: "Diajukan" },
  ];
  let at = b.mulai;
  const urutan = b.draf ? isi.slice(0, b.acak.antara(4, isi.length)) : [...isi, ...akhir];
  for (const e of urutan) p.catat(b.petugas, (at += b.acak.antara(8, 45) * 1000), e);
  return at;
};

/** The citizen comes back with what was missing. */
const lengkapi = async (b: BahanCerita, p: Pencatat, at: number): Promise<number> => {
  const halaman = [await b.gambar("Kartu Keluarga", barisDokumen(b.keluarga, undefined))];
  const saat = keJamKerja(at + b.acak.antara(20, 60) * 3_600_000);
  p.catat(b.petugas, saat, { type: "DokumenDipindai", dok: "d90", slot: "kk", jenis: "kk", halaman });
  p.catat(b.petugas, saat + 60_000, { type: "Diajukan" });
  return saat + 60_000;
};

const diKantor = async (b: BahanCerita, p: Pencatat, mulai: number): Promise<void> => {
  let at = keJamKerja(mulai + b.acak.antara(1, 20) * 3_600_000);
  for (let n = 0; n < b.panjang; n += 1) {
    const state = p.state();
    if (!state) return;
    const kini = tugasOf(state, b.setelan).filter((t) => t.keadaan === "kini" && t.jenis !== "siapkan");
    if (kini.some((t) => t.jenis === "lengkapi")) at = await lengkapi(b, p, at);
    const gambar = (judul: string) => b.gambar(judul, [state.nomor]);
    const kelompok = `K-${tanggalKantor(at)}`;
    const tugas = kini.find((t) => t.jenis !== "lengkapi");
    const kerja = tugas && (await kerjakan({ acak: b.acak, state, watak: b.watak, kelompok, gambar }, tugas));
    if (!kerja || !p.catat(kerja.by, at, kerja.peristiwa) || kerja.berhenti === true) return;
    at = keJamKerja(at + b.acak.antara(4, 200) * 60_000);
  }
};

export const ceritakan = async (b: BahanCerita): Promise<readonly Adegan[]> => {
  const p = createPencatat(b);
  const selesai = await diMeja(b, p);
  if (!b.draf) await diKantor(b, p, selesai);
  return p.adegan;
};
