import { createHash } from "node:crypto";
import type { Page, Route } from "playwright-core";
import { createServer } from "vite";
import type { ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { createPaketClient } from "../../src/sync/paket.ts";
import { mulaiBrowser } from "./jalan.ts";
import type { Peramban } from "./jalan.ts";

declare global {
  interface Window {
    /** Put there by `halaman`. */
    createPaketClient?: typeof createPaketClient;
  }
}

const halaman = `<!doctype html><script type="module">
  import { createPaketClient } from "/src/sync/paket.ts";
  window.createPaketClient = createPaketClient;
</script>`;

let vite: ViteDevServer;
let alamat: string;
let peramban: Peramban;
let page: Page;
let diminta: string[];

/** What the server has: changed by tests that publish a new version or damage a file. */
let isi: Record<string, string>;
/** Paths whose request is cut before an answer. */
let putus: Set<string>;

const sha256 = (teks: string): string => createHash("sha256").update(teks).digest("hex");

const keterangan = (version: string, berkas: Record<string, string>) => ({
  version,
  files: Object.entries(berkas).map(([url, teks]) => ({ url, bytes: teks.length, sha256: sha256(teks) })),
});

const berkasAwal = { "/wilayah/11.wil": "sebelas", "/wilayah/12.wil": "dua belas", "/wilayah/13.wil": "tiga belas" };
const terbitkan = (version: string, berkas: Record<string, string>): void => {
  isi = { ...berkas, "/wilayah/pack.json": JSON.stringify(keterangan(version, berkas)) };
};

const jawab = async (route: Route): Promise<void> => {
  const { pathname } = new URL(route.request().url());
  diminta.push(pathname);
  const badan = isi[pathname];
  if (putus.has(pathname)) await route.abort("connectionreset");
  else if (badan === undefined) await route.fulfill({ status: 404, body: "" });
  else await route.fulfill({ body: badan, contentType: "application/octet-stream" });
};

beforeAll(async () => {
  vite = await createServer({
    configFile: false,
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
    cacheDir: "node_modules/.cache/vite-uji",
    logLevel: "error",
  });
  await vite.listen();
  alamat = vite.resolvedUrls?.local[0] ?? "";
});

afterAll(() => vite.close());

beforeEach(async () => {
  diminta = [];
  putus = new Set();
  terbitkan("v1", berkasAwal);
  peramban = await mulaiBrowser();
  page = peramban.page;
  await peramban.context.route("**/kosong", (route) => route.fulfill({ body: halaman, contentType: "text/html" }));
  await peramban.context.route("**/wilayah/**", jawab);
  await page.goto(`${alamat}kosong`);
  await page.waitForFunction(() => window.createPaketClient !== undefined);
});

afterEach(() => peramban.selesai());

/** Runs the real client in the real browser; answers its result, its progress and what the caches then hold. */
const unduh = (ruang?: number) =>
  page.evaluate(async (sisa) => {
    const klien = window.createPaketClient?.({
      ambil: (...apa) => fetch(...apa),
      caches,
      storage: {
        estimate: () =>
          sisa === undefined ? navigator.storage.estimate() : Promise.resolve({ quota: sisa, usage: 0 }),
        persist: () => navigator.storage.persist(),
      },
      digest: (apa) => crypto.subtle.digest("SHA-256", apa),
    });
    if (!klien) throw new Error("the page has no client");
    const maju: number[] = [];
    const hasil = await klien.unduh("wilayah", { kemajuan: ({ selesai }) => maju.push(selesai) });
    return {
      hasil: hasil.ok ? hasil.value.version : hasil.error,
      maju,
      status: await klien.statusPaket("wilayah"),
      cache: await caches.keys(),
    };
  }, ruang);

const bacaCache = (nama: string, jalur: string) =>
  page.evaluate(async ([cache = "", url = ""]) => (await (await caches.open(cache)).match(url))?.text(), [nama, jalur]);

test("a pack is downloaded whole, with progress that ends at its size", async () => {
  const { hasil, maju, status, cache } = await unduh();
  expect(hasil).toBe("v1");
  expect(maju.at(0)).toBe(0);
  expect(maju.at(-1)).toBe("sebelasdua belastiga belas".length);
  expect(maju).toEqual([...maju].sort((a, b) => a - b));
  expect(status).toEqual({ type: "Lengkap", version: "v1", bytes: 26 });
  expect(cache).toEqual(["paket-wilayah-v1"]);
  expect(await bacaCache("paket-wilayah-v1", "/wilayah/12.wil")).toBe("dua belas");
});

test("a cut download keeps what it has and asks only for the rest", async () => {
  putus.add("/wilayah/12.wil");
  const terputus = await unduh();
  expect(terputus.hasil).toEqual({ type: "TakTerjangkau", url: "/wilayah/12.wil" });
  expect(terputus.status).toEqual({ type: "Sebagian", berkas: 1 });
  putus.clear();
  diminta = [];
  const { hasil, maju } = await unduh();
  expect(hasil).toBe("v1");
  expect(maju.at(0)).toBe("sebelas".length);
  expect(diminta).not.toContain("/wilayah/11.wil");
});

test("a file with a changed byte is refused and never stored", async () => {
  isi["/wilayah/13.wil"] = "tiga belaS";
  const { hasil, status } = await unduh();
  expect(hasil).toEqual({ type: "PaketRusak", url: "/wilayah/13.wil" });
  expect(status).toEqual({ type: "Sebagian", berkas: 2 });
  expect(await bacaCache("paket-wilayah-v1", "/wilayah/13.wil")).toBeUndefined();
});

test("the old version stays until the new one is complete, which downloads only what changed", async () => {
  await unduh();
  terbitkan("v2", { ...berkasAwal, "/wilayah/11.wil": "sebelas baru" });
  putus.add("/wilayah/11.wil");
  const setengah = await unduh();
  expect(setengah.cache.sort()).toEqual(["paket-wilayah-v1", "paket-wilayah-v2"]);
  expect(setengah.status).toMatchObject({ type: "Lengkap", version: "v1" });
  putus.clear();
  diminta = [];
  const utuh = await unduh();
  expect(diminta).toEqual(["/wilayah/pack.json", "/wilayah/11.wil"]);
  expect(utuh.cache).toEqual(["paket-wilayah-v2"]);
  expect(await bacaCache("paket-wilayah-v2", "/wilayah/11.wil")).toBe("sebelas baru");
});

test("too little room is told before anything is downloaded", async () => {
  const { hasil } = await unduh(1000);
  expect(hasil).toEqual({ type: "PenyimpananPenuh", perlu: 26, sisa: 1000 });
  expect(diminta).toEqual(["/wilayah/pack.json"]);
});

test("a description that points outside its folder is refused", async () => {
  isi["/wilayah/pack.json"] = JSON.stringify(keterangan("v1", { "/api/rahasia": "x" }));
  expect((await unduh()).hasil).toEqual({ type: "PaketRusak", url: "/wilayah/pack.json" });
});

test("without a connection the client says so and touches nothing", async () => {
  putus.add("/wilayah/pack.json");
  const { hasil, status } = await unduh();
  expect(hasil).toEqual({ type: "TakTerjangkau", url: "/wilayah/pack.json" });
  expect(status).toEqual({ type: "BelumAda" });
});
