// Puts .br and .gz copies beside the text files of a build, so that the gateway never compresses while serving.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const teks = new Set([".js", ".css", ".html", ".svg", ".json", ".webmanifest", ".wasm"]);
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Below this many bytes a compressed copy saves nothing on the wire. */
const terkecil = 1024;

const padatkanSatu = async (jalur: string): Promise<void> => {
  const isi = await readFile(jalur);
  if (isi.length < terkecil) return;
  // Quality 11 on the 4 MB OCR core costs half a minute for 3 %; 9 is enough there.
  const mutu = isi.length > 1024 * 1024 ? 9 : 11;
  await writeFile(`${jalur}.br`, await brotli(isi, { params: { [constants.BROTLI_PARAM_QUALITY]: mutu } }));
  await writeFile(`${jalur}.gz`, await gz(isi, { level: 9 }));
};

/** Compresses every text file under `folder`. */
export const padatkan = async (folder: URL): Promise<void> => {
  const isi = await readdir(folder, { recursive: true, withFileTypes: true });
  const berkas = isi.filter((satu) => satu.isFile() && teks.has(extname(satu.name)));
  await Promise.all(berkas.map((satu) => padatkanSatu(`${satu.parentPath}/${satu.name}`)));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await padatkan(new URL("../dist/", import.meta.url));
