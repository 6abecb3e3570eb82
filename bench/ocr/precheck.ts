/**
 * `npm run precheck -- --json FILE...`: runs the pipeline that ships over photos and prints one JSON line a file (without
 * `--json`, one readable line). Nothing about the expected kind is given to it.
 */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
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
const files = new Map(positionals.map((file, i) => [String(i), resolve(file)]));
let pembacaan = await startPembacaan(files);

/** One line for every file, whatever happens: a file that is none, a tab that broke and is opened anew. */
const baca = async (name: string): Promise<Dibaca> => {
  const isFile = await stat(files.get(name) ?? "").then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return { result: { ok: false, error: { type: "TakAda" } }, ms: 0 };
  try {
    return await pembacaan.baca(name, true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : "the page broke");
    await pembacaan.close().catch(() => undefined);
    pembacaan = await startPembacaan(files);
    return { result: { ok: false, error: { type: "Rusak" } }, ms: 0 };
  }
};

try {
  for (const [i, file] of positionals.entries()) {
    const line = toLine(file, await baca(String(i)));
    console.log(
      values.json === true
        ? JSON.stringify(line)
        : `${line.file}: ${line.kind ?? "?"} ${line.quality.verdict} ${line.quality.reasons.join(", ")} ${"error" in line ? line.error : ""} ${String(line.ms)} ms`,
    );
  }
} finally {
  await pembacaan.close();
}
