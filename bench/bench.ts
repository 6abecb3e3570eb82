/** `npm run bench -- NAME [ARGS]`: runs one of the measurements in this folder. */
import { benchFormulir } from "./formulir.ts";
import { benchMulai } from "./mulai.ts";
import { benchOcr } from "./ocr.ts";
import { benchTangkap } from "./tangkap.ts";
import { benchValidasi } from "./validasi.ts";
import { benchWilayah } from "./wilayah.ts";
import { benchOcrBuat } from "./ocr/buat.ts";

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  formulir: benchFormulir,
  mulai: benchMulai,
  ocr: benchOcr,
  tangkap: benchTangkap,
  validasi: benchValidasi,
  wilayah: benchWilayah,
  "ocr-buat": benchOcrBuat,
};

const [name = "", ...args] = process.argv.slice(2);
const run = BENCHES[name];
if (run === undefined) {
  console.error(`Unknown bench. Known: ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
} else {
  await run(args);
}
