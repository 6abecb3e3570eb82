// Builders for sealed events with invented content.
import type { Peristiwa } from "../../../src/domain/permohonan/peristiwa.ts";
import { laneOf } from "../../../src/domain/permohonan/peristiwa.ts";
import type { Amplop, KepalaAmplop } from "../../../src/protocol/amplop.ts";
import { blobsOf, segelPeristiwa } from "../../../src/vault/amplop.ts";
import { imporKunci, kunciAcak } from "../../../src/vault/sandiSimetris.ts";
import { buatPasanganTanda, imporTanda } from "../../../src/vault/tanda.ts";

export const pindaian: Peristiwa = {
  type: "DokumenDipindai",
  dok: "d1",
  slot: "kk_lama",
  jenis: "kk",
  halaman: [{ hash: "c".repeat(64), bytes: 1234, lebar: 800, tinggi: 600, mime: "image/jpeg" }],
};

export const isian: Peristiwa = {
  type: "IsianDicatat",
  bagian: "anak",
  isian: { "anak.nama": "I Wayan Contoh Permana", "anak.nik": "9901014101250001" },
};

export const kepala = (peristiwa: Peristiwa, ubah: Partial<KepalaAmplop> = {}): KepalaAmplop => ({
  v: 1,
  app: "a".repeat(32),
  dev: "d".repeat(16),
  gen: 1,
  seq: 2,
  prev: "e".repeat(64),
  type: peristiwa.type,
  schema: 1,
  rules: "2026.11",
  lane: laneOf(peristiwa),
  base: "f".repeat(64),
  by: "made",
  at: "2026-11-22T08:00:00.000Z",
  kid: 1,
  enc: "A256GCM",
  blobs: blobsOf(peristiwa),
  ...ubah,
});

export const bahan = async () => {
  const pasangan = await buatPasanganTanda();
  return { publik: pasangan.publik, tanda: await imporTanda(pasangan.rahasia), kunci: await imporKunci(kunciAcak()) };
};

export const amplopBaru = async (peristiwa: Peristiwa, ubah: Partial<KepalaAmplop> = {}) => {
  const b = await bahan();
  const amplop = await segelPeristiwa({ kepala: kepala(peristiwa, ubah), peristiwa, kunci: b.kunci, tanda: b.tanda });
  return { ...b, amplop };
};

/** Every way to change one field by one character or one number, staying within the type. */
export const ubahSatuTempat = (amplop: Amplop): [string, Amplop][] => {
  const balik = (text: string): string => {
    const i = Math.floor(text.length / 2);
    return text.slice(0, i) + (text[i] === "0" ? "1" : "0") + text.slice(i + 1);
  };
  const ubah = (nilai: unknown): unknown => {
    if (typeof nilai === "string") return balik(nilai);
    if (typeof nilai === "number") return nilai + 1;
    if (nilai === null) return "0".repeat(64);
    if (Array.isArray(nilai)) return nilai.length === 0 ? [{ hash: "0".repeat(64), bytes: 1 }] : nilai.slice(1);
    throw new Error("unexpected field");
  };
  return Object.entries(amplop).map(([nama, nilai]) => [nama, { ...amplop, [nama]: ubah(nilai) } as Amplop]);
};
