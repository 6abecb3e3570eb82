// The photo behind a page: encrypted here, gone when its file is handed in or its page is replaced, and the first to make room.
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { SUDUT_PENUH } from "../../../src/domain/tangkap/sudut.ts";
import type { Peristiwa } from "../../../src/domain/permohonan/peristiwa.ts";
import { createAsalDb } from "../../../src/store/asalDb.ts";
import { createAsalHalaman, type AsalFoto } from "../../../src/store/asalHalaman.ts";
import { berkasBerisi, nilai, perangkatUji } from "./perangkatUji.ts";

const TEKS = "the whole photograph";
const foto = (isi: string | number = TEKS): AsalFoto => ({
  bytes: typeof isi === "string" ? new TextEncoder().encode(isi).buffer : new ArrayBuffer(isi),
  w: 4000,
  h: 3000,
  mime: "image/jpeg",
  sudut: SUDUT_PENUH,
});
const hash = (n: number): string => n.toString(16).padStart(64, "0");

const siapkan = async (sisa: { berkas: number | undefined } = { berkas: undefined }) => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab);
  const db = createAsalDb(tab.db.name);
  return { tab, app, db, asal: createAsalHalaman({ db, brankas: tab.brankas, sisaBerkas: async () => sisa.berkas }) };
};

const halamanBaru = async (tab: Awaited<ReturnType<typeof perangkatUji>>, app: string, isi: string) => {
  const { hash: nama, bytes } = nilai(await tab.berkas.segelHalaman(app, new TextEncoder().encode(isi).buffer));
  expect(await tab.berkas.simpanAsal(app, nama, foto())).toBe(true);
  return { hash: nama, bytes, lebar: 1200, tinggi: 800, mime: "image/jpeg" } as const;
};
const dipindai = (dok: string, halaman: Extract<Peristiwa, { type: "DokumenDipindai" }>["halaman"]): Peristiwa => ({
  type: "DokumenDipindai",
  dok,
  slot: "kk",
  jenis: "kk",
  halaman,
});

test("a photo comes back as it was, rests as ciphertext, and doesn't open while locked or under another page's name", async () => {
  const { tab, app, db, asal } = await siapkan();
  expect(await asal.simpan(app, hash(1), { ...foto(), temuan: SUDUT_PENUH })).toBe(true);
  const ada = await asal.buka(app, hash(1));
  expect(new TextDecoder().decode(ada?.bytes)).toBe(TEKS);
  expect(ada).toMatchObject({ w: 4000, h: 3000, sudut: SUDUT_PENUH, temuan: SUDUT_PENUH });
  const row = (await db.asal.toArray())[0]!;
  expect(new TextDecoder().decode(row.ct)).not.toContain(TEKS);
  await db.asal.update(row.no!, { hash: hash(2) });
  expect(await asal.buka(app, hash(2))).toBeUndefined();
  tab.brankas.kunci();
  expect(await asal.buka(app, hash(1))).toBeUndefined();
  expect(await asal.simpan(app, hash(3), foto())).toBe(false);
});

test("a page that is replaced or let go takes its photo with it; handing the draft back takes all of them", async () => {
  const { tab, app } = await siapkan();
  const [a, b] = [await halamanBaru(tab, app, "a"), await halamanBaru(tab, app, "b")];
  const ditunggu = await halamanBaru(tab, app, "c");
  const ada = async () =>
    (await Promise.all([a, b, ditunggu].map((h) => tab.berkas.asal(app, h.hash)))).map((satu) => satu !== undefined);
  nilai(await tab.berkas.lakukan(app, dipindai("d1", [a, b])));
  nilai(await tab.berkas.lakukan(app, dipindai("d1", [b])));
  await vi.waitFor(async () => expect(await ada()).toEqual([false, true, true]));
  nilai(await tab.berkas.lakukan(app, dipindai("d1", [b, ditunggu])));
  nilai(await tab.berkas.lakukan(app, { type: "DrafDibatalkan", alasan: "salah orang" }));
  await vi.waitFor(async () => expect(await ada()).toEqual([false, false, false]));
});

test("at most 60 MB are kept, the oldest go first", async () => {
  const { app, asal } = await siapkan();
  for (const n of [1, 2, 3]) expect(await asal.simpan(app, hash(n), foto(25_000_000))).toBe(true);
  expect(await asal.buka(app, hash(1))).toBeUndefined();
  expect((await asal.buka(app, hash(2)))?.bytes.byteLength).toBe(25_000_000);
  expect((await asal.buka(app, hash(3)))?.bytes.byteLength).toBe(25_000_000);
});

test("a device that is short of room keeps none, and gives up those that it has", async () => {
  const sisa = { berkas: 200 };
  const { app, db, asal } = await siapkan(sisa);
  expect(await asal.simpan(app, hash(1), foto())).toBe(true);
  sisa.berkas = 3;
  expect(await asal.simpan(app, hash(2), foto())).toBe(false);
  expect(await db.asal.count()).toBe(0);
  expect(await asal.kosongkan()).toBe(false);
});

test("a full disk lets the photos go and writes the page", async () => {
  const { tab, app, db } = await siapkan();
  const halaman = await halamanBaru(tab, app, "a");
  const penuh = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const hasil = await tab.berkas.lakukan(app, dipindai("d1", [halaman]));
  expect(penuh.mock.calls.length).toBeGreaterThan(1);
  penuh.mockRestore();
  expect(hasil.ok).toBe(true);
  expect(await db.asal.count()).toBe(0);
});

test("photos of a file whose key has left the device go", async () => {
  const { app, db, asal } = await siapkan();
  await asal.simpan(app, hash(1), foto());
  await asal.rapikan(async () => true);
  expect(await db.asal.count()).toBe(1);
  await asal.rapikan(async () => false);
  expect(await db.asal.count()).toBe(0);
});
