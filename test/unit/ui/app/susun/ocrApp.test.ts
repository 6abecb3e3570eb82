import { expect, test, vi } from "vitest";
import { err, ok } from "../../../../../src/lib/result.ts";
import type { Ocr } from "../../../../../src/ocr/ocr.ts";
import { createOcrApp } from "../../../../../src/ui/app/susun/ocrApp.ts";

const dengan = (siap: Awaited<ReturnType<Ocr["siapkan"]>>) => {
  const siapkan = vi.fn(async () => siap);
  return { siapkan, app: createOcrApp({ siapkan, baca: async () => err({ type: "Rusak" }) }) };
};

test("a device without SIMD is told to be slow as soon as its worker has started, and not before", async () => {
  const { app } = dengan(ok({ simd: false }));
  expect(app.lambat()).toBe(false);
  app.hangatkan();
  await vi.waitFor(() => expect(app.lambat()).toBe(true));
});

test.each([ok({ simd: true }), err({ type: "PaketBelumAda" } as const)])(
  "%o says nothing of being slow",
  async (siap) => {
    const { app, siapkan } = dengan(siap);
    app.hangatkan();
    await siapkan.mock.results[0]?.value;
    await Promise.resolve();
    expect(app.lambat()).toBe(false);
  },
);
