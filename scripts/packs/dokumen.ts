/**
 * Makes the offline pack `dokumen` in `public/dokumen/`: what opens PDFs (pdf.js in one worker, its decoders and the fonts that
 * a PDF may leave out) and what reads QR codes where the browser can't (ZXing). A tablet fetches it once, after the other packs.
 */
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { tulisKeterangan } from "./keterangan.ts";

const AKAR = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const folderPaket = (nama: string): string => dirname(require.resolve(`${nama}/package.json`));

/** Decoders of JPEG 2000, JBIG2 and colour profiles: scanners write all three. */
const WASM = ["openjpeg.wasm", "jbig2.wasm", "qcms_bg.wasm"];

const bangunPekerja = (ke: string): Promise<unknown> =>
  build({
    configFile: false,
    root: AKAR,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: ke,
      emptyOutDir: false,
      target: "chrome105",
      rolldownOptions: {
        input: join(AKAR, "workers/pdf.worker.ts"),
        output: { entryFileNames: "pdf.worker.js", codeSplitting: false },
      },
    },
  });

/** Notices of everything in the pack, side by side. */
const tulisLisensi = async (ke: string, pdf: string, zxing: string): Promise<void> => {
  await cp(join(pdf, "LICENSE"), join(ke, "LICENSE_PDFJS"));
  await cp(join(zxing, "LICENSE"), join(ke, "LICENSE_ZXING_WASM")).catch(() => undefined);
};

/** `ke`: the folder that the pack is made in; it is cleared first. */
export const buat = async (ke = join(AKAR, "public/dokumen")): Promise<void> => {
  await rm(ke, { recursive: true, force: true });
  await mkdir(ke, { recursive: true });
  const [pdf, zxing] = [folderPaket("pdfjs-dist"), dirname(require.resolve("zxing-wasm/reader/zxing_reader.wasm"))];
  await bangunPekerja(ke);
  for (const nama of WASM) await cp(join(pdf, "wasm", nama), join(ke, nama));
  for (const nama of await readdir(join(pdf, "wasm"))) {
    if (/^LICENSE_(?!.*QUICKJS)/.test(nama)) await cp(join(pdf, "wasm", nama), join(ke, nama));
  }
  await cp(join(pdf, "standard_fonts"), ke, { recursive: true });
  await cp(join(zxing, "zxing_reader.wasm"), join(ke, "zxing_reader.wasm"));
  await tulisLisensi(ke, pdf, join(zxing, "../.."));
  // Notices are served, not kept on the tablet.
  await tulisKeterangan("dokumen", pathToFileURL(`${ke}/`), (berkas) => berkas.startsWith("LICENSE"));
};
