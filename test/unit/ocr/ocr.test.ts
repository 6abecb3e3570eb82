import { expose, type Endpoint } from "comlink";
import { afterEach, expect, test, vi } from "vitest";
import { type Bacaan } from "../../../src/domain/praperiksa/bacaan.ts";
import { ok } from "../../../src/lib/result.ts";
import { createOcr } from "../../../src/ocr/ocr.ts";
import { type OcrApi } from "../../../workers/ocr.api.ts";

const bacaan: Bacaan = { kind: "ktp_el", quality: { verdict: "baik", reasons: [] }, fields: {}, anggota: [], ms: 1 };
const page = () => new Uint8Array([1, 2, 3]).buffer;

/** A worker that lives in this process; `started` counts how many were made, `alive` how many were not ended. */
const createPabrik = (api: Partial<OcrApi>) => {
  const seen = { started: 0, alive: 0, reading: 0, most: 0 };
  const full: OcrApi = {
    siapkan: () => Promise.resolve(ok({ simd: true })),
    baca: () => Promise.resolve(ok(bacaan)),
    ...api,
  };
  const start = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    expose(full, port2 as unknown as Endpoint);
    port1.start();
    seen.started++;
    seen.alive++;
    const terminate = () => {
      seen.alive--;
      port1.close();
    };
    return Object.assign(port1, { terminate, onerror: null, onmessageerror: null }) as unknown as Worker;
  };
  return { start, seen };
};

const paths = { folder: "https://contoh.invalid/ocr/" };
afterEach(() => {
  vi.useRealTimers();
});

test("the worker starts on first use and serves page after page", async () => {
  const { start, seen } = createPabrik({});
  const ocr = createOcr({ start, paths });
  expect(seen.started).toBe(0);
  expect(await ocr.baca(page())).toEqual(ok(bacaan));
  expect(await ocr.baca(page())).toEqual(ok(bacaan));
  expect(seen.started).toBe(1);
  ocr.dispose();
});

test("one page is read at a time, in the order asked", async () => {
  let reading = 0;
  let most = 0;
  const order: number[] = [];
  const baca: OcrApi["baca"] = async ({ bytes }) => {
    most = Math.max(most, ++reading);
    await Promise.resolve();
    order.push(bytes.byteLength);
    reading--;
    return ok(bacaan);
  };
  const ocr = createOcr({ start: createPabrik({ baca }).start, paths });
  await Promise.all([1, 2, 3, 4].map((n) => ocr.baca(new Uint8Array(n).buffer)));
  expect(most).toBe(1);
  expect(order).toEqual([1, 2, 3, 4]);
  ocr.dispose();
});

test("cancelling answers at once, ends the worker, and the next page gets a fresh one", async () => {
  let first = true;
  const baca: OcrApi["baca"] = () => {
    if (!first) return Promise.resolve(ok(bacaan));
    first = false;
    return new Promise(() => {});
  };
  const { start, seen } = createPabrik({ baca });
  const ocr = createOcr({ start, paths });
  const stop = new AbortController();
  const cancelled = ocr.baca(page(), stop.signal);
  const next = ocr.baca(page());
  await ocr.siapkan();
  stop.abort();
  expect(await cancelled).toMatchObject({ ok: false, error: { type: "Dibatalkan" } });
  expect(await next).toEqual(ok(bacaan));
  expect(seen).toMatchObject({ started: 2, alive: 1 });
  ocr.dispose();
});

test("a page that takes too long is given up, and does not hold up the next", async () => {
  const { start, seen } = createPabrik({ baca: () => new Promise(() => {}) });
  const ocr = createOcr({ start, paths, limitMs: 20 });
  expect(await ocr.baca(page())).toMatchObject({ ok: false, error: { type: "WaktuHabis" } });
  expect(await ocr.baca(page())).toMatchObject({ ok: false, error: { type: "WaktuHabis" } });
  expect(seen.alive).toBe(0);
});

test("without the pack the answer says so, and a later try may succeed", async () => {
  let there = false;
  const siapkan: OcrApi["siapkan"] = () =>
    Promise.resolve(there ? ok({ simd: true }) : { ok: false, error: { type: "PaketBelumAda" } });
  const ocr = createOcr({ start: createPabrik({ siapkan }).start, paths });
  expect(await ocr.baca(page())).toMatchObject({ ok: false, error: { type: "PaketBelumAda" } });
  there = true;
  expect(await ocr.baca(page())).toEqual(ok(bacaan));
  ocr.dispose();
});

test("the worker is replaced after twenty pages, because its memory never shrinks", async () => {
  const { start, seen } = createPabrik({});
  const ocr = createOcr({ start, paths });
  for (let n = 0; n < 41; n++) await ocr.baca(page());
  expect(seen).toMatchObject({ started: 3, alive: 1 });
  ocr.dispose();
});

test("the caller keeps its bytes", async () => {
  const ocr = createOcr({ start: createPabrik({}).start, paths });
  const bytes = page();
  await ocr.baca(bytes);
  expect(bytes.byteLength).toBe(3);
  ocr.dispose();
});
