// Finds a Chromium for tests and pictures: $CHROMIUM_PATH, the system's, playwright's, else the one inside @sparticuz/chromium.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const akar = fileURLToPath(new URL("..", import.meta.url));

/** Flags that hold for every Chromium we start: headless, and no network of its own. */
export const benderaPeramban = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const calonSistem = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Really starts it: a binary whose shared libraries are missing exists, but does not run. */
const bisaJalan = async (jalur) => {
  if (!existsSync(jalur)) return false;
  const { chromium } = await import("playwright-core");
  try {
    const peramban = await chromium.launch({ executablePath: jalur, args: benderaPeramban, timeout: 30_000 });
    await peramban.close();
    return true;
  } catch {
    return false;
  }
};

const milikPlaywright = async () => {
  const { chromium } = await import("playwright-core");
  return chromium.executablePath();
};

/** `CODEBUILD_BUILD_IMAGE` is how the package is told to unpack its own shared libraries (nss and friends) as well. */
const bukaPaket = (folder) => {
  const kode = 'import("@sparticuz/chromium").then(async (m) => console.log(await m.default.executablePath()))';
  const env = { ...process.env, TMPDIR: folder, CODEBUILD_BUILD_IMAGE: "nodejs24" };
  const hasil = spawnSync(process.execPath, ["-e", kode], { cwd: akar, env, encoding: "utf8", timeout: 180_000 });
  return hasil.status === 0 ? hasil.stdout.trim() : undefined;
};

/** A start script that names the unpacked libraries and fonts, so that callers need only a path. */
const milikSparticuz = () => {
  const paket = join(akar, "node_modules/@sparticuz/chromium/package.json");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(paket)) return undefined;
  const folder = join(tmpdir(), `jemput-chromium-${JSON.parse(readFileSync(paket, "utf8")).version}`);
  const pembuka = join(folder, "chromium.sh");
  if (existsSync(pembuka)) return pembuka;
  mkdirSync(folder, { recursive: true });
  const biner = bukaPaket(folder);
  if (biner === undefined) return undefined;
  // The package's own font settings name folders of another machine: without a font every text is 0 pixels wide.
  const huruf = `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, "fonts.conf"), huruf);
  const isi = `#!/bin/sh
export FONTCONFIG_FILE="${folder}/fonts.conf"
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${folder}/al2023/lib"
exec "${biner}" "$@"
`;
  writeFileSync(pembuka, isi, { mode: 0o755 });
  return pembuka;
};

const cari = async () => {
  const { CHROMIUM_PATH, JEMPUT_PERAMBAN } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  if (JEMPUT_PERAMBAN !== "paket") {
    for (const jalur of [...calonSistem, await milikPlaywright()]) if (await bisaJalan(jalur)) return jalur;
  }
  const bawaan = milikSparticuz();
  return bawaan !== undefined && (await bisaJalan(bawaan)) ? bawaan : undefined;
};

let ditemukan;

/** Path of a Chromium that starts here, or undefined. JEMPUT_PERAMBAN=paket passes over the ones installed on the machine. */
export const cariPeramban = () => (ditemukan ??= cari());

/** Opens a Chromium on a profile. One that crashes while it starts, as the packaged one rarely does, is started once more. */
export const bukaProfil = async (userDataDir, pilihan) => {
  const { chromium } = await import("playwright-core");
  const buka = () => chromium.launchPersistentContext(userDataDir, pilihan);
  return buka().catch(buka);
};
