/**
 * `npm run bench -- mulai`: how long the installed app takes to open with the gateway stopped, at 4x CPU throttle, beside the
 * smallest page of the same origin (the icon) in the same run; and the bytes of the first route and the packs.
 * Needs `dist/` (npm run build).
 */
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { CDPSession, Page } from "playwright-core";
import { daftarkan } from "../test/browser/daftarkan.ts";
import { layar, mulaiBrowser, mulaiGateway, putus, tungguTerpasang } from "../test/browser/jalan.ts";

const ULANG = 7;
const SANDI = "jemput-demo-2026";

const median = (angka: readonly number[]): number =>
  [...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)] ?? 0;

const gz = async (jalur: string): Promise<number> => gzipSync(await readFile(`dist/${jalur}`), { level: 9 }).length;

/** What index.html itself asks for. */
const ruteSatu = async (): Promise<number> => {
  const html = await readFile("dist/index.html", "utf8");
  const diminta = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, jalur]) => jalur ?? "");
  const ukuran = await Promise.all(["index.html", ...new Set(diminta)].map(gz));
  return ukuran.reduce((a, b) => a + b, 0);
};

const folder = async (nama: string, akhiran: RegExp): Promise<number> => {
  const isi = (await readdir(`dist/${nama}`)).filter((satu) => akhiran.test(satu));
  const ukuran = await Promise.all(isi.map(async (satu) => (await stat(`dist/${nama}/${satu}`)).size));
  return ukuran.reduce((a, b) => a + b, 0);
};

/** Milliseconds from asking for the page until `terlihat` can be seen. */
const buka = async (page: Page, url: string, terlihat: string): Promise<number> => {
  await page.goto("about:blank");
  const mulai = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(terlihat).first().waitFor();
  return performance.now() - mulai;
};

const lambatkan = async (page: Page): Promise<CDPSession> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return cdp;
};

const ukurMulai = async () => {
  const gateway = await mulaiGateway({ demo: true });
  const peramban = await mulaiBrowser({ viewport: layar.tablet, baseURL: gateway.alamat });
  const { page } = peramban;
  try {
    await page.goto("/");
    await daftarkan(page, { kode: "DEMO", pengguna: "rina", sandi: SANDI });
    await tungguTerpasang(page);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await putus(peramban, gateway);
    await lambatkan(page);
    const gerbang: number[] = [];
    const polos: number[] = [];
    const beranda: number[] = [];
    for (let i = 0; i < ULANG; i++) {
      polos.push(await buka(page, "/icons/jemput.svg", "svg"));
      gerbang.push(await buka(page, "/", "input[type=password]"));
      await page.locator("input[type=password]").fill(SANDI);
      const mulai = performance.now();
      await page.locator("input[type=password]").press("Enter");
      await page.locator("nav[aria-label]").first().waitFor();
      beranda.push(performance.now() - mulai);
    }
    return { gerbang: median(gerbang), polos: median(polos), beranda: median(beranda) };
  } finally {
    await peramban.selesai();
    await gateway.selesai();
  }
};

export const benchMulai = async (args: readonly string[]): Promise<void> => {
  const waktu = await ukurMulai();
  const hasil = {
    ruteSatuGz: await ruteSatu(),
    paketOcr:
      (await folder("ocr", /^(worker\.min|tesseract-core-simd-lstm)\.(js|wasm)\.br$/)) +
      (await folder("ocr", /traineddata\.gz$/)),
    paketWilayah: await folder("wilayah", /\.wil$/),
    ms4x: waktu,
  };
  await mkdir("bench/out", { recursive: true });
  await writeFile("bench/out/mulai.json", `${JSON.stringify(hasil, null, 2)}\n`);
  if (args.includes("--json")) {
    console.log(JSON.stringify(hasil));
    return;
  }
  console.log(`| offline, CPU 4x slower, median of ${String(ULANG)} | ms | against the bare page |`);
  console.log("|---|---|---|");
  console.log(`| bare page of the same origin | ${waktu.polos.toFixed(0)} | 1 |`);
  console.log(`| gate ready to type | ${waktu.gerbang.toFixed(0)} | ${(waktu.gerbang / waktu.polos).toFixed(1)} |`);
  console.log(`| passphrase to home screen (Argon2id included) | ${waktu.beranda.toFixed(0)} | |`);
  console.log(`\nfirst route (HTML + JS + CSS, gz): ${(hasil.ruteSatuGz / 1000).toFixed(1)} kB`);
  console.log(
    `OCR pack as it travels: ${(hasil.paketOcr / 1e6).toFixed(2)} MB; areas, all provinces: ${(hasil.paketWilayah / 1000).toFixed(0)} kB`,
  );
};
