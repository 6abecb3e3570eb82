/**
 * `npm run precheck -- --json FILE...`: runs the pipeline that ships over photos and prints one JSON line a file (without
 * `--json`, one readable line). Nothing about the expected kind is given to it.
 */
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BarisAnggota, type FieldBaca } from "../../src/domain/praperiksa/bacaan.ts";
import { startPembacaan, type Dibaca } from "./pembacaan.ts";

const plainField = ({ value, state }: FieldBaca) => ({ value, state });
const plainFields = (fields: BarisAnggota | Readonly<Record<string, FieldBaca>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plainField(field)]));

const toLine = (file: string, { result, ms }: Dibaca) => {
  if (!result.ok) {
    const quality = { verdict: "ulangi", reasons: ["tak_terbaca"] };
    return { file, kind: null, quality, fields: {}, error: result.error.type, ms: Math.round(ms) };
  }
  const { kind, quality, fields, anggota } = result.value;
  const rows = kind === "kk" ? { anggota: anggota.map(plainFields) } : {};
  return { file, kind, quality, fields: { ...plainFields(fields), ...rows }, ms: Math.round(ms) };
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
if (positionals.length === 0) {
  console.error("Usage: npm run precheck -- --json FILE...");
  process.exit(2);
}
const files = new Map(positionals.map((file, i) => [`${String(i)}-${basename(file)}`, resolve(file)]));
const pembacaan = await startPembacaan(files);
try {
  for (const [i, name] of [...files.keys()].entries()) {
    const line = toLine(positionals[i] ?? name, await pembacaan.baca(name, true));
    console.log(
      values.json === true
        ? JSON.stringify(line)
        : `${line.file}: ${line.kind ?? "?"} ${line.quality.verdict} ${String(line.ms)} ms`,
    );
  }
} finally {
  await pembacaan.close();
}
