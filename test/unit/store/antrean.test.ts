import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { ambilKiriman, halamanMenunggu, jumlahMenunggu, tandaiDiakui } from "../../../src/store/antrean.ts";
import { berkasBerisi, DEV, perangkatUji } from "./perangkatUji.ts";

test("a batch goes in chain order with the keys of its files, and stops at its size but never at nothing", async () => {
  const tab = await perangkatUji();
  await berkasBerisi(tab);
  await berkasBerisi(tab);
  const semua = await ambilKiriman(tab.db);
  expect(semua.events.map((e) => e.seq)).toEqual([1, 2, 3, 4]);
  expect(semua.keys).toHaveLength(4);
  expect(semua.keys.every((k) => !("kirim" in k))).toBe(true);
  expect(semua.lagi).toBe(false);
  const satu = await ambilKiriman(tab.db, 1);
  expect(satu.events.map((e) => e.seq)).toEqual([1]);
  expect(satu.lagi).toBe(true);
});

test("a page waits until every event of its file is taken", async () => {
  const tab = await perangkatUji();
  const app = await berkasBerisi(tab, "A", 1);
  const kepala = (seq: number) => ({ gen: 1, seq, id: null });
  await tandaiDiakui(tab.db, DEV, kepala(2));
  expect(await halamanMenunggu(tab.db)).toEqual([]);
  await tandaiDiakui(tab.db, DEV, kepala(3));
  expect((await halamanMenunggu(tab.db)).map((h) => h.app)).toEqual([app]);
  expect(await jumlahMenunggu(tab.db)).toEqual({ peristiwa: 0, halaman: 1 });
});

test("a head that went back makes the events after it wait again", async () => {
  const tab = await perangkatUji();
  await berkasBerisi(tab, "A", 1);
  await tandaiDiakui(tab.db, DEV, { gen: 1, seq: 3, id: null });
  await tandaiDiakui(tab.db, DEV, { gen: 1, seq: 1, id: null });
  expect((await ambilKiriman(tab.db)).events.map((e) => e.seq)).toEqual([2, 3]);
});
