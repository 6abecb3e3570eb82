/** Lines of print drawn in every installed font of the list, for training (see angka.ts for where fonts come from). */
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";
import { benderaPeramban, cariPeramban } from "../../../scripts/peramban.mjs";
import { cropAbu, type Abu } from "../../../workers/citra/abu.ts";
import { cutBarisAngka } from "../../../workers/citra/barisAngka.ts";
import { normaliseLatar } from "../../../workers/citra/latar.ts";
import { lukisBaris, type BarisLukis } from "./lukisBaris.ts";

const FONTS =
  "OCR A|OCR B|OCRA|OCRB|Liberation Sans|Liberation Sans Narrow|Liberation Serif|Liberation Mono|DejaVu Sans|DejaVu Sans Condensed|DejaVu Sans Mono|DejaVu Serif|FreeSans|FreeSerif|FreeMono|Roboto|Roboto Condensed|Roboto Slab|Open Sans|Lato|Hack|Inconsolata|Courier Prime|Carlito|Caladea|Nimbus Sans|Nimbus Sans Narrow|Nimbus Roman|Nimbus Mono PS|C059|P052|URW Gothic|URW Bookman|B612|B612 Mono|JetBrains Mono|Cantarell|Noto Mono|Arimo|Tinos|Cousine|Fira Code|GNUTypewriter|TeX Gyre Heros|TeX Gyre Termes|TeX Gyre Cursor|TeX Gyre Adventor|TeX Gyre Schola";
/** Drawn more often: what cards and tables are really printed in. */
const COMMON = ["OCR A", "OCRA", "OCR-A", "OCR B", "OCRB", "Liberation Sans", "DejaVu Sans", "DejaVu Sans Condensed"];

const installed = (): readonly string[] => {
  const families = new Set(
    execFileSync("fc-list", [":", "family"], { encoding: "utf8" })
      .split(/[\n,]/)
      .map((f) => f.trim()),
  );
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
): Promise<readonly BarisLukis[]> => {
  const browser = await chromium.launch({ executablePath: (await cariPeramban()) ?? "", args: [...benderaPeramban] });
  const page = await browser.newPage();
  const fonts = installed();
  console.log(`${String(new Set(fonts).size)} fonts`);
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
