/**
 * `npm run bench -- tangkap`: what the camera costs the main thread. The demo's tablet scans a card from a film before its
 * camera, with the CPU four times slower: the longest task that the browser reports while the coach looks, and from shutter to
 * free shutter. Needs `dist/` (npm run build).
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { KODE_DEMO, SANDI_DEMO } from "../gateway/demo/petugas.ts";
import { daftarkan } from "../test/browser/daftarkan.ts";
import { layar, mulaiBrowser, mulaiGateway, tunggu, tungguTerpasang } from "../test/browser/jalan.ts";
import { isiAcara } from "../test/browser/langkah/acara.ts";
import { benderaKamera, tulisAdegan } from "../test/browser/langkah/adegan.ts";
import { daftarSyarat, foto, mulaiBerkas } from "../test/browser/langkah/berkas.ts";

const SASARAN = { tugasMs: 50, ranaMs: 500 } as const;
const PELAN = 4;
const LIHAT_MS = 12_000;
const JEPRETAN = 5;

interface Hasil {
  /** Longest main-thread task while the coach looks, ms; tasks under 50 ms are not reported and count as 0. */
  readonly tugasMelihat: number;
  /** The same while photos are taken, stored and shown. */
  readonly tugasJepret: number;
  /** Looks a second. */
  readonly pandangan: number;
  /** Shutter to free shutter, each, ms. */
  readonly rana: readonly number[];
}

declare global {
  interface Window {
    __lama?: number[];
  }
}

const amati = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const lama: number[] = [];
    window.__lama = lama;
    new PerformanceObserver((daftar) => {
      for (const { duration } of daftar.getEntries()) lama.push(duration);
    }).observe({ type: "longtask" });
  });

const terpanjang = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window.__lama?.splice(0) ?? [])));

/** How often the outline over the picture changes is how often the worker answers. */
const hitungPandangan = (page: Page, ms: number): Promise<number> =>
  page.evaluate(
    (lama) =>
      new Promise<number>((jadi) => {
        let n = 0;
        const mata = new MutationObserver(() => (n += 1));
        mata.observe(document.querySelector("main") ?? document.body, { attributes: true, subtree: true });
        setTimeout(() => {
          mata.disconnect();
          jadi(n);
        }, lama);
      }),
    ms,
  );

/** A tap on the shutter, until another tap would take another photo. */
const satuJepretan = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const tombol = document.querySelector<HTMLButtonElement>('button[aria-label="Ambil foto sekarang"]');
    const dari = performance.now();
    tombol?.click();
    while (tombol?.getAttribute("aria-busy") === "true") await new Promise((jadi) => setTimeout(jadi, 4));
    return performance.now() - dari;
  });

const ukur = async (page: Page): Promise<Hasil> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: PELAN });
  await page.getByRole("button", { name: /Foto otomatis/ }).click();
  await page.getByText("Bagus. Ketuk tombol bulat").waitFor();
  await amati(page);
  await terpanjang(page);
  const perubahan = await hitungPandangan(page, LIHAT_MS);
  const tugasMelihat = await terpanjang(page);
  const rana: number[] = [];
  for (let n = 1; n <= JEPRETAN; n += 1) {
    rana.push(await satuJepretan(page));
    await page.getByText(`Tersimpan, ${String(n)} halaman`).waitFor();
  }
  const tugasJepret = await terpanjang(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { tugasMelihat, tugasJepret, pandangan: perubahan / 2 / (LIHAT_MS / 1000), rana };
};

const ukurSemua = async (film: string): Promise<Hasil> => {
  const pelukis = await mulaiBrowser();
  // The card breathes a little, so that every look moves the outline.
  const napas = [0.95, 0.953].map((ukuran) => ({ ukuran, detik: 0.1 }));
  await tulisAdegan(pelukis.page, foto("ktp-00.jpg"), film, napas);
  await pelukis.selesai();
  const gateway = await mulaiGateway({ demo: true });
  const peramban = await mulaiBrowser({
    viewport: layar.tablet,
    baseURL: gateway.alamat,
    args: benderaKamera(film),
  });
  const { page } = peramban;
  try {
    await page.goto("/");
    await tungguTerpasang(page);
    await daftarkan(page, { kode: KODE_DEMO, pengguna: "rina", sandi: SANDI_DEMO });
    await isiAcara(page);
    await mulaiBerkas(page, { peristiwa: "Anak lahir" });
    await daftarSyarat(page)
      .getByRole("link", { name: /: KTP-el ibu$/ })
      .click();
    await tunggu("the camera", async () =>
      (await page.getByRole("list", { name: "Pemeriksaan langsung" }).count()) > 0 ? true : undefined,
    );
    return await ukur(page);
  } finally {
    await peramban.selesai();
    await gateway.selesai();
  }
};

export const benchTangkap = async (args: readonly string[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "jemput-kamera-"));
  const hasil = await ukurSemua(join(folder, "film.mjpeg")).finally(() => rm(folder, { recursive: true, force: true }));
  await mkdir("bench/out", { recursive: true });
  await writeFile("bench/out/tangkap.json", `${JSON.stringify({ sasaran: SASARAN, hasil }, null, 2)}\n`);
  if (args.includes("--json")) return console.log(JSON.stringify({ sasaran: SASARAN, hasil }));
  const bulat = (n: number): string => (n < 50 ? "under 50" : n.toFixed(0));
  console.log(`CPU ${String(PELAN)}x slower, 1280x960 camera`);
  console.log(`| longest main-thread task while looking, ms | ${bulat(hasil.tugasMelihat)} |`);
  console.log(`| the same while ${String(JEPRETAN)} photos are taken and stored, ms | ${bulat(hasil.tugasJepret)} |`);
  console.log(`| looks a second | ${hasil.pandangan.toFixed(1)} |`);
  console.log(`| shutter to free shutter, longest, ms | ${Math.max(...hasil.rana).toFixed(0)} |`);
};
