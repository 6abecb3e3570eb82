import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { hashState } from "../../../src/vault/hashState.ts";
import { BATAS_MINTA, tertinggal } from "../../../src/sync/mintaBerkas.ts";
import { bacaMeta } from "../../../src/store/meta.ts";
import { berkasBerisi, isiNama, nilai } from "../store/perangkatUji.ts";
import { bukaKantor, bukaTablet, diGateway, SANDI, tabletUji } from "./tabletUji.ts";

test("what was taken offline reaches the office whole: events with verdicts, pages with receipts", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet, "Ni Luh Contoh", 2);
  expect(await tablet.baris(app)).toMatchObject({ tempat: "di_tablet", menungguKirim: 6, nama: "Ni Luh Contoh" });
  expect(await tablet.sinkron.jalankan()).toBe(true);
  expect(tablet.sinkron.status.baca()).toMatchObject({ keadaan: "diam", menungguPeristiwa: 0, menungguHalaman: 0 });
  expect(await tablet.baris(app)).toMatchObject({ tempat: "diterima_kantor", menungguKirim: 0, milikSini: true });
  const isi = await diGateway(kantor, app);
  expect(isi.putusan.map((p) => p.hasil)).toEqual(["diterima", "diterima", "diterima", "diterima"]);
  expect(isi.halaman.every((h) => h.gseq !== null)).toBe(true);
  expect((await tablet.db.halaman.toArray()).every((h) => h.terima?.sig)).toBe(true);
});

test("events go before pages, and a second sync sends neither again", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  await berkasBerisi(tablet, "A", 1);
  tablet.lihat.length = 0;
  await tablet.sinkron.jalankan();
  const jalur = tablet.lihat.map((l) => `${l.method} ${l.url.replace(/[0-9a-f]{64}/, "*")}`);
  expect(jalur).toEqual(["POST /api/sync", "POST /api/unggah", "PATCH /api/unggah/*", "POST /api/sync"]);
  tablet.lihat.length = 0;
  await tablet.sinkron.jalankan();
  expect(tablet.lihat.map((l) => l.url)).toEqual(["/api/sync"]);
  expect(JSON.parse(tablet.lihat[0]!.isi)).toMatchObject({ events: [], keys: [], minta: [] });
});

test("the office's device gets the file, its key and its pages, and both hold the same state", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const meja = await tabletUji(kantor, "ketut");
  const app = await berkasBerisi(tablet, "Ni Luh Contoh", 1);
  nilai(await tablet.berkas.lakukan(app, { type: "Diajukan" }));
  await tablet.sinkron.jalankan();
  expect(await meja.sinkron.jalankan()).toBe(true);
  expect(await meja.baris(app)).toMatchObject({ nama: "Ni Luh Contoh", milikSini: false, tempat: "diterima_kantor" });
  const sini = nilai(await tablet.berkas.buka(app)).lipatan.sah!;
  const sana = nilai(await meja.berkas.buka(app)).lipatan.sah!;
  expect(await hashState(sana)).toBe(await hashState(sini));
  expect((await meja.baris(app))?.hash).toBe(await hashState(sana));
  const { hash } = sana.dokumen["d0"]!.halaman[0]!;
  expect(new Uint8Array(nilai(await meja.berkas.halaman(app, hash)))).toEqual(Uint8Array.of(1, 2, 0));
});

test("a file that another tablet made and this one completed stays in this one's dispatch book", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const lain = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  await tablet.sinkron.jalankan();
  await lain.sinkron.jalankan();
  expect(await lain.baris(app)).toMatchObject({ milikSini: false, dikirimSini: false });
  const tutup = lain.berkas.tahanTerbuka(app);
  await lain.sinkron.jalankan();
  tutup();
  const segel = nilai(await lain.berkas.segelHalaman(app, Uint8Array.of(9).buffer));
  const halaman = [{ ...segel, lebar: 10, tinggi: 10, mime: "image/jpeg" as const }];
  nilai(await lain.berkas.lakukan(app, { type: "DokumenDipindai", dok: "d9", slot: "kk", jenis: "kk", halaman }));
  await lain.sinkron.jalankan();
  expect(await lain.baris(app)).toMatchObject({ milikSini: false, dikirimSini: true, menungguKirim: 0 });
  await tablet.sinkron.jalankan();
  expect(await tablet.baris(app)).toMatchObject({ milikSini: true, dikirimSini: true });
});

test("the office's decision travels back to the tablet", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const meja = await tabletUji(kantor, "ketut");
  const app = await berkasBerisi(tablet);
  nilai(await tablet.berkas.lakukan(app, { type: "Diajukan" }));
  await tablet.sinkron.jalankan();
  await meja.sinkron.jalankan();
  nilai(
    await meja.berkas.lakukan(app, {
      type: "BerkasDiperiksa",
      layanan: "akta_kelahiran",
      putusan: "ditunda",
      kurang: ["buku_nikah"],
      pesan: "Mohon dilengkapi",
      alasan: "",
      dasarHukum: "",
      detik: 30,
    }),
  );
  await meja.sinkron.jalankan();
  await tablet.sinkron.jalankan();
  expect(nilai(await tablet.berkas.buka(app)).lipatan.sah?.layanan["akta_kelahiran"]).toMatchObject({
    status: "ditunda",
    pesan: "Mohon dilengkapi",
  });
});

