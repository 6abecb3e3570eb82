import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type * as Pembaruan from "../../src/sync/pembaruan.ts";
import { mulaiBrowser, tunggu, tungguTerpasang } from "./jalan.ts";
import type { Peramban } from "./jalan.ts";
import { mulaiPelayanDist } from "./pelayanDist.ts";
import type { PelayanDist } from "./pelayanDist.ts";

declare global {
  interface Window {
    /** Put there by `halaman`. */
    pembaruan?: typeof Pembaruan;
    lepas?: () => void;
  }
}

const halaman = Buffer.from(`<!doctype html><title>awal</title><script type="module">
  import * as pembaruan from "/uji/pembaruan.js";
  await pembaruan.daftarPembaruan();
  window.pembaruan = pembaruan;
</script>`);

let modul: Buffer;
let naskah: Buffer;
let pelayan: PelayanDist;
let peramban: Peramban;

/** The real module as the app's build makes it (production mode: it registers the service worker). */
const bangunModul = async (): Promise<Buffer> => {
  const entry = fileURLToPath(new URL("../../src/sync/pembaruan.ts", import.meta.url));
  const hasil = await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    define: { "process.env.NODE_ENV": '"production"', "import.meta.env.PROD": "true" },
    build: { write: false, lib: { entry, formats: ["es"] } },
  });
  const [satu] = Array.isArray(hasil) ? hasil : [hasil];
  if (!satu || !("output" in satu)) throw new Error("the build gave nothing");
  return Buffer.from(satu.output[0].code);
};

beforeAll(async () => {
  modul = await bangunModul();
  naskah = await readFile(new URL("../../dist/service.worker.js", import.meta.url));
});

const bukaTab = async (): Promise<Page> => {
  const page = await peramban.context.newPage();
  await page.goto(`${pelayan.alamat}/uji/halaman.html`);
  await page.waitForFunction(() => window.pembaruan !== undefined);
  await tungguTerpasang(page);
  return page;
};

beforeEach(async () => {
  pelayan = await mulaiPelayanDist();
  pelayan.ganti("/uji/halaman.html", halaman);
  pelayan.ganti("/uji/pembaruan.js", modul);
  peramban = await mulaiBrowser();
});

afterEach(async () => {
  await peramban.selesai();
  await pelayan.berhenti();
});

const terbitkan = (): void => {
  pelayan.ganti("/service.worker.js", Buffer.concat([naskah, Buffer.from("\n// versi baru\n")]));
};

const keadaan = (page: Page) => page.evaluate(() => window.pembaruan?.keadaanPembaruan());
const tungguKeadaan = (page: Page, dicari: string) =>
  tunggu(`the state ${dicari}`, async () => ((await keadaan(page)) === dicari ? true : undefined));
const terapkan = (page: Page) => page.evaluate(() => window.pembaruan?.terapkan());

test("a first visit is up to date and has nothing to apply", async () => {
  const page = await bukaTab();
  expect(await keadaan(page)).toBe("terkini");
  expect(await terapkan(page)).toEqual({ ok: false, error: { type: "TidakAdaPembaruan" } });
});

test("with consent the tab that asked is reloaded, another one is only told", async () => {
  const [asal, lain] = [await bukaTab(), await bukaTab()];
  terbitkan();
  await asal.evaluate(() => window.pembaruan?.periksaPembaruan());
  await Promise.all([tungguKeadaan(asal, "menunggu"), tungguKeadaan(lain, "menunggu")]);
  await lain.evaluate(() => (document.title = "isian yang belum selesai"));
  const dimuatUlang = asal.waitForEvent("load");
  expect(await terapkan(asal)).toEqual({ ok: true });
  await dimuatUlang;
  await tungguKeadaan(lain, "diganti");
  expect(await lain.title()).toBe("isian yang belum selesai");
  await asal.waitForFunction(() => window.pembaruan !== undefined);
  expect(await keadaan(asal)).toBe("terkini");
});

test("a form open in any tab holds the new version back until it is closed", async () => {
  const [asal, lain] = [await bukaTab(), await bukaTab()];
  terbitkan();
  await asal.evaluate(() => window.pembaruan?.periksaPembaruan());
  await tungguKeadaan(asal, "menunggu");
  await lain.evaluate(() => {
    const lepas = window.pembaruan?.tahanPembaruan();
    if (lepas) window.lepas = lepas;
  });
  expect(await terapkan(asal)).toEqual({ ok: false, error: { type: "FormTerbuka" } });
  expect(await keadaan(asal)).toBe("menunggu");
  await lain.evaluate(() => window.lepas?.());
  const dimuatUlang = asal.waitForEvent("load");
  expect(await terapkan(asal)).toEqual({ ok: true });
  await dimuatUlang;
});

test("without the server the registered version goes on working and asking does not throw", async () => {
  const page = await bukaTab();
  await pelayan.berhenti();
  await page.evaluate(() => window.pembaruan?.periksaPembaruan());
  expect(await keadaan(page)).toBe("terkini");
});
