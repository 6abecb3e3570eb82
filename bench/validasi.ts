/**
 * `npm run bench -- validasi`: how long the rules take over a whole package while somebody types: the form, its checks, the
 * requirements and the questions, for the package of every event and for the largest that a file may hold.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { formulirUntuk } from "../src/domain/layanan/formulir/formulirUntuk.ts";
import { validateIsian } from "../src/domain/layanan/formulir/validasi.ts";
import type { Isian } from "../src/domain/layanan/isian.ts";
import { kelengkapan, type KelengkapanMasukan } from "../src/domain/layanan/kelengkapan.ts";
import { layananIds, type LayananId } from "../src/domain/layanan/layananId.ts";
import { semuaPeristiwa } from "../src/domain/layanan/peristiwa.ts";
import { pertanyaan } from "../src/domain/layanan/pertanyaan.ts";
import { setelanBawaan } from "../src/domain/layanan/setelan.ts";

const TANGGAL = "2026-11-18";
const PEMANASAN = 50;
const ULANG = 400;
/** Rows of the family card that are filled in. */
const BANYAK_ANGGOTA = 8;
/** A file holds at most this many services. */
const PALING_BANYAK = 12;
const BATAS_MS = 5;

/** Every field of the package with some value: what is checked, and the rows that make it long. */
const isiPenuh = (masukan: KelengkapanMasukan): Isian => {
  const baris = Object.fromEntries(
    Array.from({ length: BANYAK_ANGGOTA }, (_, n) => [`anggota${String(n + 1)}.nama`, "BUDI SANTOSO"]),
  );
  const kolom = formulirUntuk({ ...masukan, isian: baris }).flatMap((bagian) => bagian.kolom);
  const contoh: Readonly<Record<string, string>> = {
    noKk: "9901040102160007",
    tanggal: "1988-05-21",
    pilihan: "1",
    angka: "2",
    wilayah: "9901042001",
    telepon: "081234567890",
    email: "nama@gmail.com",
    yaTidak: "ya",
    jam: "04.35",
  };
  return Object.fromEntries(
    kolom.map(({ id, jenis }, n) => [
      id,
      // Everybody has a number of their own.
      jenis === "nik" ? `990104210588${String(n + 1).padStart(4, "0")}` : (contoh[jenis] ?? "BUDI SANTOSO"),
    ]),
  );
};

const persentil = (urut: readonly number[], bagian: number): number =>
  urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))] ?? 0;

const ukur = (kerja: () => void): { readonly median: number; readonly p95: number } => {
  for (let n = 0; n < PEMANASAN; n++) kerja();
  const ms = Array.from({ length: ULANG }, () => {
    const mulai = performance.now();
    kerja();
    return performance.now() - mulai;
  }).sort((a, b) => a - b);
  return { median: persentil(ms, 0.5), p95: persentil(ms, 0.95) };
};

interface Baris {
  readonly paket: string;
  readonly layanan: number;
  readonly kolom: number;
  readonly validasi: { readonly median: number; readonly p95: number };
  readonly formulir: { readonly median: number; readonly p95: number };
  readonly syarat: { readonly median: number; readonly p95: number };
}

const ukurPaket = (paket: string, layanan: readonly LayananId[]): Baris => {
  const dasar: KelengkapanMasukan = { layanan, jawaban: {}, isian: {}, tanggal: TANGGAL, setelan: setelanBawaan };
  const masukan = { ...dasar, isian: isiPenuh(dasar) };
  return {
    paket,
    layanan: layanan.length,
    kolom: formulirUntuk(masukan).reduce((jumlah, bagian) => jumlah + bagian.kolom.length, 0),
    validasi: ukur(() => void validateIsian({ ...masukan, wilayahDikenal: () => true })),
    formulir: ukur(() => void formulirUntuk(masukan)),
    syarat: ukur(() => {
      kelengkapan(masukan);
      pertanyaan(masukan);
    }),
  };
};

const tulis = (angka: number): string => angka.toFixed(3).padStart(9);

export const benchValidasi = async (args: readonly string[]): Promise<void> => {
  const baris = [
    ...semuaPeristiwa.map(({ id, paket, boleh }) => ukurPaket(id, [...new Set([...paket, ...boleh])])),
    ukurPaket("terbesar", layananIds.slice(0, PALING_BANYAK)),
  ];
  console.log(
    `ms over ${String(ULANG)} runs, ${String(BANYAK_ANGGOTA)} rows of members; limit for checks ${String(BATAS_MS)} ms`,
  );
  console.log("package           services fields    checks    (p95)      form requirements");
  for (const { paket, layanan, kolom, validasi, formulir, syarat } of baris)
    console.log(
      `${paket.padEnd(18)}${String(layanan).padStart(8)}${String(kolom).padStart(7)}${tulis(validasi.median)}${tulis(validasi.p95)}${tulis(formulir.median)}${tulis(syarat.median).padStart(13)}`,
    );
  const terlama = Math.max(...baris.map(({ validasi }) => validasi.median));
  console.log(`longest check (median): ${terlama.toFixed(3)} ms`);
  const keluar = args[0] ?? "bench/out/validasi.json";
  await mkdir(keluar.slice(0, keluar.lastIndexOf("/")), { recursive: true });
  await writeFile(
    keluar,
    `${JSON.stringify({ batasMs: BATAS_MS, ulang: ULANG, anggota: BANYAK_ANGGOTA, baris }, null, 2)}\n`,
  );
};
