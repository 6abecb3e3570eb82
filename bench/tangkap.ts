/**
 * `npm run bench -- tangkap`: what the camera costs the main thread. The demo's tablet scans a card from a film before its
 * camera, with the CPU four times slower: the longest task of the main thread, in its own processor time, so that other
 * programs on the machine don't count; and from shutter to free shutter, by the clock. Needs `dist/` (npm run build).
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { mulaiBrowser, tunggu } from "../test/browser/jalan.ts";
import { benderaKamera, tulisAdegan } from "../test/browser/langkah/adegan.ts";
import { daftarSyarat, foto, mulaiBerkas } from "../test/browser/langkah/berkas.ts";
import { diTabletDemo } from "./tabletDemo.ts";

const SASARAN = { tugasMs: 50, ranaMs: 500 } as const;
const PELAN = 4;
const LIHAT_MS = 12_000;
const JEPRETAN = 5;

interface Hasil {
  /** Longest main-thread task while the coach looks, ms. */
  readonly tugasMelihat: number;
  /** The same while photos are taken, stored and shown. */
  readonly tugasJepret: number;
  /** Shutter to free shutter, each, ms. */
  readonly rana: readonly number[];
}

/** One event of a trace, as far as it is looked at. `tdur`: processor time of its thread, microseconds. */
interface Jejak {
  readonly name?: string;
  readonly ph?: string;
  readonly pid?: number;
  readonly tid?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Traces what `kerja` does; the longest task of the page's main thread, ms. */
const terpanjangSelama = async (cdp: CDPSession, kerja: () => Promise<void>): Promise<number> => {
  const jejak: Jejak[] = [];
  const kumpul = ({ value }: { readonly value: readonly object[] }): void => void jejak.push(...value);
  cdp.on("Tracing.dataCollected", kumpul);
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] },
  });
  await kerja();
  const selesai = new Promise((jadi) => cdp.once("Tracing.tracingComplete", jadi));
  await cdp.send("Tracing.end");
  await selesai;
  cdp.off("Tracing.dataCollected", kumpul);
  const utama = new Set(
    jejak.flatMap(({ name, args, pid, tid }) =>
      name === "thread_name" && args?.name === "CrRendererMain" ? [`${String(pid)}:${String(tid)}`] : [],
    ),
  );
  const tugas = jejak.filter(({ name, pid, tid }) => name === "RunTask" && utama.has(`${String(pid)}:${String(tid)}`));
  return Math.max(0, ...tugas.map(({ tdur }) => (tdur ?? 0) / 1000));
};

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
  const tugasMelihat = await terpanjangSelama(cdp, () => page.waitForTimeout(LIHAT_MS));
  const rana: number[] = [];
  const tugasJepret = await terpanjangSelama(cdp, async () => {
    for (let n = 1; n <= JEPRETAN; n += 1) {
      rana.push(await satuJepretan(page));
      await page.getByText(`Tersimpan, ${String(n)} halaman`).waitFor();
    }
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { tugasMelihat, tugasJepret, rana };
};

const ukurSemua = async (film: string): Promise<Hasil> => {
  const pelukis = await mulaiBrowser();
  // The card breathes a little, so that every look moves the outline.
  const napas = [0.95, 0.953].map((ukuran) => ({ ukuran, detik: 0.1 }));
  await tulisAdegan(pelukis.page, foto("ktp-00.jpg"), film, napas);
  await pelukis.selesai();
  return diTabletDemo(async (page) => {
    await mulaiBerkas(page, { peristiwa: "Anak lahir" });
    await daftarSyarat(page)
      .getByRole("link", { name: /: KTP-el ibu$/ })
      .click();
    await tunggu("the camera", async () =>
      (await page.getByRole("list", { name: "Pemeriksaan langsung" }).count()) > 0 ? true : undefined,
    );
    return await ukur(page);
  }, benderaKamera(film));
};

export const benchTangkap = async (args: readonly string[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "jemput-kamera-"));
  const hasil = await ukurSemua(join(folder, "film.mjpeg")).finally(() => rm(folder, { recursive: true, force: true }));
  await mkdir("bench/out", { recursive: true });
  await writeFile("bench/out/tangkap.json", `${JSON.stringify({ sasaran: SASARAN, hasil }, null, 2)}\n`);
  if (args.includes("--json")) return console.log(JSON.stringify({ sasaran: SASARAN, hasil }));
  console.log(`CPU ${String(PELAN)}x slower, 1280x960 camera`);
  console.log(`| longest main-thread task while looking, ms | ${hasil.tugasMelihat.toFixed(0)} |`);
  console.log(
    `| the same while ${String(JEPRETAN)} photos are taken and stored, ms | ${hasil.tugasJepret.toFixed(0)} |`,
  );
  console.log(
    `| shutter to free shutter, longest (median), ms | ${Math.max(...hasil.rana).toFixed(0)} (${String(Math.round([...hasil.rana].sort((a, b) => a - b)[Math.floor(hasil.rana.length / 2)] ?? 0))}) |`,
  );
};
