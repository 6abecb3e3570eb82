/**
 * `npm run bench -- memori [DIR] [--pages N]`: how much memory the tab holds, its workers included, while it reads N pages one after
 * the other (the photos of the folder again and again). Figures in MB that lie in memory, after every ten pages (Linux).
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readKebenaran } from "./ocr/kebenaran.ts";
import { startPembacaan } from "./ocr/pembacaan.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EVERY = 10;
const MB = 1024 * 1024;

export const benchMemori = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { pages: { type: "string", default: "100" } },
  });
  const folder = resolve(positionals[0] ?? join(ROOT, "test/fixtures/photos"));
  const names = (await readKebenaran(folder)).map(({ file }) => file);
  const pembacaan = await startPembacaan(new Map(names.map((name) => [name, join(folder, name)])));
  const found: { readonly pages: number; readonly mb: number }[] = [];
  try {
    for (let page = 1; page <= Number(values.pages); page++) {
      await pembacaan.baca(names[page % names.length] ?? "", true);
      if (page % EVERY !== 0) continue;
      const mb = Math.round((await pembacaan.memori()) / MB);
      found.push({ pages: page, mb });
      console.log(`${String(page)} pages: ${String(mb)} MB`);
    }
  } finally {
    await pembacaan.close();
  }
  await mkdir(join(ROOT, "bench/out"), { recursive: true });
  await writeFile(join(ROOT, "bench/out/memori.json"), JSON.stringify(found, null, 1));
  console.log(`most: ${String(Math.max(...found.map(({ mb }) => mb)))} MB`);
};
