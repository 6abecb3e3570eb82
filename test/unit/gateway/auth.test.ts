// Enrolment, sign-in, and what an admin may do.
import { afterEach, beforeEach, expect, test } from "vitest";
import { createBatasGagal } from "../../../gateway/auth/batasGagal.ts";
import { buatKunciPerangkat } from "../../../gateway/demo/perangkatContoh.ts";
import { bukaKantorUji, DESA, SANDI, selesai, type KantorUji, type Perangkat } from "./kantorUji.ts";

let uji: KantorUji;
let admin: Perangkat;
let sesi: { readonly authorization: string };
beforeEach(async () => {
  uji = await bukaKantorUji();
  await uji.orang("bos", ["admin"]);
  await uji.orang("rina", ["petugas_lapangan"]);
  admin = await uji.perangkat("bos");
  sesi = { authorization: `Bearer ${admin.daftar.sesi}` };
});
afterEach(() => selesai(uji));

const panggil = (method: "GET" | "POST" | "PUT", url: string, headers: Record<string, string>, payload?: object) =>
  uji.http.inject({ method, url, headers, ...(payload ? { payload } : {}) });
const daftar = async (kode: string, pengguna = "rina", sandi = SANDI) => {
  const { kunciTanda, kunciTerima } = await buatKunciPerangkat();
  return panggil("POST", "/api/perangkat/daftar", {}, { kode, pengguna, sandi, kunciTanda, kunciTerima });
};

test("an enrolment code works once, and labels are never given twice", async () => {
  const { kode } = (await panggil("POST", "/api/perangkat/kode", sesi, { jenis: "T", wilayah: [DESA] })).json<{
    kode: string;
  }>();
  const pertama = await daftar(kode);
  expect(pertama.statusCode).toBe(200);
  const kedua = await daftar(kode);
  expect([kedua.statusCode, kedua.json()]).toEqual([403, { type: "KodeDitolak" }]);
  const lagi = (await panggil("POST", "/api/perangkat/kode", sesi, { jenis: "T", wilayah: [DESA] })).json<{
    kode: string;
  }>();
  const label = (await daftar(lagi.kode)).json<{ label: string }>().label;
  expect(label).not.toBe(pertama.json<{ label: string }>().label);
  expect((await daftar("TAK-ADA1")).statusCode).toBe(403);
});

test("a wrong passphrase and an unknown person get the same answer, and use up no code", async () => {
  const { kode } = (await panggil("POST", "/api/perangkat/kode", sesi, { jenis: "L", wilayah: [DESA] })).json<{
    kode: string;
  }>();
  const salah = await daftar(kode, "rina", "bukan-sandinya");
  const asing = await daftar(kode, "tidakada", "bukan-sandinya");
  expect([salah.statusCode, salah.json()]).toEqual([401, { type: "MasukDitolak" }]);
  expect([asing.statusCode, asing.json()]).toEqual([401, { type: "MasukDitolak" }]);
  expect((await daftar(kode)).statusCode).toBe(200);
});

test("after five failures an account has to wait, longer each time, whoever asks; a success clears it", () => {
  let kini = 0;
  const batas = createBatasGagal(() => new Date(kini));
  for (let i = 0; i < 4; i += 1) batas.gagal("rina");
  expect(batas.tunggu("rina")).toBe(0);
  batas.gagal("rina");
  expect(batas.tunggu("rina")).toBe(15);
  kini += 15_000;
  expect(batas.tunggu("rina")).toBe(0);
  batas.gagal("rina");
  expect(batas.tunggu("rina")).toBe(30);
  expect(batas.tunggu("made")).toBe(0);
  batas.berhasil("rina");
  expect(batas.tunggu("rina")).toBe(0);
});

test("guessing over HTTP is answered with how long to wait", async () => {
  for (let i = 0; i < 5; i += 1) await panggil("POST", "/api/masuk", admin.auth, { pengguna: "rina", sandi: "salah" });
  const jawab = await panggil("POST", "/api/masuk", admin.auth, { pengguna: "rina", sandi: SANDI });
  expect([jawab.statusCode, jawab.json()]).toEqual([429, { type: "TerlaluSering", coba: 15 }]);
  expect(jawab.headers["retry-after"]).toBe("15");
});

test("admin routes want a session of an admin, not a device token or another role", async () => {
  const rina = await uji.perangkat("rina");
  const rute = [
    ["GET", "/api/orang"],
    ["GET", "/api/perangkat"],
    ["GET", "/api/setelan"],
    ["POST", "/api/orang"],
    ["PUT", "/api/orang/rina"],
    ["POST", "/api/orang/rina/sandi"],
    ["POST", "/api/perangkat/kode"],
    ["PUT", "/api/setelan"],
    ["POST", `/api/perangkat/${rina.dev}/cabut`],
  ] as const;
  for (const [method, url] of rute) {
    const isi = method === "GET" ? undefined : {};
    expect((await panggil(method, url, {}, isi)).statusCode).toBe(401);
    expect((await panggil(method, url, admin.auth, isi)).statusCode).toBe(401);
    expect((await panggil(method, url, { authorization: `Bearer ${rina.daftar.sesi}` }, isi)).json()).toEqual({
      type: "BukanPeran",
    });
  }
});

test("an admin makes a person, who then signs in; a taken id is said", async () => {
  const orang = { id: "dewi", nama: "Dewi", inisial: "D", peran: ["loket_arsip"], wilayah: ["9901"], sandi: SANDI };
  expect((await panggil("POST", "/api/orang", sesi, orang)).json()).not.toHaveProperty("sandi");
  expect((await panggil("POST", "/api/orang", sesi, orang)).statusCode).toBe(409);
  expect((await panggil("POST", "/api/masuk", admin.auth, { pengguna: "Dewi ", sandi: SANDI })).json()).toMatchObject({
    profil: { id: "dewi", peran: ["loket_arsip"] },
  });
  expect((await panggil("POST", "/api/orang", sesi, { ...orang, id: "x", peran: ["raja"] })).json()).toEqual({
    type: "BentukSalah",
    di: "peran.0",
  });
});

test("a revoked device is cut off from everything at once", async () => {
  const rina = await uji.perangkat("rina");
  await panggil("POST", `/api/perangkat/${rina.dev}/cabut`, sesi);
  const hash = "a".repeat(64);
  for (const [method, url] of [
    ["POST", "/api/sync"],
    ["POST", "/api/masuk"],
    ["POST", "/api/unggah"],
    ["GET", `/api/halaman/${hash}`],
  ] as const)
    expect((await panggil(method, url, rina.auth)).json()).toEqual({ type: "PerangkatDicabut" });
});

test("settings go up one version at a time; who comes second is told", async () => {
  const kini = (await panggil("GET", "/api/setelan", sesi)).json<{ versi: number }>();
  const baru = { ...kini, versi: kini.versi + 1, arsip: "semua" };
  expect((await panggil("PUT", "/api/setelan", sesi, baru)).statusCode).toBe(200);
  expect((await panggil("PUT", "/api/setelan", sesi, baru)).json()).toEqual({ type: "VersiLama" });
  expect((await admin.sync()).setelan).toMatchObject({ versi: baru.versi, arsip: "semua" });
});
