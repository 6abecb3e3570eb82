// `npm test`: installs what is missing, finds a browser, builds, runs the unit and browser tests, prints totals.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { PersiapanGagal, akar, nodeKerja, pastikanTerbangun, pastikanTerpasang, periksaVersi } from "./persiapan.mjs";

const lapor = (kalimat) => console.log(kalimat);
const keluaran = join(akar, "test/out");

/** Runs one vitest project; answers how many tests passed and failed. A run without a report counts as one failure. */
const jalankan = (project, env) => {
  const laporan = join(keluaran, `${project}.json`);
  rmSync(laporan, { force: true });
  const argumen = ["run", "--project", project, "--passWithNoTests", "--reporter=default", "--reporter=json"];
  const vitest = join(akar, "node_modules/vitest/vitest.mjs");
  const hasil = spawnSync(nodeKerja(), [vitest, ...argumen, `--outputFile=${laporan}`], {
    cwd: akar,
    env,
    stdio: "inherit",
  });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(laporan, "utf8"));
    const gagal = hasil.status === 0 ? 0 : Math.max(1, numFailedTests, numFailedTestSuites);
    return { project, lulus: numPassedTests, gagal };
  } catch {
    return { project, lulus: 0, gagal: hasil.status === 0 ? 0 : 1 };
  }
};

const siapkan = async () => {
  periksaVersi();
  pastikanTerpasang(lapor);
  pastikanTerbangun(lapor);
  const { cariPeramban } = await import("./peramban.mjs");
  const peramban = await cariPeramban();
  if (peramban === undefined)
    throw new PersiapanGagal("No Chromium was found: set CHROMIUM_PATH to one that starts here.");
  lapor(`Browser: ${peramban}`);
  return {
    ...process.env,
    CHROMIUM_PATH: peramban,
    PATH: `${dirname(nodeKerja())}${delimiter}${process.env.PATH ?? ""}`,
  };
};

try {
  const env = await siapkan();
  mkdirSync(keluaran, { recursive: true });
  const hasil = ["unit", "browser"].map((project) => jalankan(project, env));
  for (const { project, lulus, gagal } of hasil) lapor(`${project}: ${lulus} passed, ${gagal} failed`);
  const jumlah = (kunci) => hasil.reduce((n, satu) => n + satu[kunci], 0);
  lapor(`Total: ${jumlah("lulus")} passed, ${jumlah("gagal")} failed`);
  process.exitCode = jumlah("gagal") === 0 ? 0 : 1;
} catch (galat) {
  if (!(galat instanceof PersiapanGagal)) throw galat;
  console.error(galat.message);
  process.exitCode = 1;
}
