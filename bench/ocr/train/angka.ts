/**
 * `node bench/ocr/train/angka.ts [lines]`: draws lines of digits in every installed font of the list, cuts them with the very
 * code that ships, trains the digit reader, and writes workers/citra/bobotAngka.ts. More fonts make a better reader
 * (Debian: fonts-ocr-a fonts-ocr-b fonts-freefont-ttf fonts-roboto-hinted fonts-open-sans fonts-lato fonts-hack
 * fonts-inconsolata fonts-courier-prime fonts-crosextra-carlito fonts-urw-base35 fonts-b612 fonts-jetbrains-mono ...).
 */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { benderaPeramban, cariPeramban } from "../../../scripts/peramban.mjs";
import { cropAbu, type Abu } from "../../../workers/citra/abu.ts";
import { cutBarisAngka, cutJendela, findPetak } from "../../../workers/citra/barisAngka.ts";
import { bobotToJaringan, runJaringan } from "../../../workers/citra/jaringan.ts";
import { normaliseLatar } from "../../../workers/citra/latar.ts";
import { latihJaringan, type Contoh } from "./latihJaringan.ts";
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

const toLine = (baris: BarisLukis): Abu => {
  const grey: Abu = { w: baris.w, h: baris.h, data: new Uint8Array(Buffer.from(baris.grey, "base64")) };
  const [x, y, w, h] = baris.box;
  return cutBarisAngka(normaliseLatar(cropAbu(grey, 0, 0, grey.w, grey.h)), x, y, w, h);
};

/** Windows of a line with their digits, from the grid nearest to the drawn box, jittered a little. */
const toContoh = (baris: BarisLukis): readonly Contoh[] => {
  const line = toLine(baris);
  const side = Math.round(baris.box[3] * 0.35);
  const mid = side + baris.box[2] / 2;
  const near = findPetak(line, baris.text.length)
    .filter(
      (p) =>
        Math.abs(p.x + 8 * p.pitch - mid) < p.pitch * 0.3 && Math.abs(p.pitch * 15.6 - baris.box[2]) < p.pitch * 0.7,
    )
    .slice(0, 2);
  return near.flatMap((petak) =>
    [...baris.text].map((digit, i) => {
      const shift = (Math.random() - 0.5) * 0.14 * petak.pitch;
      return { input: cutJendela(line, { ...petak, x: petak.x + shift }, i), label: Number(digit) };
    }),
  );
};

const drawLines = async (count: number, seed: number): Promise<readonly BarisLukis[]> => {
  const browser = await chromium.launch({ executablePath: (await cariPeramban()) ?? "", args: [...benderaPeramban] });
  const page = await browser.newPage();
  const fonts = installed();
  console.log(`${String(new Set(fonts).size)} fonts`);
  const lines: BarisLukis[] = [];
  for (let done = 0; done < count; done += 200) {
    lines.push(
      ...(await page.evaluate<readonly BarisLukis[]>(
        `(${lukisBaris.toString()})(${String(seed + done)}, 200, ${JSON.stringify(fonts)})`,
      )),
    );
  }
  await browser.close();
  return lines;
};

const count = Number(process.argv[2] ?? 6000);
const lines = await drawLines(count, 1);
const test = lines.slice(0, Math.round(count / 20)).flatMap(toContoh);
const contoh = lines.slice(Math.round(count / 20)).flatMap(toContoh);
console.log(`${String(contoh.length)} windows`);
const bobot = latihJaringan(contoh, { hidden: 72, outputs: 10, epochs: 10, seed: 7, log: console.log });
const net = bobotToJaringan(bobot);
const wrong = test.filter((c) => {
  const p = runJaringan(net, c.input);
  return p.indexOf(Math.max(...p)) !== c.label;
});
console.log(`kept aside: ${((100 * wrong.length) / test.length).toFixed(2)} % wrong of ${String(test.length)}`);
await writeFile(
  new URL("../../../workers/citra/bobotAngka.ts", import.meta.url),
  `/** Weights of the digit reader, made by bench/ocr/train/angka.ts. */\nimport { type Bobot } from "./jaringan.ts";\n\nexport const BOBOT_ANGKA: Bobot = ${JSON.stringify(bobot)};\n`,
);
