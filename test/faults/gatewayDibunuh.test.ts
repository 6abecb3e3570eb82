// The real process, killed in the middle: nothing acknowledged is lost, nothing is doubled (DESIGN promises 1 and 2).
import { randomBytes } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as jeda } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { berkasUji, dibuka, dipindai, isian, type BerkasUji } from "../unit/gateway/berkasUji.ts";
import { mulaiGateway, type Gateway } from "../browser/jalan.ts";
import { siapkanTablet, type PerangkatHttp } from "./perangkatHttp.ts";

let gateway: Gateway;
let tablet: PerangkatHttp;
let berkas: BerkasUji;
beforeEach(async () => {
  gateway = await mulaiGateway();
  tablet = await siapkanTablet(gateway);
  berkas = await berkasUji(tablet, "rina");
});
afterEach(() => gateway.selesai());

const tus = { "tus-resumable": "1.0.0" };
const b64 = (teks: string): string => Buffer.from(teks).toString("base64");
const kirimSisa = (hash: string, isi: Uint8Array<ArrayBuffer>, offset: number) =>
  tablet.panggil(
    "PATCH",
    `/api/unggah/${hash}`,
    { ...tus, "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
    isi.slice(offset),
  );
const buat = (hash: string, bytes: number) =>
  tablet.panggil("POST", "/api/unggah", {
    ...tus,
    "upload-length": String(bytes),
    "upload-metadata": `hash ${b64(hash)},app ${b64(berkas.app)}`,
  });
const ukuran = async (file: string): Promise<number> => (await stat(file).catch(() => undefined))?.size ?? 0;

/** What a device does until the page is receipted. */
const unggahSampaiDiterima = async (hash: string, isi: Uint8Array<ArrayBuffer>): Promise<void> => {
  for (let kali = 0; kali < 5; kali += 1) {
    const { unggah, tandaTerima } = await tablet.sync();
    if (tandaTerima.some((t) => t.hash === hash)) return;
    const sisa = unggah.find((u) => u.hash === hash);
    expect(sisa).toBeDefined();
    await buat(hash, isi.length);
    await kirimSisa(hash, isi, sisa?.offset ?? 0);
  }
  throw new Error("never receipted");
};

test("killed at any point of an upload, up to just before the receipt: the page arrives whole, once", async () => {
  const isi = Uint8Array.from(randomBytes(3_000_000));
  const buka = await berkas.act(dibuka(tablet));
  await tablet.sync({ events: [buka.amplop], keys: [...berkas.keys] });
  // Bytes on disk at which the process is killed; the last: all of them, while the hash, rename and record go on.
  for (const [ke, batas] of [0, 500_000, 2_000_000, 2_999_999, 3_000_000].entries()) {
    const halaman = await tablet.halaman(berkas, isi);
    const ct = new Uint8Array(halaman.ct);
    const scan = await berkas.act(dipindai("kk", `d${ke}`, halaman));
    await tablet.sync({ events: [scan.amplop] });
    await buat(halaman.hash, ct.length);
    const file = path.join(gateway.dataDir, "unggah", halaman.hash);
    const kiriman = (batas === 0 ? kirimSisa(halaman.hash, ct.slice(0, 1), 0) : kirimSisa(halaman.hash, ct, 0)).catch(
      () => undefined,
    );
    const mulai = Date.now();
    while ((await ukuran(file)) < batas && Date.now() - mulai < 3000) await jeda(0);
    await gateway.bunuh();
    await kiriman;
    await gateway.hidupkan();
    await unggahSampaiDiterima(halaman.hash, ct);
    const disimpan = await readFile(path.join(gateway.dataDir, "blobs", halaman.hash.slice(0, 2), halaman.hash));
    expect(Buffer.compare(disimpan, ct)).toBe(0);
    expect(await ukuran(file)).toBe(0);
  }
  const akhir = await tablet.sync();
  expect(akhir.unggah).toEqual([]);
  expect(new Set(akhir.tandaTerima.map((t) => t.hash)).size).toBe(akhir.tandaTerima.length);
});

test("killed in the middle of a push: what was acknowledged stays, and pushing again brings one file, each event once", async () => {
  const events = [await berkas.act(dibuka(tablet))];
  for (let i = 0; i < 60; i += 1) events.push(await berkas.act(isian("kontak", { "kontak.telepon": `08120000${i}` })));
  const isi = { events: events.map((e) => e.amplop), keys: [...berkas.keys] };
  for (const tunda of [5, 40, 90]) {
    const dorong = tablet.sync(isi).catch(() => undefined);
    await jeda(tunda);
    await gateway.bunuh();
    await dorong;
    await gateway.hidupkan();
  }
  const jawab = await tablet.sync(isi);
  expect(jawab.tolak).toBeNull();
  expect(jawab.putusan.map((p) => p.hasil)).toEqual(events.map(() => "diterima"));
  expect(new Set(jawab.putusan.map((p) => p.gseq)).size).toBe(events.length);
  expect(jawab.baris).toHaveLength(1);
  expect(jawab.rantai).toEqual({ gen: 1, seq: events.length, id: events.at(-1)?.id });
  const lagi = await tablet.sync(isi);
  expect(lagi.putusan).toEqual(jawab.putusan);
});

test("an answered push survives a kill that follows at once", async () => {
  const a = await berkas.act(dibuka(tablet));
  const jawab = await tablet.sync({ events: [a.amplop], keys: [...berkas.keys] });
  await gateway.bunuh();
  await gateway.hidupkan();
  const sesudah = await tablet.sync();
  expect(sesudah.rantai).toEqual(jawab.rantai);
  expect(sesudah.baris).toEqual(jawab.baris);
});
