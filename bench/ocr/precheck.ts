/**
 * `npm run precheck -- --json FILE...`: runs the pipeline that ships over photos and PDFs and prints one JSON line a file
 * (without `--json`, readable lines). Nothing about the expected kind is given to it. Whatever else there is to say goes to stderr.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { halangan, kataBaris, tidakTerbaca, toBarisJson } from "./barisJson.ts";
import { startPembacaan, type Dibaca, type Pembacaan } from "./pembacaan.ts";

const say = (error: unknown): void => console.error(error instanceof Error ? error.message : String(error));

/** Reads files one after the other; a browser is started when the first of them needs one. */
const createPembaca = (files: ReadonlyMap<string, string>) => {
  let started: Promise<Pembacaan | undefined> | undefined;
  const start = (): Promise<Pembacaan | undefined> =>
    startPembacaan(files).catch((error: unknown) => {
      say(error);
      process.exitCode = 1;
      return undefined;
    });
  return {
    /** Answers for every file, whatever happens; a tab that broke is opened anew by the next. */
    baca: async (name: string): Promise<Dibaca> => {
      const sebab = await halangan(files.get(name) ?? "");
      if (sebab !== undefined) return tidakTerbaca(sebab);
      const pembacaan = await (started ??= start());
      if (pembacaan === undefined) return tidakTerbaca("PerambanTakJalan");
      try {
        return await pembacaan.baca(name, true);
      } catch (error) {
        say(error);
        return tidakTerbaca("TabRusak");
      }
    },
    close: async (): Promise<void> => (await started)?.close(),
  };
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
if (positionals.length === 0) {
  console.error("Usage: npm run precheck -- --json FILE...");
  process.exit(2);
}
const pembaca = createPembaca(new Map(positionals.map((file, i) => [String(i), resolve(file)])));
try {
  for (const [i, file] of positionals.entries()) {
    const baris = toBarisJson(file, await pembaca.baca(String(i)));
    console.log(values.json === true ? JSON.stringify(baris) : kataBaris(baris));
  }
} finally {
  await pembaca.close();
}
