/**
 * `node bench/ocr/train/huruf.ts [lines]`: trains the reader of capitals, and writes workers/citra/bobotHuruf.ts. The weights in
 * the repository were made before lukisBaris.ts drew glare, scratches and JPEG: a new run makes others.
 */
import { writeFile } from "node:fs/promises";
import { bobotToJaringan, runJaringan } from "../../../workers/citra/jaringan.ts";
import { contohPotongan } from "./contohPotongan.ts";
import { drawLines } from "./gambarBaris.ts";
import { latihJaringan } from "./latihJaringan.ts";
import { type BarisLukis } from "./lukisBaris.ts";

const count = Number(process.argv[2] ?? 6000);
const toContoh = (baris: BarisLukis) => contohPotongan(baris, "A");
const lines = await drawLines("huruf", count, 100_001);
const test = lines.slice(0, Math.round(count / 20)).flatMap(toContoh);
const contoh = lines.slice(Math.round(count / 20)).flatMap(toContoh);
console.log(`${String(contoh.length)} windows`);
const bobot = latihJaringan(contoh, { hidden: 80, outputs: 27, epochs: 9, seed: 7, log: console.log });
const net = bobotToJaringan(bobot);
const wrong = test.filter((c) => {
  const p = runJaringan(net, c.input);
  return p.indexOf(Math.max(...p)) !== c.label;
});
console.log(`kept aside: ${((100 * wrong.length) / test.length).toFixed(2)} % wrong of ${String(test.length)}`);
await writeFile(
  new URL("../../../workers/citra/bobotHuruf.ts", import.meta.url),
  `/** Weights of the letter reader, made by bench/ocr/train/huruf.ts. */\nimport { type Bobot } from "./jaringan.ts";\n\nexport const BOBOT_HURUF: Bobot = ${JSON.stringify(bobot)};\n`,
);
