/**
 * Makes the offline OCR pack in `public/ocr/`: tesseract.js' worker, its core, the Indonesian data, and `pack.json`,
 * which lists the files that every tablet keeps and, as `pilihan`, the two cores: a tablet keeps the one that it can run.
 * `{ version, files: [{ url, bytes, sha256 }], pilihan: [...] }`.
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
  /** Kept only where it is asked for. */
  readonly pilihan: readonly BerkasPaket[];
}

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

type Simpan = "files" | "pilihan" | "tidak";

/** `[from, name in the pack, how it is kept on the tablet]` */
const sources = (root: string): readonly (readonly [string, string, Simpan])[] => {
  const core = packageFolder("tesseract.js-core");
  return [
    [join(packageFolder("tesseract.js"), "dist/worker.min.js"), "worker.min.js", "files"],
    [join(core, "tesseract-core-simd-lstm.js"), "tesseract-core-simd-lstm.js", "pilihan"],
    [join(core, "tesseract-core-simd-lstm.wasm"), "tesseract-core-simd-lstm.wasm", "pilihan"],
    [join(root, "assets/ocr/ind.fast.traineddata.gz"), "ind.traineddata.gz", "files"],
    [join(core, "tesseract-core-lstm.js"), "tesseract-core-lstm.js", "pilihan"],
    [join(core, "tesseract-core-lstm.wasm"), "tesseract-core-lstm.wasm", "pilihan"],
    [join(root, "assets/ocr/NOTICE"), "NOTICE", "tidak"],
  ];
};

/** Writes the pack into `out`; returns what it holds. `root` is the project's folder. */
export const buildPaketOcr = async (root: string, out = join(root, "public/ocr")): Promise<Paket> => {
  await mkdir(out, { recursive: true });
  const files: BerkasPaket[] = [];
  const pilihan: BerkasPaket[] = [];
  for (const [from, name, kept] of sources(root)) {
    await copyFile(from, join(out, name));
    const bytes = await readFile(from);
    const satu = { url: `/ocr/${name}`, bytes: bytes.length, sha256: sha256(bytes) };
    if (kept !== "tidak") (kept === "files" ? files : pilihan).push(satu);
  }
  const version = sha256([...files, ...pilihan].map((f) => f.sha256).join("\n")).slice(0, 12);
  const paket: Paket = { version, files, pilihan };
  await writeFile(join(out, "pack.json"), `${JSON.stringify(paket, null, 2)}\n`);
  return paket;
};

/** Called by scripts/packs.ts. */
export const buat = async (): Promise<void> => {
  await buildPaketOcr(fileURLToPath(new URL("../..", import.meta.url)));
};
