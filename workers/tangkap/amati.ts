/** One look at the camera's picture: where the page lies, and how sharp, bright and free of glare it is there. */
import type { Letak, Pengamatan } from "../../src/domain/tangkap/pelatih.ts";
import { keBagian, keSatuan, SUDUT_PENUH, type Sudut } from "../../src/domain/tangkap/sudut.ts";
import { measureMutu, MUTU_SIDE } from "../../src/domain/praperiksa/mutu.ts";
import { rgbaToAbu, type Abu } from "../citra/abu.ts";
import { BEDA_MEJA, bedaMeja } from "../citra/bedaMeja.ts";
import { applyHomografi, rectToSudut } from "../citra/homografi.ts";
import { findTepi, SISI_TEPI } from "../citra/tepi.ts";
import type { Bingkai } from "../../src/capture/tangkapan.ts";
import { ambilAbu, ukuranSumber, warnaUtuh, type Bidang } from "../piksel.ts";

/** Most pixels across and down in which sharpness is measured: the middle of the page is enough. */
const RINCI = { w: 640, h: 420 } as const;
/** Cells of the page in which glare is looked for. */
const SEL = { x: 24, y: 16 } as const;
/** A cell this bright is washed out, unless the paper is nearly as bright. */
const PUDAR = 250;
const KERTAS = 225;

const LETAK: readonly (readonly Letak[])[] = [
  ["kiri_atas", "atas", "kanan_atas"],
  ["kiri", "tengah", "kanan"],
  ["kiri_bawah", "bawah", "kanan_bawah"],
];

/** Brightness of each cell of the page, row by row. */
const selHalaman = (abu: Abu, sudut: Sudut): readonly number[] => {
  const m = rectToSudut(SEL.x, SEL.y, sudut);
  const sel: number[] = [];
  for (let y = 0; y < SEL.y; y++) {
    for (let x = 0; x < SEL.x; x++) {
      let jumlah = 0;
      for (const [dx, dy] of [
        [0.25, 0.25],
        [0.75, 0.25],
        [0.5, 0.5],
        [0.25, 0.75],
        [0.75, 0.75],
      ] as const) {
        const p = applyHomografi(m, x + dx, y + dy);
        const px = Math.min(abu.w - 1, Math.max(0, Math.round(p.x)));
        const py = Math.min(abu.h - 1, Math.max(0, Math.round(p.y)));
        jumlah += abu.data[py * abu.w + px] ?? 0;
      }
      sel.push(jumlah / 5);
    }
  }
  return sel;
};

interface Cahaya {
  readonly terang: number;
  readonly silau: number;
  readonly silauDi: Letak | undefined;
}

/** Brightness of the paper, the share that is washed out, and in which ninth of the page most of that lies. */
export const ukurCahaya = (abu: Abu, sudut: Sudut): Cahaya => {
  const sel = selHalaman(abu, sudut);
  const urut = [...sel].sort((a, b) => a - b);
  const pada = (bagian: number): number => urut[Math.floor(urut.length * bagian)] ?? 0;
  const terang = pada(0.75);
  if (pada(0.6) >= KERTAS) return { terang, silau: 0, silauDi: undefined };
  const banyak = new Map<Letak, number>();
  let pudar = 0;
  for (const [i, nilai] of sel.entries()) {
    if (nilai <= PUDAR) continue;
    pudar++;
    const kolom = Math.floor(((i % SEL.x) * 3) / SEL.x);
    const baris = Math.floor((Math.floor(i / SEL.x) * 3) / SEL.y);
    const letak = LETAK[baris]?.[kolom] ?? "tengah";
    banyak.set(letak, (banyak.get(letak) ?? 0) + 1);
  }
  const silauDi = [...banyak].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { terang, silau: pudar / sel.length, silauDi };
};

/** The middle of the page in pixels of the picture, at the scale that the thresholds of sharpness are for. */
const bidangRinci = (w: number, h: number, sudut: Sudut): Bidang & { readonly skala: number } => {
  const xs = sudut.map(({ x }) => x * w);
  const ys = sudut.map(({ y }) => y * h);
  const skala = Math.min(1, MUTU_SIDE / Math.max(w, h));
  const batas = (kecil: number, besar: number, penuh: number, paling: number): readonly [number, number] => {
    const [dari, sampai] = [Math.max(0, kecil), Math.min(penuh, besar)];
    const panjang = Math.min(Math.max(1, sampai - dari), paling / skala);
    return [(dari + sampai - panjang) / 2, panjang];
  };
  const [x, lebar] = batas(Math.min(...xs), Math.max(...xs), w, RINCI.w);
  const [y, tinggi] = batas(Math.min(...ys), Math.max(...ys), h, RINCI.h);
  return { x, y, w: lebar, h: tinggi, skala };
};

/** Steepness of the edges within the corners; 0 where it can't be told. */
export const ukurTajam = (bingkai: Bingkai, sudut: Sudut): number => {
  const { w, h } = ukuranSumber(bingkai);
  const { skala, ...bidang } = bidangRinci(w, h, sudut);
  const rinci = ambilAbu(bingkai, bidang, Math.round(bidang.w * skala), Math.round(bidang.h * skala));
  return rinci === undefined ? 0 : measureMutu(rinci).tajam;
};

export const amatiBingkai = (bingkai: Bingkai): Pengamatan | undefined => {
  const { w, h } = ukuranSumber(bingkai);
  const warna = warnaUtuh(bingkai, SISI_TEPI);
  if (warna === undefined) return undefined;
  const abu = rgbaToAbu(warna.data, warna.width, warna.height);
  const terlihat = findTepi(abu, warna);
  const tepi = terlihat && bedaMeja(warna, terlihat.sudut) >= BEDA_MEJA ? terlihat : undefined;
  const sudut = tepi && keBagian(tepi.sudut, abu.w, abu.h);
  const dilihat = sudut ?? SUDUT_PENUH;
  return {
    lebar: w,
    tinggi: h,
    sudut,
    tepi: tepi?.weakest ?? 0,
    tajam: ukurTajam(bingkai, dilihat),
    ...ukurCahaya(abu, keSatuan(dilihat, abu.w, abu.h)),
  };
};
