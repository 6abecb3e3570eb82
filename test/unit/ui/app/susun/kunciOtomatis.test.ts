// The device locks when nobody is at it. DESIGN section 6.
import { expect, test, vi } from "vitest";
import {
  createKunciOtomatis,
  DIAM_MS,
  SEMBUNYI_MS,
  type PendengarGiat,
} from "../../../../../src/ui/app/susun/kunciOtomatis.ts";
import { createWaktuUji } from "./waktuUji.ts";

const MENIT = 60_000;

const rakit = () => {
  const waktu = createWaktuUji();
  const pendengar = new Set<PendengarGiat>();
  const kunci = vi.fn();
  let sibuk = false;
  const otomatis = createKunciOtomatis({
    jam: waktu.jam,
    tunda: waktu.tunda,
    pemicu: (p) => {
      pendengar.add(p);
      return () => void pendengar.delete(p);
    },
    sibuk: () => sibuk,
    kunci,
  });
  otomatis.mulai();
  return {
    ...waktu,
    otomatis,
    kunci,
    pendengar,
    giat: () => pendengar.forEach((p) => p.giat()),
    tampak: (ya: boolean) => pendengar.forEach((p) => p.tampak(ya)),
    setSibuk: (ya: boolean) => (sibuk = ya),
  };
};

test("ten minutes without pointer, key or touch lock it, once, and not a moment sooner", () => {
  const r = rakit();
  r.maju(DIAM_MS - 1);
  expect(r.kunci).not.toHaveBeenCalled();
  r.maju(1);
  expect(r.kunci).toHaveBeenCalledOnce();
  r.maju(DIAM_MS * 3);
  r.giat();
  expect([r.kunci.mock.calls.length, r.menunggu(), r.pendengar.size]).toEqual([1, 0, 0]);
});

test("whoever works is never locked out, and the ten minutes count from the last touch", () => {
  const r = rakit();
  for (let i = 0; i < 60; i += 1) {
    r.maju(9 * MENIT);
    r.giat();
  }
  expect(r.kunci).not.toHaveBeenCalled();
  r.maju(DIAM_MS - 1);
  expect(r.kunci).not.toHaveBeenCalled();
  r.maju(1);
  expect(r.kunci).toHaveBeenCalledOnce();
});

test("three minutes out of sight lock it; coming back sooner does not", () => {
  const r = rakit();
  r.tampak(false);
  r.maju(SEMBUNYI_MS - 1);
  r.tampak(true);
  r.maju(SEMBUNYI_MS);
  expect(r.kunci).not.toHaveBeenCalled();
  r.tampak(false);
  r.maju(SEMBUNYI_MS);
  expect(r.kunci).toHaveBeenCalledOnce();
});

test("hiding shortly before the ten minutes are over gives no three minutes more", () => {
  const r = rakit();
  r.maju(9 * MENIT);
  r.tampak(false);
  r.maju(MENIT);
  expect(r.kunci).toHaveBeenCalledOnce();
});

test("a tablet that slept is locked by the first touch or sight, before any timer", () => {
  const disentuh = rakit();
  disentuh.tidur(8 * 60 * MENIT);
  disentuh.giat();
  expect(disentuh.kunci).toHaveBeenCalledOnce();
  const dilihat = rakit();
  dilihat.tampak(false);
  dilihat.tidur(SEMBUNYI_MS);
  dilihat.tampak(true);
  expect(dilihat.kunci).toHaveBeenCalledOnce();
});

test("a clock that is put back a day does not put the lock off for a day", () => {
  for (const tampak of [true, false]) {
    const r = rakit();
    r.tampak(tampak);
    r.maju(2 * MENIT);
    r.tidur(-24 * 60 * MENIT);
    r.maju(2 * DIAM_MS);
    expect(r.kunci).toHaveBeenCalledOnce();
  }
});

test("it waits while a scan or a signature is being written, and locks right after", () => {
  const r = rakit();
  r.setSibuk(true);
  r.maju(DIAM_MS + 5_000);
  expect(r.kunci).not.toHaveBeenCalled();
  r.setSibuk(false);
  r.maju(1_000);
  expect(r.kunci).toHaveBeenCalledOnce();
});

test("a write that hangs puts the lock off for a minute, not for ever", () => {
  const r = rakit();
  r.setSibuk(true);
  r.maju(DIAM_MS + MENIT);
  expect(r.kunci).toHaveBeenCalledOnce();
});

test("locked by hand, nothing is left running; the next unlocking counts from its own time", () => {
  const r = rakit();
  r.maju(9 * MENIT);
  r.otomatis.henti();
  expect([r.menunggu(), r.pendengar.size]).toEqual([0, 0]);
  r.otomatis.mulai();
  r.otomatis.mulai();
  expect(r.pendengar.size).toBe(1);
  r.maju(DIAM_MS - 1);
  expect(r.kunci).not.toHaveBeenCalled();
  r.maju(1);
  expect(r.kunci).toHaveBeenCalledOnce();
});
