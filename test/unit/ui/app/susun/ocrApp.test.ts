import { expect, test, vi } from "vitest";
import { err, ok } from "../../../../../src/lib/result.ts";
import { createOcrApp } from "../../../../../src/ui/app/susun/ocrApp.ts";

test.each([true, false])("with SIMD %s it is known at once, before any worker, whether reading is slow", (simd) => {
  const siapkan = vi.fn(async () => ok({ simd }));
  const app = createOcrApp({ siapkan, baca: async () => err({ type: "Rusak" }) }, simd);
  expect(app.lambat()).toBe(!simd);
  expect(siapkan).not.toHaveBeenCalled();
  app.hangatkan();
  expect(siapkan).toHaveBeenCalledOnce();
});
