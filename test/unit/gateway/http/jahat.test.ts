// Hostile requests at every route: the answer is a typed refusal, nothing is stored, nothing private is logged.
import { afterAll, beforeAll, expect, test } from "vitest";
import * as v from "valibot";
import { galatSchema } from "../../../../src/protocol/kantor.ts";
import { berkasUji, dibuka, isian } from "../berkasUji.ts";
import { bukaKantorUji, SANDI, selesai, type KantorUji, type Perangkat } from "../kantorUji.ts";

let uji: KantorUji;
let admin: Perangkat;
beforeAll(async () => {
  uji = await bukaKantorUji();
  await uji.orang("bos", ["admin", "petugas_lapangan"]);
  admin = await uji.perangkat("bos");
});
afterAll(() => selesai(uji));

const RUTE = [
  ["POST", "/api/sync", "perangkat"],
  ["POST", "/api/masuk", "perangkat"],
  ["POST", "/api/perangkat/daftar", "siapa pun"],
  ["POST", "/api/orang", "admin"],
  ["PUT", "/api/orang/bos", "admin"],
  ["POST", "/api/orang/bos/sandi", "admin"],
  ["POST", "/api/perangkat/kode", "admin"],
  ["PUT", "/api/setelan", "admin"],
] as const;
const header = (oleh: string): Record<string, string> =>
  oleh === "admin" ? { authorization: `Bearer ${admin.daftar.sesi}` } : oleh === "perangkat" ? admin.auth : {};
const sarang = (dalam: number): string => `${"[".repeat(dalam)}${"]".repeat(dalam)}`;

const kirim = async (
  method: "POST" | "PUT",
  url: string,
  oleh: string,
  payload: string | Buffer,
  jenis = "application/json",
) => {
  const jawab = await uji.http.inject({ method, url, headers: { ...header(oleh), "content-type": jenis }, payload });
  const galat = v.parse(galatSchema, jawab.json());
  expect(jawab.statusCode).toBeGreaterThanOrEqual(400);
  expect(jawab.statusCode).toBeLessThan(500);
  expect(jawab.body).not.toMatch(/at .*\.ts|node_modules|Error:/);
  return { status: jawab.statusCode, galat };
};

for (const [method, url, oleh] of RUTE) {
  test(`${method} ${url}: broken JSON, __proto__, wrong shapes, unknown fields and deep nesting are refused by type`, async () => {
    expect((await kirim(method, url, oleh, '{"v":1,')).galat.type).toBe("JsonSalah");
    expect((await kirim(method, url, oleh, "")).galat.type).toBe("JsonSalah");
    expect((await kirim(method, url, oleh, '{"__proto__":{"peran":["admin"]},"v":1}')).galat.type).toBe("JsonSalah");
    expect((await kirim(method, url, oleh, '{"constructor":{"prototype":{"x":1}}}')).galat.type).toBe("JsonSalah");
    for (const isi of ["null", "[]", '"x"', "12", "{}", '{"v":1,"x":{}}', sarang(5000), `{"events":${sarang(5000)}}`])
      expect((await kirim(method, url, oleh, isi)).galat.type).toBe("BentukSalah");
  });

  test(`${method} ${url}: another content type and a body that is too large are refused before they are read`, async () => {
    expect(await kirim(method, url, oleh, "<x/>", "text/xml")).toMatchObject({
      status: 415,
      galat: { type: "JenisIsiSalah" },
    });
    expect(await kirim(method, url, oleh, "a=1", "application/x-www-form-urlencoded")).toMatchObject({ status: 415 });
    const besar = Buffer.alloc(url === "/api/sync" ? 17 * 1024 * 1024 : 70 * 1024, 0x20);
    expect(await kirim(method, url, oleh, besar)).toMatchObject({ status: 413, galat: { type: "TerlaluBesar" } });
  });
}

test("without a token nothing is read, and a made-up one is refused", async () => {
  for (const [method, url, oleh] of RUTE.filter(([, , o]) => o !== "siapa pun")) {
    const tanpa = await uji.http.inject({ method, url, headers: { "content-type": "application/json" }, payload: "{" });
    expect([tanpa.statusCode, tanpa.json()]).toEqual([401, { type: "TanpaToken" }]);
    const palsu = await uji.http.inject({
      method,
      url,
      headers: { authorization: `Bearer ${"A".repeat(43)}` },
      payload: {},
    });
    expect([palsu.statusCode, palsu.json()]).toEqual([
      401,
      { type: oleh === "admin" ? "SesiBerakhir" : "TokenDitolak" },
    ]);
  }
});

test("an unknown path under /api, a path that climbs, and a broken URL are 4xx in JSON", async () => {
  for (const url of [
    "/api",
    "/api/tidakada",
    "/api/halaman/..%2f..%2fetc%2fpasswd",
    "/api/halaman/%ff",
    "/api/unggah/x",
    "/%c0%ae%c0%ae/",
  ]) {
    const jawab = await uji.http.inject({ method: "GET", url, headers: admin.auth });
    expect(jawab.statusCode).toBeGreaterThanOrEqual(400);
    expect(jawab.statusCode).toBeLessThan(500);
    v.parse(galatSchema, jawab.json());
  }
});

test("uploads: another content type, broken metadata and a wrong offset are refused", async () => {
  const headers = { ...admin.auth, "tus-resumable": "1.0.0" };
  const tanpa = await uji.http.inject({
    method: "POST",
    url: "/api/unggah",
    headers: { ...headers, "upload-length": "5", "upload-metadata": "hash !!" },
  });
  expect(tanpa.json()).toEqual({ type: "BentukSalah", di: "Upload-Metadata" });
  const jenis = await uji.http.inject({
    method: "PATCH",
    url: `/api/unggah/${"a".repeat(64)}`,
    headers: { ...headers, "content-type": "application/json" },
    payload: "{}",
  });
  expect(jenis.statusCode).toBe(415);
});

test("logs hold no names, numbers, passphrases, tokens, ids or query strings, even after trouble", async () => {
  const berkas = await berkasUji(admin, "bos");
  await admin.kirim([await berkas.act(dibuka(admin)), await berkas.act(isian())], berkas.keys);
  await uji.http.inject({ method: "GET", url: "/berkas/x?nik=9901045408910003" });
  await uji.http.inject({ method: "GET", url: `/api/halaman/${"c".repeat(64)}?nama=HALIMAH`, headers: admin.auth });
  const log = uji.log();
  expect(log).toContain("/api/sync");
  for (const rahasia of [
    "HALIMAH",
    "9901045408910003",
    SANDI,
    admin.daftar.token,
    admin.daftar.sesi,
    admin.dev,
    berkas.app,
    "c".repeat(64),
    "127.0.0.1",
  ])
    expect(log).not.toContain(rahasia);
});

test("what the database and its log hold in clear names no citizen", async () => {
  const { readFile, readdir } = await import("node:fs/promises");
  const folder = `${uji.folder}/data`;
  for (const nama of (await readdir(folder)).filter((n) => n.startsWith("jemput.sqlite"))) {
    const isi = (await readFile(`${folder}/${nama}`)).toString("latin1");
    expect(isi).not.toContain("HALIMAH");
    expect(isi).not.toContain("9901045408910003");
  }
});
