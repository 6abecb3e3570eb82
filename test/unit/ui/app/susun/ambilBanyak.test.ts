import { expect, test, vi } from "vitest";
import { createAmbilBanyak } from "../../../../../src/ui/app/susun/ambilBanyak.ts";
import { createWaktuUji } from "./waktuUji.ts";

const siapkan = (tertinggal: readonly string[]) => {
  const waktu = createWaktuUji();
  const terbuka = new Set<string>();
  let datang: (app: string) => void = () => undefined;
  const mintaSinkron = vi.fn();
  const ambil = createAmbilBanyak({
    berkas: {
      tahanTerbuka: (app) => {
        terbuka.add(app);
        return () => terbuka.delete(app);
      },
      onUbah: (_, panggil) => {
        datang = panggil;
        return () => (datang = () => undefined);
      },
    },
    tertinggal: (apps) => Promise.resolve(apps.filter((app) => tertinggal.includes(app))),
    mintaSinkron,
    tunda: waktu.tunda,
  });
  let selesai = false;
  const mulai = async (...apps: readonly string[]): Promise<void> => {
    void ambil(apps).then(() => (selesai = true));
    await Promise.resolve();
    await Promise.resolve();
  };
  const sudah = async (): Promise<boolean> => {
    await Promise.resolve();
    await Promise.resolve();
    return selesai;
  };
  return { waktu, terbuka, mintaSinkron, mulai, sudah, datang: (app: string) => datang(app) };
};

test("what lies at the office is asked for in one sync, and let go when all has come", async () => {
  const s = siapkan(["b", "c"]);
  await s.mulai("a", "b", "c");
  expect([...s.terbuka]).toEqual(["b", "c"]);
  expect(s.mintaSinkron).toHaveBeenCalledTimes(1);
  s.datang("b");
  expect(await s.sudah()).toBe(false);
  s.datang("c");
  expect(await s.sudah()).toBe(true);
  expect(s.terbuka.size).toBe(0);
  expect(s.waktu.menunggu()).toBe(0);
});

test("nothing is asked for when everything is here", async () => {
  const s = siapkan([]);
  await s.mulai("a");
  expect(await s.sudah()).toBe(true);
  expect(s.mintaSinkron).not.toHaveBeenCalled();
});

test("it waits as long as something comes, and gives up when nothing does", async () => {
  const s = siapkan(["a", "b", "c"]);
  await s.mulai("a", "b", "c");
  s.waktu.maju(14_000);
  s.datang("a");
  s.waktu.maju(14_000);
  expect(await s.sudah()).toBe(false);
  s.waktu.maju(1_000);
  expect(await s.sudah()).toBe(true);
  expect(s.terbuka.size).toBe(0);
});
