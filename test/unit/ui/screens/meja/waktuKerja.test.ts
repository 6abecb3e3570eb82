import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bagiDetik,
  detikAktif,
  mulaiHitungan,
  sembunyikan,
  tampakkan,
} from "../../../../../src/ui/screens/meja/waktuKerja.ts";

const s = (detik: number) => detik * 1000;

test("a short look away belongs to the work", () => {
  const h = tampakkan(sembunyikan(mulaiHitungan(0), s(30)), s(90));
  expect(detikAktif(h, s(120))).toBe(120);
});

test("a tab hidden for over a minute pauses the whole time that it was hidden", () => {
  const h = tampakkan(sembunyikan(mulaiHitungan(0), s(30)), s(91));
  expect(detikAktif(h, s(121))).toBe(60);
});

test("work that is finished while the tab is still hidden counts up to the moment it was hidden", () => {
  expect(detikAktif(sembunyikan(mulaiHitungan(s(10)), s(40)), s(400))).toBe(30);
});

test("hiding twice counts from the first time", () => {
  const h = sembunyikan(sembunyikan(mulaiHitungan(0), s(10)), s(200));
  expect(detikAktif(h, s(300))).toBe(10);
});

test("the seconds of one act over several services add up to the seconds that it took", () => {
  fc.assert(
    fc.property(fc.nat(86_400), fc.integer({ min: 1, max: 40 }), (detik, banyak) => {
      const bagian = bagiDetik(detik, banyak);
      return bagian.length === banyak && bagian.reduce((a, b) => a + b, 0) === detik && bagian.every((b) => b >= 0);
    }),
  );
});
