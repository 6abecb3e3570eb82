import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBertahap } from "../../../../src/ui/parts/bertahap.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // Node has no frames: each comes at once, its task after it.
  vi.stubGlobal("requestAnimationFrame", (kerja: FrameRequestCallback) => (kerja(0), 0));
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const angka = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

const daftar = (banyak: number) =>
  createRoot((tutup) => {
    const [semua, setSemua] = createSignal(angka(banyak));
    const [kunci, setKunci] = createSignal("a");
    return { tampak: createBertahap(semua, kunci, { awal: () => 10, langkah: 4 }), setSemua, setKunci, tutup };
  });

test("the first screen stands at once, the rest follows a few at a time", () => {
  const { tampak } = daftar(15);
  expect(tampak()).toHaveLength(10);
  vi.advanceTimersToNextTimer();
  expect(tampak()).toHaveLength(14);
  vi.runAllTimers();
  expect(tampak()).toEqual(angka(15));
});

test("a list that grows later is drawn at once, and what stands there never goes", () => {
  const { tampak, setSemua } = daftar(12);
  vi.runAllTimers();
  setSemua(angka(40));
  expect(tampak()).toHaveLength(40);
});

test("another list begins with its own first screen, and a closed one draws no more", () => {
  const { tampak, setKunci, tutup } = daftar(20);
  vi.runAllTimers();
  setKunci("b");
  expect(tampak()).toHaveLength(10);
  tutup();
  vi.runAllTimers();
  expect(vi.getTimerCount()).toBe(0);
});
