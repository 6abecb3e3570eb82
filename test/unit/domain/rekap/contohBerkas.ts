/** A birth package in any state, built by the real fold: events with a time and an officer each. */
import { foldPermohonan, type Tercatat } from "../../../../src/domain/permohonan/fold.ts";
import type { Halaman, Peristiwa } from "../../../../src/domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../../src/domain/permohonan/permohonan.ts";

export const halamanContoh: Halaman = {
  hash: "a".repeat(64),
  bytes: 1000,
  lebar: 600,
  tinggi: 800,
  mime: "image/jpeg",
};

export interface Langkah {
  readonly at: string;
  readonly by: string;
  readonly e: Peristiwa;
}

export const bukaContoh = (layanan: readonly string[], nomor = "T3-00042-K"): Langkah => ({
  at: "2026-11-18T03:00:00.000Z",
  by: "rina",
  e: {
    type: "PermohonanDibuka",
    nomor,
    jalur: "lapangan",
    desa: "9901042001",
    tanggal: "2026-11-18",
    layanan: [...layanan],
  },
});

export const isianContoh = (isian: Record<string, string>): Langkah => ({
  at: "2026-11-18T03:10:00.000Z",
  by: "rina",
  e: { type: "IsianDicatat", bagian: "pemohon", isian },
});

export const ajukanContoh: Langkah = { at: "2026-11-18T03:20:00.000Z", by: "rina", e: { type: "Diajukan" } };

export const setuju = (layanan: string, at = "2026-11-20T02:00:00.000Z", detik = 130): Langkah => ({
  at,
  by: "ayu",
  e: {
    type: "BerkasDiperiksa",
    layanan,
    putusan: "disetujui",
    kurang: [],
    pesan: "",
    alasan: "",
    dasarHukum: "",
    detik,
  },
});

export const siak = (layanan: string, nomorSiak = "", at = "2026-11-20T02:30:00.000Z", detik = 240): Langkah => ({
  at,
  by: "ayu",
  e: { type: "SiakDiinput", layanan, nomorSiak, detik },
});

export const permohonanDari = (langkah: readonly Langkah[], app = "f".repeat(32)): Permohonan => {
  const events: readonly Tercatat[] = langkah.map(({ at, by, e }, i) => ({
    id: String(i).padStart(64, "0"),
    app,
    dev: "00000000000000aa",
    gen: 1,
    seq: i + 1,
    by,
    at,
    peristiwa: e,
    verdict: { hasil: "diterima", gseq: i + 1, alasan: "" },
  }));
  const { state } = foldPermohonan(events);
  if (!state) throw new Error("events without an opening");
  return state;
};

export const acuanContoh = {
  namaOrang: (id: string) => ({ ayu: "Ni Made Ayu", siti: "Siti Marlina", hendra: "Hendra G." })[id] ?? id,
  namaWilayah: () => "SUMBER JATI",
  hariDari: (at: string) => at.slice(0, 10),
};

export const semuaHari = { dari: "2026-01-01", sampai: "2026-12-31" };
