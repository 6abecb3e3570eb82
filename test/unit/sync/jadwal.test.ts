import { expect, test } from "vitest";
import { createJadwal, jedaBerikut } from "../../../src/sync/jadwal.ts";

const rakit = (hasil: boolean[]) => {
  const tunda: { kerja: () => void; ms: number; batal: boolean }[] = [];
  let picu = (): void => {};
  let lepas = false;
  let jalan = 0;
  const jadwal = createJadwal({
    jalankan: async () => {
      jalan++;
      return hasil.shift() ?? true;
    },
    acak: () => 0.999,
    tunda: (kerja, ms) => {
      const satu = { kerja, ms, batal: false };
      tunda.push(satu);
      return () => void (satu.batal = true);
    },
    pemicu: (p) => {
      picu = p;
      return () => void (lepas = true);
    },
  });
  const tenang = () => new Promise((r) => setImmediate(r));
  return { jadwal, tunda, picu: () => picu(), jalan: () => jalan, lepas: () => lepas, tenang };
};

test("it syncs at start and about a minute later", async () => {
  const r = rakit([true]);
  await r.tenang();
  expect(r.jalan()).toBe(1);
  expect(r.tunda.at(-1)?.ms).toBeGreaterThan(55_000);
});

test("after failures it waits longer each time, up to a quarter of an hour, and starts afresh after a success", async () => {
  const r = rakit([false, false, false, true]);
  const jeda: number[] = [];
  for (let i = 0; i < 4; i++) {
    await r.tenang();
    jeda.push(r.tunda.at(-1)!.ms);
    r.tunda.at(-1)!.kerja();
  }
  expect(jeda[0]! < jeda[1]! && jeda[1]! < jeda[2]!).toBe(true);
  expect(jeda[3]).toBe(jedaBerikut(0, 0.999));
  expect(jedaBerikut(40, 0.999)).toBeLessThanOrEqual(15 * 60_000);
});

test("jitter spreads the tablets but never waits less than half", () => {
  for (const gagal of [0, 1, 3, 9]) expect(jedaBerikut(gagal, 0)).toBe(Math.round(jedaBerikut(gagal, 1) / 2));
});

test("the network coming back wakes it at once, and the older timer is dropped", async () => {
  const r = rakit([false]);
  await r.tenang();
  r.picu();
  await r.tenang();
  expect(r.jalan()).toBe(2);
  expect(r.tunda[0]?.batal).toBe(true);
  expect(r.tunda.filter((t) => !t.batal)).toHaveLength(1);
});

test("stopped, it does nothing any more", async () => {
  const r = rakit([]);
  await r.tenang();
  r.jadwal.henti();
  r.picu();
  r.jadwal.sekarang();
  await r.tenang();
  expect(r.jalan()).toBe(1);
  expect(r.lepas()).toBe(true);
  expect(r.tunda.every((t) => t.batal)).toBe(true);
});

test("a day of asking without signal does not lengthen the wait", async () => {
  const r = rakit(Array.from({ length: 30 }, () => false));
  await r.tenang();
  const awal = r.tunda.at(-1)?.ms;
  for (let i = 0; i < 20; i++) {
    r.jadwal.sekarang();
    await r.tenang();
  }
  expect(r.tunda.at(-1)?.ms).toBe(jedaBerikut(1, 0.999));
  expect(awal).toBe(jedaBerikut(1, 0.999));
});
