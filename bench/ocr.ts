/** `npm run bench -- ocr [DIR] [--json] [--no-plain] [--stored] [--only TEXT] [--fields] [--summary FILE]`: accuracy and time over a folder of photos with truth.json. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { adaAsli, bacaAsli } from "./ocr/asli.ts";
import { tidakTerbaca } from "./ocr/barisJson.ts";
import { readKebenaran } from "./ocr/kebenaran.ts";
import { parsePolos } from "./ocr/polos.ts";
import { startPembacaan, type Dibaca } from "./ocr/pembacaan.ts";
import { ringkas } from "./ocr/ringkas.ts";
import { addSkor, createSkor, type Skor } from "./ocr/skor.ts";
import { printBidang, printTabel } from "./ocr/tabel.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const say = (error: unknown): void => console.error(error instanceof Error ? error.message : String(error));

/** One photo that breaks a reader counts as unread; the others are still scored. */
const tabRusak = (error: unknown): Dibaca => {
  say(error);
  return tidakTerbaca("TabRusak");
};
const tanpaTeks = (error: unknown) => {
  say(error);
  return { text: "", ms: 0 };
};

export const benchOcr = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      "no-plain": { type: "boolean" },
      stored: { type: "boolean" },
      only: { type: "string" },
      fields: { type: "boolean" },
      summary: { type: "string" },
    },
  });
  const folder = resolve(positionals[0] ?? join(ROOT, "test/fixtures/photos"));
  const truths = (await readKebenaran(folder)).filter((t) => t.file.includes(values.only ?? ""));
  const files = new Map(truths.map((t) => [t.file, join(folder, t.file)]));
  const pembacaan = await startPembacaan(files);
  const kinds = new Map<string, { readonly ours: Skor; readonly plain: Skor; readonly asli: Skor }>();
  const isAsli = values["no-plain"] !== true && (await adaAsli());
  const readings: unknown[] = [];
  try {
    for (const truth of truths) {
      const skor = kinds.get(truth.kind) ?? { ours: createSkor(), plain: createSkor(), asli: createSkor() };
      kinds.set(truth.kind, skor);
      const { result, ms, ...more } = await pembacaan.baca(truth.file, values.stored === true).catch(tabRusak);
      readings.push({ file: truth.file, ms: Math.round(ms), result, ...more });
      addSkor(skor.ours, truth, result.ok ? result.value : undefined, ms);
      if (values["no-plain"] !== true) {
        const plain = await pembacaan.polos(truth.file).catch(tanpaTeks);
        addSkor(skor.plain, truth, parsePolos(plain.text, plain.ms), plain.ms);
      }
      if (isAsli) {
        const asli = await bacaAsli(files.get(truth.file) ?? "").catch(tanpaTeks);
        addSkor(skor.asli, truth, parsePolos(asli.text, asli.ms), asli.ms);
      }
    }
  } finally {
    await pembacaan.close();
  }
  const report = {
    folder: folder.startsWith(ROOT) ? folder.slice(ROOT.length) : "outside",
    asli: isAsli,
    kinds: Object.fromEntries(kinds),
    readings,
  };
  await mkdir(join(ROOT, "bench/out"), { recursive: true });
  await writeFile(join(ROOT, "bench/out/ocr.json"), JSON.stringify(report, null, 1));
  console.log(values.json === true ? JSON.stringify(report) : printTabel(kinds));
  if (values.summary !== undefined) await writeFile(values.summary, `${JSON.stringify(ringkas(kinds), null, 1)}\n`);
  if (values.fields === true && values.json !== true) console.log(`\n${printBidang(kinds)}`);
  if (!isAsli && values["no-plain"] !== true)
    console.error("native tesseract with Indonesian data is not installed: no row of it");
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchOcr(process.argv.slice(2));
