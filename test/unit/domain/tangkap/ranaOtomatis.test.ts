import { expect, test } from "vitest";
import type { Nasihat } from "../../../../src/domain/tangkap/pelatih.ts";
import {
  istirahatkanRana,
  lanjutRana,
  LOOK_TENANG,
  RANA_AWAL,
  sudahDiambil,
  type RanaOtomatis,
} from "../../../../src/domain/tangkap/ranaOtomatis.ts";
import type { Sudut } from "../../../../src/domain/tangkap/sudut.ts";

const di = (x: number): Sudut => [
  { x, y: 0.1 },
  { x: x + 0.6, y: 0.1 },
  { x: x + 0.6, y: 0.8 },
  { x, y: 0.8 },
];

type Pandangan = readonly [Sudut | undefined, Nasihat];

/** Looks one after the other; the photo is noted as soon as the shutter fires. Answers in which looks it fired. */
const jalankan = (semua: readonly Pandangan[], awal: RanaOtomatis = RANA_AWAL) => {
  let r = awal;
  const jepret: number[] = [];
  for (const [i, [sudut, nasihat]] of semua.entries()) {
    r = lanjutRana(r, sudut, nasihat);
    if (!r.jepret) continue;
    jepret.push(i);
    r = sudahDiambil(r);
  }
  return { r, jepret };
};

const ulang = (n: number, p: Pandangan): readonly Pandangan[] => Array.from({ length: n }, () => p);

test("the shutter fires when the page was good and still for some looks, and once", () => {
  expect(jalankan(ulang(12, [di(0.1), "siap"])).jepret).toEqual([LOOK_TENANG - 1]);
});

test("a page that moves, or isn't good, isn't taken", () => {
  const goyang = Array.from({ length: 12 }, (_, i): Pandangan => [di(0.1 + 0.03 * (i % 2)), "siap"]);
  expect(jalankan(goyang).jepret).toEqual([]);
  expect(jalankan(ulang(12, [di(0.1), "buram"])).jepret).toEqual([]);
  const sela = ulang(4, [di(0.1), "siap"]).flatMap((p, i): readonly Pandangan[] =>
    i % 2 ? [p, [di(0.1), "silau"]] : [p],
  );
  expect(jalankan(sela).jepret).toEqual([]);
});

test("the next page is taken when the last one has gone, not when it trembles or is lost for one look", () => {
  const satu = ulang(4, [di(0.1), "siap"]);
  const hilangSekali: readonly Pandangan[] = [[undefined, "cari"]];
  expect(jalankan([...satu, ...hilangSekali, ...satu]).jepret).toEqual([2]);
  const ganti: readonly Pandangan[] = [
    [undefined, "cari"],
    [undefined, "cari"],
  ];
  expect(jalankan([...satu, ...ganti, ...satu]).jepret).toEqual([2, 8]);
  expect(jalankan([...satu, ...ulang(5, [di(0.35), "siap"])]).jepret).toEqual([2, 6]);
});

test("a page that was taken isn't taken again after a rest, unless it is another one", () => {
  const { r } = jalankan(ulang(4, [di(0.1), "siap"]));
  expect(jalankan(ulang(6, [di(0.1), "siap"]), istirahatkanRana(r)).jepret).toEqual([]);
  expect(jalankan(ulang(6, [di(0.35), "siap"]), istirahatkanRana(r)).jepret).toHaveLength(1);
});

test("a photo taken by hand isn't taken again by itself", () => {
  const tangan = sudahDiambil(lanjutRana(RANA_AWAL, di(0.1), "siap"));
  expect(jalankan(ulang(10, [di(0.1), "siap"]), tangan).jepret).toEqual([]);
});
