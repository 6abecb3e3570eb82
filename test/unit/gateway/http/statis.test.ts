// The app itself over HTTP: cache, fallback, headers, health, OpenAPI.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bukaKantorUji, selesai, type KantorUji } from "../kantorUji.ts";

/** Begins like gzip, as area packs do. */
const SUDAH_PADAT = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(4096, 7)]);

let uji: KantorUji;
beforeAll(async () => {
  const kosong = await bukaKantorUji();
  expect((await kosong.http.inject("/")).statusCode).toBe(503);
  const dist = path.join(kosong.folder, "dist");
  await mkdir(path.join(dist, "assets"), { recursive: true });
  await mkdir(path.join(dist, "ocr"));
  await writeFile(path.join(dist, "index.html"), "<!doctype html><title>Jemput</title>");
  await writeFile(path.join(dist, "sw.js"), "self");
  await writeFile(path.join(dist, "assets", "a-1.js"), "export {}");
  await writeFile(path.join(dist, "ocr", "pack.json"), "{}");
  await mkdir(path.join(dist, "wilayah"));
  await writeFile(path.join(dist, "wilayah", "99.wil"), SUDAH_PADAT);
  uji = await kosong.ulang();
});
afterAll(() => selesai(uji));

const ambil = (url: string, headers: Record<string, string> = {}) => uji.http.inject({ url, headers });

test("hashed assets are kept for ever; the shell, the service worker and pack lists are asked anew", async () => {
  expect((await ambil("/assets/a-1.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  for (const url of ["/", "/index.html", "/sw.js", "/ocr/pack.json"]) {
    const jawab = await ambil(url);
    expect([jawab.statusCode, jawab.headers["cache-control"]]).toEqual([200, "no-cache"]);
  }
});

test("a file that is compressed already arrives as it lies on disk, and says so", async () => {
  const jawab = await ambil("/wilayah/99.wil", { "accept-encoding": "gzip, deflate, br" });
  expect(jawab.headers["content-encoding"]).toBeUndefined();
  expect(jawab.rawPayload.equals(SUDAH_PADAT)).toBe(true);
});

test("a deep link opens the app; a missing file is 404 in JSON, never HTML", async () => {
  const dalam = await ambil("/berkas/abc/isi/anak?x=1");
  expect([dalam.statusCode, dalam.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  expect(dalam.headers["cache-control"]).toBe("no-cache");
  for (const url of [
    "/assets/b-2.js",
    "/assets/x",
    "/ocr/x",
    "/wilayah/9901.bin",
    "/api/x",
    "/tidak-ada.js",
    "/..%2f..%2fpackage.json",
  ]) {
    const jawab = await ambil(url);
    expect([jawab.statusCode, jawab.json()]).toEqual([404, { type: "TakAda" }]);
  }
  expect((await uji.http.inject({ method: "POST", url: "/berkas/abc" })).statusCode).toBe(404);
});

test("every answer carries the policy that lets nothing in from outside", async () => {
  for (const url of ["/", "/api/health", "/api/x", "/assets/a-1.js"]) {
    const { headers } = await ambil(url);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'self';script-src 'self' 'wasm-unsafe-eval';worker-src 'self';connect-src 'self';img-src 'self' blob: data:;style-src 'self';style-src-attr 'unsafe-inline';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["strict-transport-security"]).toBeUndefined();
  }
});

test("health says that it lives, and in which epoch", async () => {
  expect((await ambil("/api/health")).json()).toEqual({
    status: "ok",
    epoch: uji.terbuka.mesin.kantor.epoch(),
    versi: "0-uji",
  });
});

test("the OpenAPI document is 3.1 and describes every route from the shared schemas", async () => {
  const dokumen = (await ambil("/api/openapi.json")).json<{
    openapi: string;
    paths: Record<string, Record<string, { requestBody?: object }>>;
  }>();
  expect(dokumen.openapi).toBe("3.1.0");
  const rute = Object.entries(dokumen.paths).flatMap(([url, isi]) => Object.keys(isi).map((m) => `${m} ${url}`));
  expect(rute.sort()).toEqual(
    [
      "get /api/halaman/{hash}",
      "get /api/health",
      "get /api/orang",
      "get /api/perangkat",
      "get /api/setelan",
      "head /api/unggah/{hash}",
      "patch /api/unggah/{hash}",
      "post /api/masuk",
      "post /api/orang",
      "post /api/orang/{id}/sandi",
      "post /api/perangkat/daftar",
      "post /api/perangkat/kode",
      "post /api/perangkat/{dev}/cabut",
      "post /api/sync",
      "post /api/unggah",
      "put /api/orang/{id}",
      "put /api/setelan",
    ].sort(),
  );
  expect(JSON.stringify(dokumen.paths["/api/sync"]?.["post"]?.requestBody)).toContain('"nonce"');
});
