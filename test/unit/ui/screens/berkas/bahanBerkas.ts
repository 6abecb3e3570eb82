/** A birth package at the table, for the intake screens' tests: real fold, real rules, invented people. */
import { createRoot } from "solid-js";
import { kelengkapan, type KelengkapanMasukan } from "../../../../../src/domain/layanan/kelengkapan.ts";
import type { LayananId } from "../../../../../src/domain/layanan/layananId.ts";
import type { Halaman, Peristiwa } from "../../../../../src/domain/permohonan/peristiwa.ts";
import type { Permohonan } from "../../../../../src/domain/permohonan/permohonan.ts";
import type { Bacaan } from "../../../../../src/domain/praperiksa/bacaan.ts";
import { setelanLayananOf } from "../../../../../src/domain/sop/setelan.ts";
import { createJemputMemori, setelanContoh } from "../../../../fixtures/jemputMemori.ts";

export const halaman = (nomor = 1): Halaman => ({
  hash: nomor.toString(16).padStart(64, "0"),
  bytes: 1000,
  lebar: 1600,
  tinggi: 1000,
  mime: "image/jpeg",
});

export const bacaan = (ubah: Partial<Bacaan> = {}): Bacaan => ({
  kind: "ktp_el",
  quality: { verdict: "baik", reasons: [] },
  fields: {},
  anggota: [],
  ms: 900,
  ...ubah,
});

/** As the event wants it: mutable arrays. */
export const dibaca = (dok: string, isi: Bacaan): Peristiwa => ({
  type: "DokumenDibaca",
  dok,
  bacaan: [
    {
      ...isi,
      quality: { verdict: isi.quality.verdict, reasons: [...isi.quality.reasons] },
      fields: { ...isi.fields },
      anggota: isi.anggota.map((baris) => ({ ...baris })),
    },
  ],
});

export const dipindai = (dok: string, slot: string, jenis: string): Peristiwa => ({
  type: "DokumenDipindai",
  dok,
  slot,
  jenis,
  halaman: [halaman()],
});

export const isian = (bagian: string, isi: Record<string, string>): Peristiwa => ({
  type: "IsianDicatat",
  bagian,
  isian: Object.fromEntries(Object.entries(isi).map(([field, nilai]) => [`${bagian}.${field}`, nilai])),
});

export const paketLahir: readonly LayananId[] = ["akta_kelahiran", "kk_tambah_anggota_lahir", "kia_0_5"];

/** A new file in memory. `state` reads the fold anew each time. */
export const createBerkas = async (layanan: readonly LayananId[] = paketLahir) => {
  const memori = createJemputMemori();
  const dibuat = await memori.jemput.berkas.baru({
    layanan,
    jalur: "lapangan",
    desa: "9901042001",
    tanggal: "2026-11-18",
  });
  if (!dibuat.ok) throw new Error(dibuat.error.type);
  const { app } = dibuat.value;
  const lipatan = createRoot(() => memori.jemput.berkas.buka(() => app).lipatan);
  const state = (): Permohonan => {
    const sekarang = lipatan()?.state;
    if (!sekarang) throw new Error("no state");
    return sekarang;
  };
  const masukan = (): KelengkapanMasukan => {
    const p = state();
    return {
      layanan,
      jawaban: p.jawaban,
      isian: p.isian,
      tanggal: p.tanggal,
      setelan: setelanLayananOf(setelanContoh, "2026-11-18"),
    };
  };
  const syarat = (slot: string) => {
    const satu = kelengkapan(masukan()).find(({ id }) => id === slot);
    if (!satu) throw new Error(`no requirement ${slot}`);
    return satu;
  };
  return { memori, app, state, masukan, syarat, isi: (...peristiwa: Peristiwa[]) => memori.isi(app, peristiwa) };
};
