// What must be there before Jemput starts or is tested: a Node that fits, installed packages, a fresh build.
// Plain JavaScript without imports from node_modules: it runs on Node 20 in a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const akar = fileURLToPath(new URL("..", import.meta.url));
const versiPenuh = 24;
const versiPembuka = 20;

export class PersiapanGagal extends Error {}

const versiIni = () => Number(process.versions.node.split(".")[0]);

/** Node 20 can install; the gateway itself runs on Node 24, which npm brings along. */
export const periksaVersi = () => {
  if (versiIni() >= versiPembuka) return;
  throw new PersiapanGagal(
    `Jemput memerlukan Node ${versiPembuka} atau lebih baru; yang terpasang ${process.version}.\n` +
      "Pasang Node 24 dari https://nodejs.org, lalu jalankan perintah ini lagi.",
  );
};

/** Where the platform packages of optionalDependencies keep their binary (Apple silicon's has a name of its own). */
const tempatNode = () => {
  const biner = process.platform === "win32" ? "node.exe" : "node";
  const sistem = process.platform === "win32" ? "win" : process.platform;
  return [`node-${sistem}-${process.arch}`, `node-bin-${sistem}-${process.arch}`].map((paket) =>
    join(akar, "node_modules", paket, "bin", biner),
  );
};

const versiDari = (biner) => {
  const hasil = spawnSync(biner, ["-p", "process.versions.node.split('.')[0]"], { encoding: "utf8" });
  return hasil.status === 0 ? Number(hasil.stdout) : 0;
};

/** Path of a Node 24 or newer: the running one when it is, else the one that npm installed. */
export const nodeKerja = () => {
  if (versiIni() >= versiPenuh) return process.execPath;
  const ada = tempatNode().find((biner) => existsSync(biner) && versiDari(biner) >= versiPenuh);
  if (ada) return ada;
  throw new PersiapanGagal(
    `Node 24 untuk ${process.platform} ${process.arch} tidak ikut terpasang; yang berjalan ${process.version}.\n` +
      "Pasang Node 24 dari https://nodejs.org, lalu jalankan perintah ini lagi.",
  );
};

const umur = (jalur) => (existsSync(jalur) ? statSync(jalur).mtimeMs : 0);

/** Newest change inside a folder or of a file, in ms; 0 when it does not exist. */
const terbaru = (jalur, abaikan = []) => {
  if (!existsSync(jalur)) return 0;
  if (!statSync(jalur).isDirectory()) return umur(jalur);
  const isi = readdirSync(jalur, { withFileTypes: true }).filter(({ name }) => !abaikan.includes(name));
  return isi.reduce((maks, { name }) => Math.max(maks, terbaru(join(jalur, name), abaikan)), 0);
};

/** Runs a command and shows its output only when it goes wrong. */
const jalankanDiam = (perintah, argumen, nasihat) => {
  const hasil = spawnSync(perintah, argumen, {
    cwd: akar,
    encoding: "utf8",
    shell: process.platform === "win32" && perintah === "npm",
    env: { ...process.env, PATH: `${dirname(nodeKerjaAtauIni())}${delimiter}${process.env.PATH ?? ""}` },
  });
  if (hasil.status === 0) return;
  process.stderr.write(`${hasil.stdout ?? ""}${hasil.stderr ?? ""}\n`);
  throw new PersiapanGagal(nasihat);
};

const nodeKerjaAtauIni = () => {
  try {
    return nodeKerja();
  } catch {
    return process.execPath;
  }
};

/** Installs when packages are missing or older than the lock file. npm writes `.package-lock.json` last, so it tells. */
export const pastikanTerpasang = (lapor) => {
  const tanda = join(akar, "node_modules/.package-lock.json");
  const kunci = join(akar, "package-lock.json");
  if (umur(tanda) >= umur(kunci) && umur(tanda) > 0) return;
  lapor("Memasang paket yang diperlukan (sekali saja, perlu internet) ...");
  // Not `npm ci`: it refuses a lock file made where a registry lacked another platform's optional binaries.
  const nasihat = "Paket belum terpasang. Periksa sambungan internet, lalu jalankan perintah ini lagi.";
  jalankanDiam("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], nasihat);
  const kini = new Date();
  if (existsSync(tanda)) utimesSync(tanda, kini, kini);
};

const sumber = ["src", "workers", "public", "index.html", "vite.config.ts", "package.json", "scripts"];
const buatan = ["ocr", "wilayah", "node_modules"];

/** Builds the app when dist is missing or older than what it is made of. */
export const pastikanTerbangun = (lapor) => {
  const dist = umur(join(akar, "dist/siap"));
  const perubahan = Math.max(...sumber.map((nama) => terbaru(join(akar, nama), nama === "public" ? buatan : [])));
  if (dist > perubahan) return;
  lapor("Menyiapkan aplikasi ...");
  const nasihat = "Aplikasi belum dapat disiapkan. Pesan di atas menyebutkan sebabnya.";
  jalankanDiam(nodeKerja(), [join(akar, "scripts/build.ts")], nasihat);
};
