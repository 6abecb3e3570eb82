/**
 * `npm run bench -- ocr-buat DIR --seed N --n K --set biasa|berat [--only KIND]`: photographs of K invented documents with their
 * truth.json. The same seed makes the same documents and damage (fonts of the machine permitting).
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createAcak, type Acak } from "./buat/acak.ts";
import { type Cetak } from "./buat/halamanCetak.ts";
import { hurufNomor } from "./buat/hurufCetak.ts";
import { bukaJuruFoto, type Perangkat } from "./buat/juruFoto.ts";
import { cetakKelahiran, cetakKematian, cetakPerceraian, cetakPerkawinan } from "./buat/templatAkta.ts";
import { cetakF102, cetakF106, cetakF201, cetakF203, cetakF204 } from "./buat/templatFormulir.ts";
import { cetakKtp } from "./buat/templatKartu.ts";
import { cetakKk } from "./buat/templatKeluarga.ts";
import { cetakFormulirLain } from "./buat/templatFormulirLain.ts";
import { cetakSuketKelahiran } from "./buat/templatLahir.ts";
import { cetakBukuNikah } from "./buat/templatNikah.ts";
import { cetakPernyataan } from "./buat/templatPernyataan.ts";
import { cetakSkpwni } from "./buat/templatPindah.ts";
import { cetakIjazah, cetakKehilangan, cetakPutusan, cetakSuratKematian } from "./buat/templatSurat.ts";

/** One round of kinds: cards, family cards and birth certificates more often, as in an office. */
const putaran = (nomor: readonly [string, ...string[]]): readonly ((acak: Acak) => Cetak)[] => {
  const ktp = (acak: Acak) => cetakKtp(acak, nomor);
  const sering = [ktp, cetakKk, cetakKelahiran, ktp, cetakKk, ktp, cetakKelahiran, ktp];
  const jarang = [
    cetakKematian,
    cetakPerkawinan,
    cetakPerceraian,
    cetakSuketKelahiran,
    cetakSuratKematian,
    cetakBukuNikah,
    cetakSkpwni,
    cetakKehilangan,
    cetakIjazah,
    cetakF102,
    cetakF106,
    cetakF201,
    cetakF203,
    cetakF204,
    cetakPutusan,
  ];
  return [...sering, ...jarang, ...cetakFormulirLain, ...cetakPernyataan];
};

/** `--only` takes parts of kinds, with commas between; one that begins with `!` is left out. */
const isWanted = (kind: string, only: string): boolean => {
  const parts = only.split(",").filter((part) => part !== "");
  const wanted = parts.filter((part) => !part.startsWith("!"));
  return (
    !parts.some((part) => part.startsWith("!") && kind.includes(part.slice(1))) &&
    (wanted.length === 0 || wanted.some((part) => kind.includes(part)))
  );
};

export const benchOcrBuat = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      n: { type: "string", default: "46" },
      set: { type: "string", default: "biasa" },
      only: { type: "string", default: "" },
    },
  });
  const set: Perangkat = values.set === "berat" ? "berat" : "biasa";
  const folder = resolve(positionals[0] ?? "bench/out/foto");
  await mkdir(folder, { recursive: true });
  const kinds = putaran(hurufNomor());
  const juru = await bukaJuruFoto();
  const truths: string[] = [];
  for (let i = 0; truths.length < Number(values.n); i++) {
    const seed = Number(values.seed) * 100_003 + i;
    const acak = createAcak(seed);
    const cetak = (kinds[i % kinds.length] ?? kinds[0])?.(acak);
    if (cetak === undefined || !isWanted(cetak.kind, values.only)) continue;
    const { jpeg, ...foto } = await juru.foto(cetak, set, acak, seed);
    const file = `${cetak.kind}-${String(truths.length).padStart(3, "0")}.jpg`;
    await writeFile(join(folder, file), jpeg);
    const { kind, fields } = cetak;
    truths.push(JSON.stringify({ file, kind, fields, ...foto }));
  }
  await writeFile(join(folder, "truth.json"), `[\n${truths.join(",\n")}\n]\n`);
  await juru.tutup();
  console.log(`${String(truths.length)} photos in ${folder}`);
};
