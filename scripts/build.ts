// Builds everything that the gateway serves: packs, app, service worker, compressed copies. It is made beside dist/ and
// swapped in when complete, so a running gateway never serves half a build.
import { existsSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { padatkan } from "./padatkan.ts";
import { buatPaket } from "./packs.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const baru = `${dist}.baru-${String(process.pid)}`;
const lama = `${dist}.lama-${String(process.pid)}`;

const hapus = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

const mulai = new Date();

try {
  await buatPaket();
  await build({ build: { outDir: baru, emptyOutDir: true } });
  await padatkan(pathToFileURL(`${baru}/`));
  writeFileSync(`${baru}/siap`, "");
  // Dated at the start: a source that changed while building makes the next start build again.
  utimesSync(`${baru}/siap`, mulai, mulai);
  if (existsSync(dist)) renameSync(dist, lama);
  renameSync(baru, dist);
} finally {
  hapus(baru);
  hapus(lama);
}
