/**
 * `node bench/ocr/train/angka.ts [lines]`: draws lines of digits in every installed font of the list, cuts them with the very
 * code that ships, trains the digit reader, and writes workers/citra/bobotAngka.ts. More fonts make a better reader
 * (Debian: fonts-ocr-a fonts-ocr-b fonts-freefont-ttf fonts-roboto-hinted fonts-open-sans fonts-lato fonts-hack
 * fonts-inconsolata fonts-courier-prime fonts-crosextra-carlito fonts-urw-base35 fonts-b612 fonts-jetbrains-mono ...).
 */
import { writeFile } from "node:fs/promises";
import { cutJendela, findPetak } from "../../../workers/citra/barisAngka.ts";
import { bobotToJaringan, runJaringan } from "../../../workers/citra/jaringan.ts";
import { latihJaringan, type Contoh } from "./latihJaringan.ts";
import { drawLines, toLine } from "./gambarBaris.ts";
import { type BarisLukis } from "./lukisBaris.ts";

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

const count = Number(process.argv[2] ?? 6000);
const lines = await drawLines("angka", count, 1);
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
