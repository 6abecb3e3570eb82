// `npm test`: installs what is missing, finds a browser, builds, runs the unit and browser tests, prints totals.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { PersiapanGagal, akar, nodeKerja, pastikanTerbangun, pastikanTerpasang, periksaVersi } from "./persiapan.mjs";

const lapor = (kalimat) => console.log(kalimat);
const keluaran = join(akar, "test/out");

/** Names of the tests that failed, and of the files that could not be run. */
const namaGagal = ({ testResults }) =>
  testResults.flatMap(({ name, status, assertionResults }) => {
    const berkas = relative(akar, name);
    const tes = assertionResults.filter((satu) => satu.status === "failed");
    if (tes.length === 0 && status === "failed") return [berkas];
    return tes.map(({ fullName }) => `${berkas}: ${fullName}`);
  });

/** Runs one vitest project; answers how many tests passed and which failed. A run without a report counts as one failure. */
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
    const isi = JSON.parse(readFileSync(laporan, "utf8"));
    const { numPassedTests, numFailedTests, numFailedTestSuites } = isi;
    const gagal = hasil.status === 0 ? 0 : Math.max(1, numFailedTests, numFailedTestSuites);
    return { project, lulus: numPassedTests, gagal, nama: namaGagal(isi) };
  } catch {
    return { project, lulus: 0, gagal: hasil.status === 0 ? 0 : 1, nama: [] };
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
  // At the end, where a reader of a long output looks first.
  for (const nama of hasil.flatMap((satu) => satu.nama)) lapor(`failed: ${nama}`);
  for (const { project, lulus, gagal } of hasil) lapor(`${project}: ${lulus} passed, ${gagal} failed`);
  const jumlah = (kunci) => hasil.reduce((n, satu) => n + satu[kunci], 0);
  lapor(`Total: ${jumlah("lulus")} passed, ${jumlah("gagal")} failed`);
  process.exitCode = jumlah("gagal") === 0 ? 0 : 1;
} catch (galat) {
  if (!(galat instanceof PersiapanGagal)) throw galat;
  console.error(galat.message);
  process.exitCode = 1;
}