test("an answer that got lost after the gateway took everything doubles nothing", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet, "A", 1);
  let hilang = 3;
  tablet.ganggu(async (url, init, terus) => {
    const jawab = await terus(url, init);
    if (hilang-- > 0) throw new TypeError("connection reset");
    return jawab;
  });
  for (let i = 0; i < 3; i++) {
    expect(await tablet.sinkron.jalankan()).toBe(false);
    expect(tablet.sinkron.status.baca()).toMatchObject({ keadaan: "luring", galat: "Luring" });
    expect(await tablet.baris(app)).toMatchObject({ tempat: "di_tablet" });
  }
  expect(await tablet.sinkron.jalankan()).toBe(true);
  const isi = await diGateway(kantor, app);
  expect(isi.events).toHaveLength(3);
  expect(isi.putusan).toHaveLength(3);
  expect(await tablet.baris(app)).toMatchObject({ tempat: "diterima_kantor" });
});

test("an upload that was cut goes on where it stopped, also after a restart of the tab", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  const besar = crypto.getRandomValues(new Uint8Array(60_000));
  const segel = nilai(await tablet.berkas.segelHalaman(app, besar.buffer));
  const halaman = [{ ...segel, lebar: 9, tinggi: 9, mime: "image/jpeg" as const }];
  nilai(await tablet.berkas.lakukan(app, { type: "DokumenDipindai", dok: "d", slot: "s", jenis: "kk", halaman }));
  tablet.ganggu(async (url, init, terus) => {
    if (init.method !== "PATCH") return terus(url, init);
    const awal = (init.body as Blob).slice(0, 20_000);
    await terus(url, { ...init, body: awal });
    throw new TypeError("connection reset");
  });
  expect(await tablet.sinkron.jalankan()).toBe(false);
  expect(await tablet.baris(app)).toMatchObject({ tempat: "di_gateway", menungguKirim: 1 });
  tablet.db.close();
  const lagi = await bukaTablet(kantor, tablet.nama);
  nilai(await lagi.brankas.buka({ id: "made", sandi: SANDI }));
  const ukuran: number[] = [];
  lagi.ganggu(async (url, init, terus) => {
    if (init.method === "PATCH") ukuran.push((init.body as Blob).size);
    return terus(url, init);
  });
  lagi.lihat.length = 0;
  expect(await lagi.sinkron.jalankan()).toBe(true);
  expect(ukuran).toEqual([segel.bytes - 20_000]);
  expect(lagi.lihat.map((l) => l.method)).toEqual(["POST", "HEAD", "PATCH", "POST"]);
  expect(await lagi.baris(app)).toMatchObject({ tempat: "diterima_kantor" });
});

test("a locked tablet still hands over its work, and reads nothing", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet, "A", 1);
  tablet.brankas.kunci();
  expect(await tablet.sinkron.jalankan()).toBe(true);
  expect((await diGateway(kantor, app)).putusan).toHaveLength(3);
  expect(tablet.sinkron.status.baca()).toMatchObject({ menungguPeristiwa: 0, menungguHalaman: 0 });
  expect(await bacaMeta(tablet.db, "cursor")).toBeUndefined();
  nilai(await tablet.brankas.buka({ id: "made", sandi: SANDI }));
  await tablet.sinkron.jalankan();
  expect(await tablet.baris(app)).toMatchObject({ tempat: "diterima_kantor" });
});

test("a whole event day goes in several rounds", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const app = await berkasBerisi(tablet);
  for (let i = 0; i < 220; i++) nilai(await tablet.berkas.lakukan(app, isiNama(`Nama ${i}`)));
  tablet.lihat.length = 0;
  expect(await tablet.sinkron.jalankan()).toBe(true);
  const kiriman = tablet.lihat.map((l) => JSON.parse(l.isi).events.length as number);
  expect(kiriman[0]).toBe(200);
  expect(kiriman.reduce((a, b) => a + b)).toBe(222);
  expect(tablet.sinkron.status.baca().menungguPeristiwa).toBe(0);
}, 30_000);

test("a recap gets more files than one question holds in one sync, and knows which of them are behind", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const apps: string[] = [];
  for (let i = 0; i < BATAS_MINTA + 5; i++) {
    apps.push(await berkasBerisi(tablet, `Nama ${i}`));
  }
  await tablet.sinkron.jalankan();
  // Nothing waits for the archive: it holds their rows alone.
  await kantor.kini.orang("luh", ["loket_arsip"]);
  const meja = await tabletUji(kantor, "luh");
  await meja.sinkron.jalankan();
  expect(nilai(await tertinggal(meja, apps))).toHaveLength(apps.length);
  const lepas = apps.map((app) => meja.berkas.tahanTerbuka(app));
  await meja.sinkron.jalankan();
  expect(nilai(await tertinggal(meja, apps))).toEqual([]);
  for (const satu of lepas) satu();
  // One of them goes on elsewhere: what is here is behind until it is asked for again.
  nilai(await tablet.berkas.lakukan(apps[0]!, isiNama("Nama lain")));
  await tablet.sinkron.jalankan();
  await meja.sinkron.jalankan();
  expect(nilai(await tertinggal(meja, apps))).toEqual([apps[0]]);
}, 120_000);

test("every device knows the public keys of the office's devices after a sync", async () => {
  const kantor = await bukaKantor();
  const tablet = await tabletUji(kantor);
  const meja = await tabletUji(kantor, "ketut");
  await tablet.sinkron.jalankan();
  const tahu = (await bacaMeta(tablet.db, "perangkatKantor")) ?? [];
  const label = async ({ db }: typeof tablet) => (await bacaMeta(db, "perangkat"))?.label;
  expect(tahu.map((satu) => satu.label)).toEqual([await label(tablet), await label(meja)]);
  expect(new Set(tahu.map(({ kunciTanda }) => kunciTanda)).size).toBe(2);
});
