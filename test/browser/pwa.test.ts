import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mulaiBrowser, tunggu, tungguTerpasang } from "./jalan.ts";
import type { Peramban } from "./jalan.ts";
import { mulaiPelayanDist } from "./pelayanDist.ts";
import type { PelayanDist } from "./pelayanDist.ts";

let pelayan: PelayanDist;
let peramban: Peramban;
let page: Page;

beforeEach(async () => {
  pelayan = await mulaiPelayanDist();
  peramban = await mulaiBrowser();
  page = peramban.page;
  await page.goto(pelayan.alamat);
  await tungguTerpasang(page);
});

afterEach(async () => {
  await peramban.selesai();
  await pelayan.berhenti();
});

const luring = async (): Promise<void> => {
  await pelayan.berhenti();
  await peramban.context.setOffline(true);
};

const isiApp = (): Promise<string> => page.locator("#app").innerHTML();

/** `status type` of a fetch made by the page, or the name of the error it got. */
const coba = (jalur: string): Promise<string> =>
  page.evaluate(async (alamat) => {
    try {
      const jawaban = await fetch(alamat);
      return `${String(jawaban.status)} ${jawaban.headers.get("content-type") ?? ""}`;
    } catch (galat) {
      return galat instanceof Error ? galat.name : "?";
    }
  }, jalur);

test("the browser finds nothing that stands against installing", async () => {
  const cdp = await peramban.context.newCDPSession(page);
  const manifest = await cdp.send("Page.getAppManifest");
  expect(manifest.errors).toEqual([]);
  expect(manifest.url).toBe(`${pelayan.alamat}/manifest.webmanifest`);
  const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
  // A test profile has no permanent storage; that alone is no fault of the app.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test("every picture that the manifest names exists and has the size it says", async () => {
  const { icons, shortcuts, screenshots } = await page.evaluate(async () => {
    const jawaban = await fetch("/manifest.webmanifest");
    return (await jawaban.json()) as Record<"icons" | "screenshots", { src: string; sizes: string }[]> & {
      shortcuts: { icons: { src: string; sizes: string }[] }[];
    };
  });
  const semua = [...icons, ...screenshots, ...shortcuts.flatMap((satu) => satu.icons)];
  const ukuran = await page.evaluate(
    (daftar) =>
      Promise.all(
        daftar.map(async ({ src }) => {
          const gambar = await createImageBitmap(await (await fetch(src)).blob());
          return `${String(gambar.width)}x${String(gambar.height)}`;
        }),
      ),
    semua,
  );
  expect(ukuran).toEqual(semua.map(({ sizes }) => sizes));
});

test("with the server stopped, a reload and a deep link open the app", async () => {
  const daring = await isiApp();
  expect(daring).not.toBe("");
  await luring();
  await page.reload();
  await page.waitForSelector("#app > *");
  await page.goto(`${pelayan.alamat}/berkas/T3-00042-K?dari=tautan`);
  await page.waitForSelector("#app > *");
  expect(peramban.keluhan()).toEqual([]);
});

test("a killed browser opens the app again without the server", async () => {
  await luring();
  await peramban.bunuh();
  const lagi = await mulaiBrowser({ userDataDir: peramban.userDataDir });
  try {
    await lagi.page.goto(pelayan.alamat);
    await lagi.page.waitForSelector("#app > *");
  } finally {
    await lagi.selesai();
  }
});

test("the service worker never answers for the API, nor with HTML for a file that is missing", async () => {
  expect(await coba("/assets/tak-ada.js")).toBe("404 text/plain");
  await luring();
  expect(await coba("/api/health")).toBe("TypeError");
  expect(await coba("/assets/tak-ada.js")).toBe("TypeError");
  expect(await coba("/tak-ada.json")).toBe("TypeError");
  for (const jalur of ["/api/openapi.json", "/api/dokumen", "/panduan.pdf"]) {
    await expect(page.goto(pelayan.alamat + jalur)).rejects.toThrow("net::ERR_");
  }
});

test("only the shell is precached: no pack, no API answer, no store picture", async () => {
  const tersimpan = await page.evaluate(async () => {
    const semua = await Promise.all((await caches.keys()).map(async (nama) => (await caches.open(nama)).keys()));
    return semua.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(tersimpan).toContain("/index.html");
  expect(tersimpan.filter((jalur) => /^\/(?:ocr|wilayah|api|screenshots)\//.test(jalur))).toEqual([]);
});

test("a pack in its cache is served offline, the complete version before a half-made one", async () => {
  await page.evaluate(async () => {
    const lama = await caches.open("paket-wilayah-lama");
    await lama.put("/wilayah/99.wil", new Response("utuh"));
    await lama.put("/wilayah/pack.json", Response.json({ version: "lama" }));
    const baru = await caches.open("paket-wilayah-baru");
    await baru.put("/wilayah/99.wil", new Response("setengah"));
    await baru.put("/wilayah/11.wil", new Response("hanya di sini"));
  });
  await luring();
  const baca = (jalur: string) => page.evaluate(async (alamat) => (await fetch(alamat)).text(), jalur);
  expect(await baca("/wilayah/99.wil")).toBe("utuh");
  expect(await baca("/wilayah/11.wil")).toBe("hanya di sini");
  expect(await coba("/wilayah/12.wil")).toBe("TypeError");
});

test("a new version waits for consent and leaves the open page alone", async () => {
  const naskah = await readFile(new URL("../../dist/service.worker.js", import.meta.url));
  pelayan.ganti("/service.worker.js", Buffer.concat([naskah, Buffer.from("\n// versi baru\n")]));
  await page.evaluate(() => {
    document.title = "formulir terbuka";
  });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await tunggu("the new version to be ready", () =>
    page.evaluate(async () => ((await navigator.serviceWorker.getRegistration())?.waiting ? true : undefined)),
  );
  expect(await page.title()).toBe("formulir terbuka");
  await page.evaluate(async () => {
    const ganti = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
    (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage({ type: "SKIP_WAITING" });
    await ganti;
  });
  // Another tab gave consent: this page is told, but not reloaded under the officer's hands.
  expect(await page.title()).toBe("formulir terbuka");
});

test("nothing is asked of any other origin", () => {
  expect(peramban.keluhan()).toEqual([]);
});
