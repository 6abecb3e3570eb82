/**
 * Makes the offline OCR pack in `public/ocr/`: tesseract.js' worker, its core, the Indonesian data, and `pack.json`,
 * which lists the files that a tablet keeps: `{ version, files: [{ url, bytes, sha256 }] }`. The core without SIMD is
 * served too but not kept: old processors fetch it when online.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export interface BerkasPaket {
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}
export interface Paket {
  readonly version: string;
  readonly files: readonly BerkasPaket[];
}

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** `[from, name in the pack, kept on the tablet]` */
const sources = (root: string): readonly (readonly [string, string, boolean])[] => {
  const core = packageFolder("tesseract.js-core");
  return [
    [join(packageFolder("tesseract.js"), "dist/worker.min.js"), "worker.min.js", true],
    [join(core, "tesseract-core-simd-lstm.js"), "tesseract-core-simd-lstm.js", true],
    [join(core, "tesseract-core-simd-lstm.wasm"), "tesseract-core-simd-lstm.wasm", true],
    [join(root, "assets/ocr/ind.fast.traineddata.gz"), "ind.traineddata.gz", true],
    [join(core, "tesseract-core-lstm.js"), "tesseract-core-lstm.js", false],
    [join(core, "tesseract-core-lstm.wasm"), "tesseract-core-lstm.wasm", false],
    [join(root, "assets/ocr/NOTICE"), "NOTICE", false],
  ];
};

/** Writes the pack; returns what it holds. `root` is the project's folder. */
export const buildPaketOcr = async (root: string): Promise<Paket> => {
  const out = join(root, "public/ocr");
  await mkdir(out, { recursive: true });
  const files: BerkasPaket[] = [];
  for (const [from, name, kept] of sources(root)) {
    await copyFile(from, join(out, name));
    const bytes = await readFile(from);
    if (kept) files.push({ url: `/ocr/${name}`, bytes: bytes.length, sha256: sha256(bytes) });
  }
  const version = sha256(files.map((f) => f.sha256).join("\n")).slice(0, 12);
  const paket: Paket = { version, files };
  await writeFile(join(out, "pack.json"), `${JSON.stringify(paket, null, 2)}\n`);
  return paket;
};

/** Called by scripts/packs.ts. */
export const buat = async (): Promise<void> => {
  await buildPaketOcr(fileURLToPath(new URL("../..", import.meta.url)));
};
