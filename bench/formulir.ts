/**
 * `npm run bench -- formulir`: main-thread time from the tap to the drawn form, with the CPU four times slower: the longest section
 * that the catalogue has (everything about a person who was never registered), the sections of a birth package, and the list of
 * requirements beside them. Long tasks are what the browser itself reports (over 50 ms). Needs `dist/` (npm run build).
 */
import { mkdir, writeFile } from "node:fs/promises";
import type { CDPSession, Page } from "playwright-core";
import { appBerkas, mulaiBerkas } from "../test/browser/langkah/berkas.ts";
import { diTabletDemo } from "./tabletDemo.ts";

const ULANG = 7;
const SASARAN_MS = 100;

interface Ukuran {
  readonly layar: string;
  readonly kolom: number;
  /** Main thread busy (CDP TaskDuration) until the first screen is drawn, ms. */
  readonly utama: number;
  /** The same until nothing more comes: a long section draws what lies below the first screen in steps. */
  readonly semua: number;
  /** Longest single task, ms; 0 where none took 50 ms. */
  readonly terpanjang: number;
}

const median = (angka: readonly number[]): number =>
  [...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)] ?? 0;

/** Seconds that the main thread has worked so far. */
const sibuk = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
};

const pergi = (page: Page, jalur: string): Promise<void> =>
  page.evaluate(async (ke) => {
    history.pushState(null, "", ke);
    dispatchEvent(new PopStateEvent("popstate"));
    // A task after the frame: what was asked for has been drawn.
    await new Promise((jadi) => requestAnimationFrame(() => setTimeout(jadi, 0)));
  }, jalur);

/** Ten frames in which nothing was added to the page. */
const tenang = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let diam = 0, lalu = -1; diam < 10; diam += 1) {
      await new Promise((jadi) => requestAnimationFrame(jadi));
      const kini = document.getElementsByTagName("*").length;
      if (kini !== lalu) diam = 0;
      lalu = kini;
    }
  });

const ukurLayar = async (page: Page, cdp: CDPSession, asal: string, tujuan: string, tanda: string): Promise<Ukuran> => {
  const utama: number[] = [];
  const semua: number[] = [];
  const terpanjang: number[] = [];
  for (let i = 0; i < ULANG; i += 1) {
    await pergi(page, asal);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => performance.clearMarks());
    const dari = await page.evaluate(() => performance.now());
    const sebelum = await sibuk(cdp);
    await pergi(page, tujuan);
    utama.push(((await sibuk(cdp)) - sebelum) * 1000);
    await page.locator(tanda).first().waitFor();
    await tenang(page);
    semua.push(((await sibuk(cdp)) - sebelum) * 1000);
    const tugas = await page.evaluate(
      (sejak) => (window.__tugasPanjang ?? []).filter(({ mulai }) => mulai >= sejak).map(({ lama }) => lama),
      dari,
    );
    terpanjang.push(Math.max(0, ...tugas));
  }
  const kolom = await page.locator("main :is(input, select, textarea)").count();
  return {
    layar: tujuan.replace(/[0-9a-f]{32}/, ":app"),
    kolom,
    utama: median(utama),
    semua: median(semua),
    terpanjang: median(terpanjang),
  };
};

declare global {
  interface Window {
    __tugasPanjang?: { readonly mulai: number; readonly lama: number }[];
  }
}

const amatiTugas = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const semua: { readonly mulai: number; readonly lama: number }[] = [];
    window.__tugasPanjang = semua;
    new PerformanceObserver((daftar) => {
      for (const { startTime, duration } of daftar.getEntries()) semua.push({ mulai: startTime, lama: duration });
    }).observe({ type: "longtask" });
  });

const ukurSemua = async (page: Page): Promise<readonly Ukuran[]> => {
  await mulaiBerkas(page, { peristiwa: "Belum terdaftar, belum punya NIK" });
  const pertama = `/berkas/${appBerkas(page)}`;
  await pergi(page, "/");
  await mulaiBerkas(page, { peristiwa: "Anak lahir" });
  const berkas = `/berkas/${appBerkas(page)}`;
  const cdp = await page.context().newCDPSession(page);
  // Time of the thread itself, so that other work on the machine doesn't count.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await amatiTugas(page);
  // Once without throttle: code of both screens is then in memory, as after the first family of a day.
  await pergi(page, `${berkas}/isi/anak`);
  await page.locator("main input").first().waitFor();
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const hasil = [await ukurLayar(page, cdp, pertama, `${pertama}/isi/anggota1`, "main input")];
  for (const bagian of ["anak", "kelahiran", "ibu", "pemohon"])
    hasil.push(await ukurLayar(page, cdp, berkas, `${berkas}/isi/${bagian}`, "main input"));
  hasil.push(await ukurLayar(page, cdp, `${berkas}/isi/anak`, berkas, 'main [role="radiogroup"]'));
  return hasil;
};

export const benchFormulir = async (args: readonly string[]): Promise<void> => {
  const hasil = await diTabletDemo(ukurSemua);
  await mkdir("bench/out", { recursive: true });
  await writeFile("bench/out/formulir.json", `${JSON.stringify({ sasaran: SASARAN_MS, hasil }, null, 2)}\n`);
  if (args.includes("--json")) return console.log(JSON.stringify({ sasaran: SASARAN_MS, hasil }));
  console.log(
    `| screen, CPU 4x slower, median of ${String(ULANG)} | fields | first screen ms | whole section ms | longest task ms | within ${String(SASARAN_MS)} ms |`,
  );
  console.log("|---|---|---|---|---|---|");
  for (const satu of hasil)
    console.log(
      `| ${satu.layar} | ${String(satu.kolom)} | ${satu.utama.toFixed(0)} | ${satu.semua.toFixed(0)} | ${satu.terpanjang.toFixed(0)} | ${satu.utama <= SASARAN_MS ? "yes" : "no"} |`,
    );
};
