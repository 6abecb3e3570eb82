import { expect, test, vi } from "vitest";
import { err, ok } from "../../../../../src/lib/result.ts";
import { hasSimd } from "../../../../../src/protocol/coreOcr.ts";
import type { PaketClient } from "../../../../../src/sync/paket.ts";
import { createPaketApp } from "../../../../../src/ui/app/susun/paketApp.ts";

const CEPAT = ["/ocr/tesseract-core-simd-lstm.js", "/ocr/tesseract-core-simd-lstm.wasm"];
const LAMBAT = ["/ocr/tesseract-core-lstm.js", "/ocr/tesseract-core-lstm.wasm"];

/** A device on which the OCR pack is complete and holds the given core files. */
const dengan = (simd: boolean, dipegang: readonly string[], semua = [...CEPAT, ...LAMBAT]) => {
  const unduh = vi.fn<PaketClient["unduh"]>(async () => ok({ version: "1", files: [], pilihan: [] }));
  const client: PaketClient = {
    unduh,
    statusPaket: async () => ({ type: "Lengkap", version: "1", bytes: 10 }),
    pilihan: async (nama) =>
      nama === "ocr" ? semua.map((url) => ({ url, bytes: 5, sha256: "0", ada: dipegang.includes(url) })) : [],
    adaYangBaru: async () => false,
  };
  const app = createPaketApp(
    client,
    () => undefined,
    () => [],
    simd,
  );
  return { app, unduh, ocr: () => app.paket().find(({ nama }) => nama === "ocr")?.keadaan };
};

test.each([
  [true, CEPAT],
  [false, LAMBAT],
])("with SIMD %s only the core that the device runs is fetched", async (simd, juga) => {
  const { app, unduh } = dengan(simd, []);
  app.unduhPaket();
  await vi.waitFor(() => expect(unduh).toHaveBeenCalledWith("ocr", expect.objectContaining({ juga })));
});

test("a pack is ready only with the core that this device runs", async () => {
  for (const [simd, dipegang, keadaan] of [
    [true, CEPAT, "siap"],
    [false, LAMBAT, "siap"],
    [false, CEPAT, "belum"],
    [true, CEPAT.slice(0, 1), "belum"],
  ] as const) {
    const { app, ocr } = dengan(simd, dipegang);
    await app.periksa();
    expect(ocr()).toBe(keadaan);
  }
});

test("an older pack, which holds the fast core for everybody, stays ready where that core runs", async () => {
  for (const simd of [true, false]) {
    const { app, ocr } = dengan(simd, [], []);
    await app.periksa();
    expect(ocr()).toBe(simd ? "siap" : "belum");
  }
});

test("what failed is fetched again when the network is back, and nothing where all is here", async () => {
  const { app, unduh, ocr } = dengan(true, CEPAT);
  unduh.mockResolvedValue(err({ type: "TakTerjangkau", url: "/ocr/pack.json" }));
  app.unduhPaket();
  await vi.waitFor(() => expect(unduh).toHaveBeenCalledTimes(3));
  await vi.waitFor(() => expect(ocr()).toBe("gagal"));
  unduh.mockResolvedValue(ok({ version: "1", files: [], pilihan: [] }));
  app.susulkan();
  await vi.waitFor(() => expect(unduh).toHaveBeenCalledTimes(6));
  await vi.waitFor(() => expect(app.paket().every(({ keadaan }) => keadaan === "siap")).toBe(true));
  app.susulkan();
  expect(unduh).toHaveBeenCalledTimes(6);
});

test("only what failed is fetched again", async () => {
  const { app, unduh } = dengan(true, CEPAT);
  unduh.mockImplementation(async (nama) =>
    nama === "ocr"
      ? err({ type: "TakTerjangkau", url: "/ocr/pack.json" })
      : ok({ version: "1", files: [], pilihan: [] }),
  );
  app.unduhPaket();
  await vi.waitFor(() => expect(app.paket().map(({ keadaan }) => keadaan)).toEqual(["gagal", "siap", "siap"]));
  unduh.mockClear();
  app.susulkan();
  await vi.waitFor(() => expect(unduh).toHaveBeenCalled());
  expect(unduh.mock.calls.map(([nama]) => nama)).toEqual(["ocr"]);
});

test("this Node has SIMD, and so says the probe", () => {
  expect(hasSimd()).toBe(true);
});
