// Starting and ending the real process: what goes wrong is said plainly, with what to do.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mulaiGateway } from "../browser/jalan.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "jemput-mulai-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const jalankan = async (...argumen: string[]): Promise<{ kode: number | null; ucapan: string }> => {
  const proses = spawn(process.execPath, [path.join(import.meta.dirname, "../../gateway/main.ts"), ...argumen]);
  let ucapan = "";
  for (const aliran of [proses.stdout, proses.stderr]) aliran.on("data", (isi: Buffer) => (ucapan += isi.toString()));
  const [kode] = (await once(proses, "exit")) as [number | null];
  return { kode, ucapan };
};

const harusBilang = ({ kode, ucapan }: { kode: number | null; ucapan: string }, kata: string): void => {
  expect(ucapan).toContain(kata);
  expect(ucapan).not.toMatch(/\n\s+at |node_modules|Error:/);
  expect(kode).toBe(1);
};

test("a taken port is said before anything is made, so that the first sign-in is not lost", async () => {
  const lain = createServer().listen(0, "127.0.0.1");
  await once(lain, "listening");
  const alamat = lain.address();
  const port = typeof alamat === "object" && alamat ? alamat.port : 0;
  const hasil = await jalankan("--port", String(port), "--data", path.join(folder, "data"));
  harusBilang(hasil, `Port ${port} sudah dipakai`);
  expect(hasil.ucapan).not.toContain("Kata sandi");
  lain.close();
});

test("a data folder that cannot be written, plain http for others, an unknown option and a broken certificate are said", async () => {
  const berkas = path.join(folder, "bukan-folder");
  await writeFile(berkas, "x");
  harusBilang(await jalankan("--port", "0", "--data", path.join(berkas, "data")), "bukan folder");
  harusBilang(await jalankan("--host", "0.0.0.0"), "--tls-cert");
  harusBilang(await jalankan("--porr", "1"), '"--porr" tidak dikenal');
  harusBilang(
    await jalankan("--port", "0", "--data", path.join(folder, "d"), "--tls-cert", berkas, "--tls-key", berkas),
    "PEM",
  );
});

test("data without its key file is not opened with new keys", async () => {
  const data = path.join(folder, "data");
  const gateway = await mulaiGateway({ dataDir: data });
  await gateway.berhenti();
  await rm(`${data}-kunci`, { recursive: true });
  harusBilang(await jalankan("--port", "0", "--data", data), "Berkas kunci kantor tidak ada");
});

test("SIGTERM ends it cleanly; the words of the first start are said only once", async () => {
  const gateway = await mulaiGateway({ dataDir: path.join(folder, "data") });
  expect(gateway.ucapan().match(/Kata sandi/g)).toHaveLength(1);
  await gateway.berhenti();
  await gateway.hidupkan();
  expect(gateway.ucapan().match(/Kata sandi/g)).toHaveLength(1);
  expect(gateway.ucapan().match(/^Alamat: http:\/\/127\.0\.0\.1:\d+$/gm)).toHaveLength(2);
  await gateway.selesai();
});
