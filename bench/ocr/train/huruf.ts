/** `node bench/ocr/train/huruf.ts [lines]`: trains the reader of capitals, and writes workers/citra/bobotHuruf.ts. */
import { writeFile } from "node:fs/promises";
import { cutHuruf, trimRentang } from "../../../workers/citra/barisHuruf.ts";
import { bobotToJaringan, runJaringan } from "../../../workers/citra/jaringan.ts";
import { findPita } from "../../../workers/citra/pita.ts";
import { drawLines, toLine } from "./gambarBaris.ts";
import { latihJaringan, type Contoh } from "./latihJaringan.ts";
import { type BarisLukis } from "./lukisBaris.ts";

/** Label of what is not one whole letter. */
const BUKAN = 26;

/** Stretches of a line that are no letter: halves of letters, and neighbours taken together. */
const wrongSpans = (spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] =>
  spans.flatMap(([a, b], i) => {
    const next = spans[i + 1];
    const middle = a + (b - a) * (0.4 + 0.2 * ((i * 7919) % 10) * 0.1);
    const pair = next !== undefined && next[0] - b < (b - a) * 0.5 ? next : undefined;
    const all: (readonly [number, number])[] = [];
    if (pair !== undefined && i % 2 === 0) all.push([a, pair[1]]);
    if (pair !== undefined && i % 3 === 0) all.push([middle, (pair[0] + pair[1]) / 2]);
    return all;
  });

const toContoh = (baris: BarisLukis): readonly Contoh[] => {
  const line = toLine(baris);
  const pita = findPita(line);
  if (pita === undefined || Math.abs(pita.bottom - pita.top - baris.box[3]) > baris.box[3] * 0.35) return [];
  const shift = Math.round(baris.box[3] * 0.35) - Math.round(baris.box[0]);
  const cut = (a: number, b: number, label: number): readonly Contoh[] => {
    const rentang = trimRentang(
      line,
      pita,
      Math.max(0, Math.round(a + shift)),
      Math.min(line.w, Math.round(b + shift)),
    );
    return rentang === undefined ? [] : [{ input: cutHuruf(line, pita, rentang), label }];
  };
  const spans = baris.spans.filter(([a, b]) => b > a);
  const letters = baris.text.replaceAll(" ", "");
  const loose = (i: number) => ((((i * 2654435761) >>> 8) % 100) / 100 - 0.5) * 0.05 * baris.box[3];
  const right = spans.flatMap(([a, b], i) =>
    cut(a - 0.5 + loose(i), b + 0.5 + loose(i + 31), letters.charCodeAt(i) - 65),
  );
  return [...right, ...wrongSpans(spans).flatMap(([a, b]) => cut(a, b, BUKAN))];
};

const count = Number(process.argv[2] ?? 6000);
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
