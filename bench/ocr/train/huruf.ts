/**
 * `node bench/ocr/train/huruf.ts [lines]`: draws lines of capitals in every font at hand, cuts them with the very code that ships,
 * trains the reader of names, and writes workers/citra/bobotHuruf.ts. Without an argument it makes the weights that are committed
 * (fonts as listed in angka.ts; with others the weights differ).
 */
import { writeFile } from "node:fs/promises";
import { JENDELA_HURUF } from "../../../workers/citra/barisHuruf.ts";
import { contohHuruf } from "./contohHuruf.ts";
import { drawLines } from "./gambarBaris.ts";
import { latihKonvolusi } from "./latihKonvolusi.ts";
import { wrongShare } from "./ukurLatihan.ts";

const count = Number(process.argv[2] ?? 4500);
const contoh = (await drawLines("huruf", count, 100_001)).flatMap(contohHuruf);
const other = (await drawLines("huruf", 400, 9_000_001, true)).flatMap(contohHuruf);
console.log(`${String(contoh.length)} windows`);
const bobot = latihKonvolusi(contoh, {
  ...JENDELA_HURUF,
  ...{ c1: 8, c2: 16, hidden: 64, outputs: 27, epochs: 8, seed: 7, log: console.log },
});
console.log(`fonts kept aside: ${wrongShare(bobot, other)}`);
await writeFile(
  new URL("../../../workers/citra/bobotHuruf.ts", import.meta.url),
  `/** Weights of the letter reader, made by bench/ocr/train/huruf.ts. */\nimport { type BobotKonvolusi } from "./konvolusi.ts";\n\nexport const BOBOT_HURUF: BobotKonvolusi = ${JSON.stringify(bobot)};\n`,
);
