// Makes public/wilayah/: one file of all provinces to kecamatan, one per province with its villages, one invented province.
// Source of the data: idn-area-data (ODbL). Each `.wil` file is gzipped JSON `{ anak, lama? }`, see src/store/wilayah.ts.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { getDistricts, getProvinces, getRegencies, getVillages } from "idn-area-data";
import { indukDari } from "../../src/domain/wilayah/kodeWilayah.ts";
import { sandikanAnak } from "../../src/domain/wilayah/sandiAnak.ts";
import type { Wilayah } from "../../src/domain/wilayah/sandiAnak.ts";
import { tulisKeterangan } from "./keterangan.ts";
import { wilayahContoh } from "./wilayahContoh.ts";

const folder = new URL("../../public/wilayah/", import.meta.url);
const stempel = new URL("../../node_modules/.cache/jemput/wilayah.stempel", import.meta.url);
const bahan = [
  "./wilayah.ts",
  "./keterangan.ts",
  "./wilayahContoh.ts",
  "./wilayahLama.tsv",
  "../../src/domain/wilayah/kodeWilayah.ts",
  "../../src/domain/wilayah/sandiAnak.ts",
  "../../node_modules/idn-area-data/package.json",
].map((jalur) => new URL(jalur, import.meta.url));

const hashBahan = async (): Promise<string> => {
  const hash = createHash("sha256");
  for (const satu of bahan) hash.update(await readFile(satu));
  return hash.digest("hex");
};

/** Groups areas by their parent's code and packs each group into one line. */
const kemas = (semua: readonly Wilayah[]): Record<string, string> => {
  const kelompok = new Map<string, Wilayah[]>();
  for (const satu of semua) {
    const induk = indukDari(satu.kode) ?? "";
    kelompok.set(induk, [...(kelompok.get(induk) ?? []), satu]);
  }
  const urut = [...kelompok].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    urut.map(([induk, anak]) => [
      induk,
      sandikanAnak(
        induk,
        anak.sort((a, b) => (a.kode < b.kode ? -1 : 1)),
      ),
    ]),
  );
};

const polos = ({ code, name }: { readonly code: string; readonly name: string }): Wilayah => ({
  kode: code.replaceAll(".", ""),
  nama: name.trim(),
});

/** Areas of older lists: a NIK keeps the code of its first registration. */
const wilayahLama = async (): Promise<readonly Wilayah[]> => {
  const teks = await readFile(new URL("./wilayahLama.tsv", import.meta.url), "utf8");
  return teks
    .split("\n")
    .filter((baris) => /^\d/.test(baris))
    .map((baris) => ({ kode: baris.split("\t")[0] ?? "", nama: baris.split("\t")[1] ?? "" }));
};

const tulis = (nama: string, isi: object): Promise<void> =>
  writeFile(new URL(`${nama}.wil`, folder), gzipSync(JSON.stringify(isi), { level: 9 }));

const tulisSemua = async (): Promise<void> => {
  const [provinsi, kabupaten, kecamatan, desa] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  const lama = await wilayahLama();
  await tulis("indonesia", {
    anak: kemas([...provinsi, ...kabupaten, ...kecamatan].map(polos)),
    lama: Object.fromEntries(lama.map(({ kode, nama }) => [kode, nama])),
  });
  const semuaDesa = desa.map(polos);
  for (const { code } of provinsi) {
    await tulis(code, { anak: kemas(semuaDesa.filter(({ kode }) => kode.startsWith(code))) });
  }
  await tulis("99", { anak: kemas(wilayahContoh) });
};

export const buat = async (): Promise<void> => {
  const hash = await hashBahan();
  const lama = existsSync(stempel) ? await readFile(stempel, "utf8") : "";
  if (lama === hash && existsSync(new URL("pack.json", folder))) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await tulisSemua();
  // The villages of a province travel when a device works there or somebody asks for them.
  await tulisKeterangan("wilayah", folder, (berkas) => /^(?!99)\d\d\.wil$/.test(berkas));
  await mkdir(new URL(".", stempel), { recursive: true });
  await writeFile(stempel, hash);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buat();
