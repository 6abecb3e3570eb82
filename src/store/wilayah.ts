/**
 * The areas on this device, read from the offline wilayah pack. A `.wil` file is gzipped JSON:
 * `{ anak: { [parent code]: packed children }, lama?: { [code]: name } }`; `indonesia.wil` goes down to kecamatan,
 * `<province>.wil` holds its villages, `99.wil` an invented province for demo and tests.
 */
import * as v from "valibot";
import { indukDari } from "../domain/wilayah/kodeWilayah.ts";
import { createPetaWilayah } from "../domain/wilayah/petaWilayah.ts";
import type { HasilCari, SaringWilayah } from "../domain/wilayah/petaWilayah.ts";
import type { Wilayah } from "../domain/wilayah/sandiAnak.ts";
import { err, ok } from "../lib/result.ts";
import type { Result } from "../lib/result.ts";

/** `PaketTidakAda`: neither in the pack's cache nor reachable. `PaketRusak`: read, but not what a pack maker writes. */
export type GalatWilayah =
  | { readonly type: "PaketTidakAda"; readonly berkas: string }
  | { readonly type: "PaketRusak"; readonly berkas: string };

export interface WilayahStore {
  /** Loads all provinces to kecamatan and the villages of one province (2 digits). Loading twice costs nothing. */
  readonly muat: (provinsi: string) => Promise<Result<void, GalatWilayah>>;
  /** Areas whose name holds `teks` anywhere, best first. */
  readonly cari: (teks: string, saring?: SaringWilayah, limit?: number) => readonly HasilCari[];
  readonly anak: (induk: string) => readonly Wilayah[];
  readonly nama: (kode: string) => string | undefined;
  readonly induk: (kode: string) => string | undefined;
  /** Whether a kecamatan code (first six digits of a NIK) is or once was in the official list. */
  readonly dikenal: (kode6: string) => boolean;
}

const teksByKode = v.record(v.string(), v.string());
const bentukBerkas = v.object({ anak: teksByKode, lama: v.optional(teksByKode) });

/** A server that marks the file as `Content-Encoding: gzip` has it unpacked before we see it. */
const bukaGzip = async (isi: ArrayBuffer): Promise<string> => {
  const [a, b] = new Uint8Array(isi);
  if (a !== 0x1f || b !== 0x8b) return new TextDecoder().decode(isi);
  const aliran = new Blob([isi]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(aliran).text();
};

const bacaBerkas = async (ambil: typeof fetch, nama: string) => {
  const berkas = `/wilayah/${nama}.wil`;
  let isi: ArrayBuffer;
  try {
    const jawaban = await ambil(berkas);
    if (!jawaban.ok) return err({ type: "PaketTidakAda", berkas });
    isi = await jawaban.arrayBuffer();
  } catch {
    return err({ type: "PaketTidakAda", berkas });
  }
  try {
    const hasil = v.safeParse(bentukBerkas, JSON.parse(await bukaGzip(isi)));
    return hasil.success ? ok(hasil.output) : err({ type: "PaketRusak", berkas });
  } catch {
    return err({ type: "PaketRusak", berkas });
  }
};

export const createWilayah = (ambil: typeof fetch): WilayahStore => {
  const peta = createPetaWilayah();
  const berjalan = new Map<string, Promise<Result<void, GalatWilayah>>>();

  const muatBerkas = async (nama: string): Promise<Result<void, GalatWilayah>> => {
    const hasil = await bacaBerkas(ambil, nama);
    if (!hasil.ok) {
      berjalan.delete(nama);
      return hasil;
    }
    peta.tambah(hasil.value.anak);
    peta.tambahLama(hasil.value.lama ?? {});
    return ok(undefined);
  };

  const sekali = (nama: string): Promise<Result<void, GalatWilayah>> => {
    const ada = berjalan.get(nama) ?? muatBerkas(nama);
    berjalan.set(nama, ada);
    return ada;
  };

  return {
    muat: async (provinsi) => {
      const [dasar, desa] = await Promise.all([sekali("indonesia"), sekali(provinsi)]);
      return dasar.ok ? desa : dasar;
    },
    cari: (teks, saring = {}, limit = 20) => peta.cari(teks, saring, limit),
    anak: peta.anak,
    nama: peta.nama,
    induk: indukDari,
    dikenal: (kode6) => kode6.length === 6 && peta.dikenal(kode6),
  };
};
