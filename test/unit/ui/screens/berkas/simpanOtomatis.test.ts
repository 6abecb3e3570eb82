import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { err, ok } from "../../../../../src/lib/result.ts";
import { createSimpanOtomatis } from "../../../../../src/ui/screens/berkas/simpanOtomatis.ts";

const bahan = () => {
  const tersimpan: Record<string, string>[] = [];
  let penuh = false;
  const simpan = vi.fn(async (_bagian: string, isi: Readonly<Record<string, string>>) => {
    if (penuh) return err({ type: "RuangPenuh" });
    tersimpan.push({ ...isi });
    return ok(undefined);
  });
  const catat = vi.fn(async () => ok(undefined));
  const otomatis = createSimpanOtomatis({ simpan, catat, jam: () => "2026-11-18T10:42:00+07:00" });
  return { otomatis, tersimpan, simpan, catat, setPenuh: (nilai: boolean) => (penuh = nilai) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("typing is stored once, 400 ms after the last keystroke", async () => {
  const { otomatis, tersimpan, simpan } = bahan();
  for (const nilai of ["N", "NU", "NUR"]) otomatis.ubah("ibu", "ibu.nama", nilai);
  await vi.advanceTimersByTimeAsync(399);
  expect(simpan).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(tersimpan).toEqual([{ "ibu.nama": "NUR" }]);
  expect(otomatis.status()).toEqual({ keadaan: "tersimpan", at: "2026-11-18T10:42:00+07:00" });
});

test("steady typing is still stored within a second of the pause, and leaving stores at once", async () => {
  const { otomatis, tersimpan } = bahan();
  otomatis.ubah("ibu", "ibu.nama", "NUR");
  await otomatis.siram();
  expect(tersimpan).toEqual([{ "ibu.nama": "NUR" }]);
});

test("what a full disk refused is kept and stored with the next change", async () => {
  const { otomatis, tersimpan, setPenuh } = bahan();
  setPenuh(true);
  otomatis.ubah("ibu", "ibu.nama", "NUR");
  otomatis.ubah("ibu", "ibu.tempatLahir", "BATU PUTIH");
  expect(await otomatis.siram()).toBe(false);
  expect(otomatis.status()).toEqual({ keadaan: "gagal", galat: "RuangPenuh" });
  setPenuh(false);
  otomatis.ubah("ibu", "ibu.nama", "NUR HALIMAH");
  expect(await otomatis.siram()).toBe(true);
  expect(tersimpan).toEqual([{ "ibu.nama": "NUR HALIMAH", "ibu.tempatLahir": "BATU PUTIH" }]);
});

test("a keystroke during a save is stored by the next one", async () => {
  const { otomatis, tersimpan } = bahan();
  otomatis.ubah("ibu", "ibu.nama", "NUR");
  const pertama = otomatis.siram();
  otomatis.ubah("ibu", "ibu.nama", "NUR H");
  await pertama;
  await otomatis.siram();
  expect(tersimpan.at(-1)).toEqual({ "ibu.nama": "NUR H" });
});

test("a keystroke during a refused save wins over what was refused", async () => {
  const { otomatis, tersimpan, setPenuh } = bahan();
  setPenuh(true);
  otomatis.ubah("ibu", "ibu.nama", "NUR");
  const pertama = otomatis.siram();
  await Promise.resolve();
  otomatis.ubah("ibu", "ibu.nama", "NUR H");
  expect(await pertama).toBe(false);
  setPenuh(false);
  await otomatis.siram();
  expect(tersimpan).toEqual([{ "ibu.nama": "NUR H" }]);
});

test("leaving a section records the draft only after it is stored", async () => {
  const { otomatis, catat, setPenuh } = bahan();
  setPenuh(true);
  otomatis.ubah("ibu", "ibu.nama", "NUR");
  expect(await otomatis.catat()).toBe(false);
  expect(catat).not.toHaveBeenCalled();
  setPenuh(false);
  expect(await otomatis.catat()).toBe(true);
  expect(catat).toHaveBeenCalledOnce();
});
