/**
 * `node bench/ocr/train/angka.ts [petak|bebas] [lines]`: draws lines of digits in every font at hand, cuts them with the very
 * code that ships, trains the two digit readers, and writes workers/citra/bobotAngka.ts and bobotAngkaBebas.ts. They learn from
 * different lines and different cuts. Without arguments it makes the weights that are committed. More fonts make better readers
 * (Debian: fonts-ocr-a fonts-ocr-b fonts-liberation fonts-freefont-ttf fonts-roboto-hinted fonts-open-sans fonts-hack
 * fonts-inconsolata fonts-courier-prime fonts-crosextra-carlito fonts-urw-base35 fonts-b612 fonts-jetbrains-mono fonts-noto-mono
 * fonts-croscore fonts-firacode fonts-texgyre fonts-dejavu-extra fonts-paratype fonts-cantarell fonts-anonymous-pro fonts-go;
 * kept aside: fonts-lato fonts-crosextra-caladea fonts-oxygen fonts-gnutypewriter and PT Mono).
 */
import { writeFile } from "node:fs/promises";
import { cutJendela, findPetak, JENDELA } from "../../../workers/citra/barisAngka.ts";
import { JENDELA_HURUF } from "../../../workers/citra/barisHuruf.ts";
import { contohPotongan } from "./contohPotongan.ts";
import { drawLines, toLine } from "./gambarBaris.ts";
import { latihKonvolusi, type Contoh } from "./latihKonvolusi.ts";
import { type BarisLukis } from "./lukisBaris.ts";
import { wrongShare } from "./ukurLatihan.ts";

/** Windows of a line with their digits, from the grid nearest to the drawn box, jittered a little. */
const contohPetak = (baris: BarisLukis): readonly Contoh[] => {
  const line = toLine(baris);
  const side = Math.round(baris.box[3] * 0.35);
  const mid = side + baris.box[2] / 2;
  const near = findPetak(line, baris.text.length)
    .filter(
      (p) =>
        Math.abs(p.x + 8 * p.pitch - mid) < p.pitch * 0.3 && Math.abs(p.pitch * 15.6 - baris.box[2]) < p.pitch * 0.7,
    )
    .slice(0, 1);
  return near.flatMap((petak) =>
    [...baris.text].map((digit, i) => {
      const shift = ((((i * 2654435761 + baris.w * 40503) >>> 8) % 100) / 100 - 0.5) * 0.16 * petak.pitch;
      return { input: cutJendela(line, { ...petak, x: petak.x + shift }, i), label: Number(digit) };
    }),
  );
};

interface Pembaca {
  readonly file: string;
  readonly name: string;
  readonly contoh: (baris: BarisLukis) => readonly Contoh[];
  readonly size: { readonly w: number; readonly h: number };
  readonly outputs: number;
  readonly seed: number;
  /** Lines to draw. */
  readonly count: number;
}
const PEMBACA: Readonly<Record<string, Pembaca>> = {
  petak: {
    file: "bobotAngka",
    name: "BOBOT_ANGKA",
    contoh: contohPetak,
    size: JENDELA,
    outputs: 10,
    seed: 1,
    count: 1500,
  },
  bebas: {
    file: "bobotAngkaBebas",
    name: "BOBOT_ANGKA_BEBAS",
    contoh: (baris) => contohPotongan(baris, "0"),
    size: JENDELA_HURUF,
    outputs: 11,
    seed: 500_001,
    count: 900,
  },
};

const [only, lines] = process.argv.slice(2);
for (const [which, p] of Object.entries(PEMBACA)) {
  if (only !== undefined && only !== which) continue;
  const contoh = (await drawLines("angka", Number(lines ?? p.count), p.seed)).flatMap(p.contoh);
  const other = (await drawLines("angka", 400, 9_000_001, true)).flatMap(p.contoh);
  console.log(`${which}: ${String(contoh.length)} windows`);
  const bobot = latihKonvolusi(contoh, {
    ...p.size,
    ...{ c1: 8, c2: 16, hidden: 48, outputs: p.outputs, epochs: 7, seed: p.seed, log: console.log },
  });
  console.log(`fonts kept aside: ${wrongShare(bobot, other)}`);
  await writeFile(
    new URL(`../../../workers/citra/${p.file}.ts`, import.meta.url),
    `/** Weights of a digit reader, made by bench/ocr/train/angka.ts. */\nimport { type BobotKonvolusi } from "./konvolusi.ts";\n\nexport const ${p.name}: BobotKonvolusi = ${JSON.stringify(bobot)};\n`,
  );
}
