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

test("the time limit counts from reading, not from loading, and is five times as long without SIMD", async () => {
  let ready = () => {};
  let simd = true;
  const siapkan: OcrApi["siapkan"] = () => new Promise((go) => (ready = () => go(ok({ simd }))));
  const { start } = createPabrik({ siapkan, baca: () => new Promise(() => {}) });
  const ms: number[] = [];
  const real = globalThis.setTimeout;
  const spy = vi.spyOn(globalThis, "setTimeout").mockImplementation(((work: () => void, wait = 0) => {
    ms.push(wait);
    return real(work, wait >= 1000 ? 0 : wait);
  }) as typeof setTimeout);
  for (simd of [true, false]) {
    const ocr = createOcr({ start, paths, limitMs: 1000, loadLimitMs: 900 });
    const read = ocr.baca(page());
    await new Promise((go) => setImmediate(go));
    expect(ms).toEqual([900]);
    await vi.waitFor(() => {
      ready();
      expect(ms).toContain(simd ? 1000 : 5000);
    });
    expect(await read).toMatchObject({ error: { type: "WaktuHabis" } });
    ms.length = 0;
    ocr.dispose();
  }
  spy.mockRestore();
});

test("disposing ends what is read and what waits, and a later page starts anew", async () => {
  let hang = true;
  const { start, seen } = createPabrik({ baca: () => (hang ? new Promise(() => {}) : Promise.resolve(ok(bacaan))) });
  const ocr = createOcr({ start, paths });
  const both = [ocr.baca(page()), ocr.baca(page())];
  await ocr.siapkan();
  ocr.dispose();
  for (const one of both) expect(await one).toMatchObject({ ok: false, error: { type: "Dibatalkan" } });
  expect(seen).toMatchObject({ started: 1, alive: 0 });
  hang = false;
  expect(await ocr.baca(page())).toEqual(ok(bacaan));
  expect(seen).toMatchObject({ started: 2, alive: 1 });
  ocr.dispose();
});

test("the worker ends after the idle time, never during a page, and the next page starts it anew", async () => {
  let done = () => {};
  const baca: OcrApi["baca"] = () => new Promise((go) => (done = () => go(ok(bacaan))));
  const { start, seen } = createPabrik({ baca });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const ocr = createOcr({ start, paths, idleMs: 180_000, limitMs: 1e9 });
  await ocr.siapkan();
  const read = ocr.baca(page());
  await new Promise((go) => setImmediate(go));
  vi.advanceTimersByTime(400_000);
  expect(seen.alive).toBe(1);
  while (
    seen.alive === 1 &&
    !(await Promise.race([read.then(() => true), new Promise((go) => setImmediate(go, false))]))
  )
    done();
  vi.advanceTimersByTime(179_000);
  expect(seen.alive).toBe(1);
  vi.advanceTimersByTime(2000);
  expect(seen.alive).toBe(0);
  const again = ocr.baca(page());
  await new Promise((go) => setImmediate(go));
  expect(seen).toMatchObject({ started: 2, alive: 1 });
  ocr.dispose();
  await again;
});
