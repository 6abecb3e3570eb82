// Before keys are dropped, what is being typed and written is stored.
import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { err, ok } from "../../../../../src/lib/result.ts";
import { bukaDb, type JemputDb } from "../../../../../src/store/db.ts";
import { BATAS_SIRAM_MS, createSebelumKunci } from "../../../../../src/ui/app/susun/sebelumKunci.ts";
import { createSesiApp } from "../../../../../src/ui/app/susun/sesiApp.ts";
import { createTulisan } from "../../../../../src/ui/app/susun/tulisanApp.ts";
import { createSimpanOtomatis } from "../../../../../src/ui/screens/berkas/simpanOtomatis.ts";
import type { Brankas } from "../../../../../src/vault/brankas.ts";
import { createWaktuUji } from "./waktuUji.ts";

const tenang = () => new Promise<void>((jadi) => void setImmediate(jadi));
/** A promise and its way to be kept. */
const janji = <T>() => {
  let jadi = (_: T): void => {};
  const isi = new Promise<T>((r) => (jadi = r));
  return { isi, jadi: (nilai: T) => jadi(nilai) };
};

const terbuka: JemputDb[] = [];
afterEach(() => terbuka.splice(0).forEach((db) => db.close()));

const sesiUji = async () => {
  const db = await bukaDb(`kunci-${crypto.randomUUID()}`, () => undefined);
  if (!db.ok) throw new Error(db.error.type);
  terbuka.push(db.value);
  const waktu = createWaktuUji();
  const urutan: string[] = [];
  const kunci = vi.fn(() => void urutan.push("kunci"));
  const brankas: Pick<Brankas, "kunci" | "terbuka" | "dengarkan" | "buka"> = {
    kunci,
    terbuka: () => undefined,
    dengarkan: () => () => undefined,
    buka: async () => err({ type: "SandiSalah" }),
  };
  const masuk = {
    daftar: async () => err({ type: "Luring" } as const),
    masuk: async () => err({ type: "Luring" } as const),
  };
  const sebelumKunci = createSebelumKunci(waktu.tunda);
  const sesi = createSesiApp({ db: db.value, brankas, masuk, sebelumKunci, setelahMasuk: () => undefined });
  return { sesi, waktu, kunci, urutan };
};

test("keys are dropped only after everything registered was stored, and the lock screen may say so", async () => {
  const { sesi, kunci, urutan } = await sesiUji();
  const pertama = janji<boolean>();
  sesi.sebelumKunci(() => pertama.isi.then((hasil) => (urutan.push("isian"), hasil)));
  sesi.sebelumKunci(async () => (urutan.push("acara"), true));
  expect(sesi.tersegel()).toBeUndefined();
  const selesai = sesi.kunci();
  await tenang();
  expect(kunci).not.toHaveBeenCalled();
  pertama.jadi(true);
  await selesai;
  expect(urutan).toEqual(["acara", "isian", "kunci"]);
  expect(sesi.tersegel()).toBe(true);
});

test("one that never answers holds the lock up for three seconds, and is said on the lock screen", async () => {
  const { sesi, kunci, waktu } = await sesiUji();
  const lain = vi.fn(async () => true);
  sesi.sebelumKunci(() => new Promise(() => undefined));
  sesi.sebelumKunci(lain);
  const selesai = sesi.kunci();
  await tenang();
  waktu.maju(BATAS_SIRAM_MS - 1);
  await tenang();
  expect([kunci.mock.calls.length, lain.mock.calls.length]).toEqual([0, 1]);
  waktu.maju(1);
  await selesai;
  expect([kunci.mock.calls.length, sesi.tersegel(), waktu.menunggu()]).toEqual([1, false, 0]);
});

test("one that fails or could not store holds up neither the others nor the lock, and is said", async () => {
  const { sesi, kunci } = await sesiUji();
  const lain = vi.fn(async () => true);
  sesi.sebelumKunci(() => {
    throw new Error("screen broken");
  });
  sesi.sebelumKunci(async () => false);
  sesi.sebelumKunci(lain);
  await sesi.kunci();
  expect([kunci.mock.calls.length, lain.mock.calls.length, sesi.tersegel()]).toEqual([1, 1, false]);
});

test("a screen that has gone is not asked, and locking twice at once is one lock", async () => {
  const { sesi, kunci } = await sesiUji();
  const pergi = vi.fn(async () => false);
  sesi.sebelumKunci(pergi)();
  await Promise.all([sesi.kunci(), sesi.kunci()]);
  expect([pergi.mock.calls.length, kunci.mock.calls.length, sesi.tersegel()]).toEqual([0, 1, true]);
  await sesi.kunci();
  expect(kunci).toHaveBeenCalledTimes(2);
});

test("the last keystrokes of a form are in the vault before it closes", async () => {
  const { sesi, urutan } = await sesiUji();
  const isian = createSimpanOtomatis({
    simpan: async (_bagian, isi) => {
      await tenang();
      urutan.push(isi["ibu.nama"] ?? "");
      return ok(undefined);
    },
    catat: async () => ok(undefined),
    jam: () => "2026-11-18T10:42:00+07:00",
  });
  sesi.sebelumKunci(isian.siram);
  isian.ubah("ibu", "ibu.nama", "NUR HALIMAH");
  await sesi.kunci();
  expect(urutan).toEqual(["NUR HALIMAH", "kunci"]);
});

test("writing is busy until it is durable, also what one write begins after another, and also when it fails", async () => {
  const tulisan = createTulisan(tenang);
  const [segel, catat] = [janji<string>(), janji<string>()];
  const pindai = (async () => [await tulisan.jaga(segel.isi), await tulisan.jaga(catat.isi)])();
  expect(tulisan.sibuk()).toBe(true);
  const selesai = vi.fn();
  const semua = tulisan.selesai().then(selesai);
  segel.jadi("halaman");
  await tenang();
  await tenang();
  expect([tulisan.sibuk(), selesai.mock.calls.length]).toEqual([true, 0]);
  catat.jadi("peristiwa");
  await semua;
  expect([tulisan.sibuk(), await pindai]).toEqual([false, ["halaman", "peristiwa"]]);
  await expect(tulisan.jaga(Promise.reject(new Error("disk")))).rejects.toThrow("disk");
  expect(tulisan.sibuk()).toBe(false);
});
