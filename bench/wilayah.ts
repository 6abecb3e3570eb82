/**
 * `npm run bench -- wilayah`: how long a search over all 83,762 villages takes, with everything down to desa in memory; beside
 * it a plain look at every name for the same text, in the same run. Needs `public/wilayah/` (npm run packs).
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createWilayah, type WilayahStore } from "../src/store/wilayah.ts";

const ULANG = 25;
const CARI = [
  "a",
  "sumber",
  "sumber jati",
  "desa baru kec kota",
  "jati sumber lembah",
  "karang anyar",
  "xyzq",
] as const;

const dariPaket: typeof fetch = async (alamat) =>
  new Response(await readFile(new URL(`../public${String(alamat)}`, import.meta.url)));

const semuaNama = (wilayah: WilayahStore, induk = ""): readonly string[] =>
  wilayah.anak(induk).flatMap(({ kode, nama }) => [nama.toLowerCase(), ...semuaNama(wilayah, kode)]);

/** Median and slowest of many runs, milliseconds. */
const ukur = (kerja: () => unknown): { readonly median: number; readonly terlama: number } => {
  const waktu = Array.from({ length: ULANG }, () => {
    const mulai = performance.now();
    kerja();
    return performance.now() - mulai;
  }).sort((a, b) => a - b);
  return { median: waktu[Math.floor(ULANG / 2)] ?? 0, terlama: waktu.at(-1) ?? 0 };
};

export const benchWilayah = async (args: readonly string[]): Promise<void> => {
  const wilayah = createWilayah(dariPaket);
  await wilayah.muat("99");
  for (const { kode } of wilayah.anak("")) await wilayah.muat(kode);
  const nama = semuaNama(wilayah);
  const hasil = CARI.map((teks) => ({
    teks,
    ditemukan: wilayah.cari(teks).length,
    ...ukur(() => wilayah.cari(teks)),
    polos: ukur(() => nama.filter((satu) => satu.includes(teks))).median,
  }));
  await mkdir("bench/out", { recursive: true });
  await writeFile("bench/out/wilayah.json", `${JSON.stringify({ wilayah: nama.length, hasil }, null, 2)}\n`);
  if (args.includes("--json")) return console.log(JSON.stringify({ wilayah: nama.length, hasil }));
  console.log(`| search in ${String(nama.length)} areas | found | median ms | slowest ms | plain look ms |`);
  console.log("|---|---|---|---|---|");
  for (const satu of hasil)
    console.log(
      `| ${satu.teks} | ${String(satu.ditemukan)} | ${satu.median.toFixed(1)} | ${satu.terlama.toFixed(1)} | ${satu.polos.toFixed(1)} |`,
    );
};
