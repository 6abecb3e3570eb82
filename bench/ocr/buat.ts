/**
 * `npm run bench -- ocr-buat DIR --seed N --n K --set biasa|berat [--only KIND]`: photographs of K invented documents with their
 * truth.json. The same seed makes the same documents and damage (fonts of the machine permitting).
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { benderaPeramban, cariPeramban } from "../../scripts/peramban.mjs";
import { createAcak, type Acak } from "./buat/acak.ts";
import { potret, type FotoJadi, type Kerusakan } from "./buat/foto.ts";
import { type Cetak } from "./buat/halamanCetak.ts";
import { hurufCss, hurufNomor } from "./buat/hurufCetak.ts";
import { cetakKelahiran, cetakKematian, cetakPerceraian, cetakPerkawinan } from "./buat/templatAkta.ts";
import { cetakF102, cetakF106, cetakF201, cetakF203, cetakF204 } from "./buat/templatFormulir.ts";
import { cetakKtp } from "./buat/templatKartu.ts";
import { cetakKk } from "./buat/templatKeluarga.ts";
import {
  cetakBukuNikah,
  cetakIjazah,
  cetakKehilangan,
  cetakPutusan,
  cetakSkpwni,
  cetakSuketKelahiran,
  cetakSuratKematian,
} from "./buat/templatSurat.ts";

type Perangkat = "biasa" | "berat";

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
  return [...sering, ...jarang];
};

/** Widths of a page on the photo in pixels, by what it is. */
const lebarOf = (acak: Acak, cetak: Cetak, set: Perangkat): number => {
  if (cetak.kind === "ktp_el") return set === "biasa" ? acak.between(600, 1200) : acak.between(380, 900);
  if (cetak.kind === "kk") return set === "biasa" ? acak.between(2000, 2600) : acak.between(1500, 2400);
  return set === "biasa" ? acak.between(1200, 1900) : acak.between(900, 1600);
};

const rusak = (acak: Acak, cetak: Cetak, set: Perangkat, seed: number): Kerusakan => {
  const w = Math.round(lebarOf(acak, cetak, set));
  const berat = set === "berat";
  const some = (share: number, from: number, to: number) => (acak.chance(share) ? acak.between(from, to) : 0);
  return {
    seed,
    w,
    h: Math.round((w * cetak.h) / cetak.w),
    miring: acak.between(-1, 1) * (berat ? 18 : 8),
    putar: acak.chance(berat ? 0.2 : 0.12) ? acak.pick([1, 2, 3] as const) : 0,
    keystone: acak.between(0.005, berat ? 0.05 : 0.035),
    silau: berat ? some(0.6, 0.5, 1) : some(0.2, 0.1, 0.35),
    bayangan: some(0.5, 0.2, berat ? 1 : 0.7),
    lipatan: cetak.kind === "ktp_el" ? 0 : some(0.35, 0.2, berat ? 1 : 0.7),
    aus: some(0.35, 0.1, berat ? 1 : 0.5),
    gelap: some(0.3, 0.1, berat ? 0.9 : 0.6),
    buram:
      acak.between(0.2, berat ? 1.6 : 0.9) * Math.max(0.6, Math.min(1.4, w / (cetak.kind === "ktp_el" ? 900 : 1800))),
    derau: acak.between(2, berat ? 16 : 9),
    mutu: acak.between(0.5, 0.8),
  };
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
  const css = await hurufCss();
  const kinds = putaran(hurufNomor());
  const browser = await chromium.launch({ executablePath: (await cariPeramban()) ?? "", args: [...benderaPeramban] });
  const context = await browser.newContext({ deviceScaleFactor: 2.2, viewport: { width: 1200, height: 1300 } });
  const draw = await context.newPage();
  await draw.setContent(`<style>${css}</style><div id="all"></div>`);
  const lens = await context.newPage();
  const truths: string[] = [];
  for (let i = 0; truths.length < Number(values.n); i++) {
    const seed = Number(values.seed) * 100_003 + i;
    const acak = createAcak(seed);
    const cetak = (kinds[i % kinds.length] ?? kinds[0])?.(acak);
    if (cetak === undefined || !cetak.kind.includes(values.only)) continue;
    await draw.evaluate(`document.getElementById("all").innerHTML = ${JSON.stringify(cetak.html)}`);
    await draw.evaluate("document.fonts.ready");
    const png = await draw.locator("#p").screenshot({ omitBackground: true });
    const k = rusak(acak, cetak, set, seed);
    const foto = await lens.evaluate<FotoJadi>(
      `(${potret.toString()})("data:image/png;base64,${png.toString("base64")}", ${JSON.stringify(k)})`,
    );
    const file = `${cetak.kind}-${String(truths.length).padStart(3, "0")}.jpg`;
    await writeFile(join(folder, file), Buffer.from(foto.jpeg, "base64"));
    const { kind, fields } = cetak;
    truths.push(JSON.stringify({ file, kind, fields, corners: foto.corners, size: foto.size, kerusakan: k }));
  }
  await writeFile(join(folder, "truth.json"), `[\n${truths.join(",\n")}\n]\n`);
  await browser.close();
  console.log(`${String(truths.length)} photos in ${folder}`);
};
