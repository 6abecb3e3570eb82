import { expect, test } from "vitest";
import { mintaTetap, ukurRuang } from "../../../src/store/ruang.ts";

const penyimpanan = (quota: number, usage: number, tetap: boolean) =>
  ({
    estimate: async () => ({ quota, usage }),
    persisted: async () => tetap,
    persist: async () => true,
  }) as unknown as StorageManager;

test("room is told in files, never below none", async () => {
  expect(await ukurRuang(penyimpanan(100_000_000, 40_000_000, true))).toEqual({ sisaBerkas: 20, tetap: true });
  expect(await ukurRuang(penyimpanan(10, 40, false))).toEqual({ sisaBerkas: 0, tetap: false });
});

test("a browser that doesn't say is not guessed about", async () => {
  expect(await ukurRuang(undefined)).toBeUndefined();
  expect(await mintaTetap(undefined)).toBe(false);
  expect(await mintaTetap(penyimpanan(1, 0, false))).toBe(true);
});
