import { describe, expect, test } from "vitest";
import {
  halamanTerlihat,
  lanjutUcapan,
  nilaiBingkai,
  UCAPAN_AWAL,
  type Nasihat,
  type Pengamatan,
} from "../../../../src/domain/tangkap/pelatih.ts";
import { SUDUT_PENUH, type Sudut } from "../../../../src/domain/tangkap/sudut.ts";

/** An upright page from `x, y` to `1 - x, 1 - y` of the picture. */
const halaman = (x: number, y: number): Sudut => [
  { x, y },
  { x: 1 - x, y },
  { x: 1 - x, y: 1 - y },
  { x, y: 1 - y },
];

const lihat = (ubah: Partial<Pengamatan> = {}): Pengamatan => ({
  lebar: 1920,
  tinggi: 1080,
  sudut: halaman(0.15, 0.1),
  tepi: 0.9,
  tajam: 0.6,
  terang: 180,
  silau: 0,
  silauDi: undefined,
  ...ubah,
});

describe("one look gives one piece of advice, the most useful first", () => {
  test.each<[string, Partial<Pengamatan>, Nasihat]>([
    ["nothing is wrong", {}, "siap"],
    ["no page stands out", { sudut: undefined }, "cari"],
    ["its edges are a guess", { tepi: 0.3 }, "cari"],
    ["night, and no page", { terang: 30, sudut: undefined }, "gelap"],
    ["it fills too little", { sudut: halaman(0.32, 0.3) }, "dekatkan"],
    ["it runs out of the picture", { sudut: halaman(0, 0.1) }, "mundurkan"],
    ["glare, and blurred by it", { silau: 0.1, tajam: 0.1 }, "silau"],
    ["blurred", { tajam: 0.1 }, "buram"],
  ])("%s", (_nama, ubah, nasihat) => {
    expect(nilaiBingkai(lihat(ubah), true)).toBe(nasihat);
  });

  test("a page seen at a slant, or turned, wants the tablet straight; a quarter turn doesn't", () => {
    const [a, b] = halaman(0.15, 0.1);
    expect(nilaiBingkai(lihat({ sudut: [a, b, { x: 0.7, y: 0.9 }, { x: 0.3, y: 0.9 }] }), true)).toBe("tegakkan");
    const putar: Sudut = [
      { x: 0.25, y: 0.05 },
      { x: 0.9, y: 0.45 },
      { x: 0.75, y: 0.97 },
      { x: 0.1, y: 0.57 },
    ];
    expect(nilaiBingkai(lihat({ sudut: putar }), true)).toBe("tegakkan");
    expect(nilaiBingkai(lihat({ lebar: 1080, tinggi: 1920 }), true)).toBe("siap");
  });

  test("small print of a sheet wants more pixels than a card, as far as the camera has them", () => {
    const jauh = { sudut: halaman(0.2, 0.1), lebar: 1280, tinggi: 720 };
    expect(nilaiBingkai(lihat(jauh), true)).toBe("siap");
    expect(nilaiBingkai(lihat(jauh), false)).toBe("dekatkan");
    expect(nilaiBingkai(lihat({ ...jauh, sudut: halaman(0.09, 0.05) }), false)).toBe("siap");
    expect(nilaiBingkai(lihat({ lebar: 640, tinggi: 480, sudut: halaman(0.05, 0.05) }), false)).toBe("siap");
  });
});

test("corners that cross are no page", () => {
  const [a, b, c, d] = SUDUT_PENUH;
  expect(halamanTerlihat(lihat({ sudut: [a, c, b, d] }))).toBeUndefined();
  expect(halamanTerlihat(lihat())).toEqual(halaman(0.15, 0.1));
});

test("words change only when two looks agree, so that a shaking hand doesn't make them flicker", () => {
  const ucapkan = (semua: readonly Nasihat[]) =>
    semua
      .reduce((u, satu) => [...u, lanjutUcapan(u.at(-1) ?? UCAPAN_AWAL, satu)], [UCAPAN_AWAL])
      .slice(1)
      .map(({ nasihat }) => nasihat);
  expect(ucapkan(["gelap", "gelap", "buram", "gelap", "buram", "siap", "siap"])).toEqual([
    "cari",
    "gelap",
    "gelap",
    "gelap",
    "gelap",
    "gelap",
    "siap",
  ]);
});
