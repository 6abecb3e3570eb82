/** Lines of print drawn in every installed font of the list, for training (see angka.ts for where fonts come from). */
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";
import { benderaPeramban, cariPeramban } from "../../../scripts/peramban.mjs";
import { cropAbu, type Abu } from "../../../workers/citra/abu.ts";
import { cutBarisAngka } from "../../../workers/citra/barisAngka.ts";
import { normaliseLatar } from "../../../workers/citra/latar.ts";
import { hurufCss } from "../buat/hurufCetak.ts";
import { lukisBaris, type BarisLukis } from "./lukisBaris.ts";

const FONTS =
  "OCR A|OCR B|OCRA|OCRB|Liberation Sans|Liberation Sans Narrow|Liberation Serif|Liberation Mono|DejaVu Sans|DejaVu Sans Condensed|DejaVu Sans Mono|DejaVu Serif|FreeSans|FreeSerif|FreeMono|Roboto|Roboto Condensed|Roboto Slab|Open Sans|Hack|Inconsolata|Courier Prime|Carlito|Nimbus Sans|Nimbus Sans Narrow|Nimbus Roman|Nimbus Mono PS|C059|P052|URW Gothic|URW Bookman|B612|B612 Mono|JetBrains Mono|Cantarell|Noto Mono|Arimo|Tinos|Cousine|Fira Code|TeX Gyre Heros|TeX Gyre Termes|TeX Gyre Cursor|TeX Gyre Adventor|TeX Gyre Schola|TeX Gyre Heros Cn|TeX Gyre Pagella|OCRABold|OCRACondensed|PT Sans|PT Sans Narrow|PT Sans Caption|PT Serif|Anonymous Pro|Go|Go Mono|Noto Sans Mono|Open Sans Condensed|Courier Prime Code|VT323|Share Tech Mono";
/** Never drawn for training: how well other fonts are read is measured with them. */
export const DISIMPAN: readonly string[] = ["Lato", "PT Mono", "Caladea", "Oxygen Mono", "GNUTypewriter"];
/** Drawn more often: what cards and tables are really printed in. */
const COMMON = ["OCR A", "OCRA", "OCR-A", "OCR B", "OCRB", "Liberation Sans", "DejaVu Sans", "DejaVu Sans Condensed"];

/** Families that come with the project's own packages (see buat/hurufCetak.ts). */
const DARI_PAKET = [
  "Arimo",
  "Tinos",
  "Cousine",
  "DejaVu Sans",
  "Roboto",
  "Roboto Condensed",
  "PT Sans",
  "Carlito",
  "Courier Prime",
  "VT323",
  "Share Tech Mono",
];

const installed = (disimpan: boolean): readonly string[] => {
  const families = new Set(
    execFileSync("fc-list", [":", "family"], { encoding: "utf8" })
      .split(/[\n,]/)
      .map((f) => f.trim()),
  );
  for (const family of DARI_PAKET) families.add(family);
  if (disimpan) return DISIMPAN.filter((f) => families.has(f));
  const found = FONTS.split("|").filter((f) => families.has(f));
  return [...found, ...COMMON.flatMap((f) => (families.has(f) ? [f, f, f] : []))];
};

/** The line as the pipeline would cut it. */
export const toLine = (baris: BarisLukis): Abu => {
  const grey: Abu = { w: baris.w, h: baris.h, data: new Uint8Array(Buffer.from(baris.grey, "base64")) };
  const [x, y, w, h] = baris.box;
  return cutBarisAngka(normaliseLatar(cropAbu(grey, 0, 0, grey.w, grey.h)), x, y, w, h);
};

export const drawLines = async (
  mode: "angka" | "huruf",
  count: number,
  seed: number,
  disimpan = false,
): Promise<readonly BarisLukis[]> => {
  const browser = await chromium.launch({ executablePath: (await cariPeramban()) ?? "", args: [...benderaPeramban] });
  const page = await browser.newPage();
  await page.setContent(`<style>${await hurufCss()}</style>`);
  const fonts = installed(disimpan);
  console.log(`${String(new Set(fonts).size)} fonts`);
  await page.evaluate(
    `Promise.all(${JSON.stringify(fonts)}.flatMap((f) => ["", "bold "].map((b) => document.fonts.load(b + '20px "' + f + '"'))))`,
  );
  const lines: BarisLukis[] = [];
  for (let done = 0; done < count; done += 200) {
    lines.push(
      ...(await page.evaluate<readonly BarisLukis[]>(
        `(${lukisBaris.toString()})(${String(seed + done)}, 200, ${JSON.stringify(fonts)}, ${JSON.stringify(mode)})`,
      )),
    );
  }
  await browser.close();
  return lines;
};
