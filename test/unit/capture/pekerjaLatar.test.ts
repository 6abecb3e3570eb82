import { expose, type Endpoint } from "comlink";
import { afterEach, expect, test, vi } from "vitest";
import { createPekerjaLatar } from "../../../src/capture/pekerjaLatar.ts";
import type { TangkapApi } from "../../../workers/tangkap.api.ts";

/** Workers that live in this process. */
const createPabrik = (api: Partial<TangkapApi>) => {
  const lihat = { dibuat: 0, hidup: 0 };
  const start = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    expose(api, port2 as unknown as Endpoint);
    port1.start();
    lihat.dibuat++;
    lihat.hidup++;
    const terminate = () => {
      lihat.hidup--;
      port1.close();
    };
    return Object.assign(port1, { terminate }) as unknown as Worker;
  };
  return { start, lihat };
};
const halaman = () => new Uint8Array([1, 2, 3]).buffer;
afterEach(() => vi.useRealTimers());

test("the worker starts with the first page, serves the next, and ends when none comes for a while", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { start, lihat } = createPabrik({ bacaQr: async () => "isi" });
  const latar = createPekerjaLatar(start);
  expect(lihat.dibuat).toBe(0);
  expect([await latar.bacaQr(halaman()), await latar.bacaQr(halaman())]).toEqual(["isi", "isi"]);
  expect(lihat).toEqual({ dibuat: 1, hidup: 1 });
  vi.advanceTimersByTime(6_000);
  expect(lihat.hidup).toBe(0);
  expect(await latar.bacaQr(halaman())).toBe("isi");
  expect(lihat.dibuat).toBe(2);
  vi.runAllTimers();
});

test("a page that never ends is given up, and a photo that can't be made says so", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { start, lihat } = createPabrik({
    bacaQr: () => new Promise(() => undefined),
    foto: () => Promise.reject(new Error("x")),
  });
  const latar = createPekerjaLatar(start);
  const qr = latar.bacaQr(halaman());
  vi.advanceTimersByTime(11_000);
  expect(await qr).toBeUndefined();
  expect(lihat.hidup).toBe(0);
  expect(await latar.foto(new Blob([halaman()]), "utuh")).toEqual({ ok: false, error: { type: "Rusak" } });
  vi.runAllTimers();
});

test("where no worker can start, nothing is read and nothing fails", async () => {
  const latar = createPekerjaLatar(() => {
    throw new Error("no workers here");
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  expect(await latar.bacaQr(halaman())).toBeUndefined();
  expect(await latar.kecilkan(halaman(), 240)).toBeUndefined();
  vi.runAllTimers();
});
