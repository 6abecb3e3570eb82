/** A photo becomes a page: find it, straighten it with a little of the table around it, brighten a dark one, encode it. */
import { ANGGARAN_HALAMAN, encodeGambar, lepasKanvas } from "../../src/capture/sandiGambar.ts";
import { decideMutuCepat, measureMutu, MUTU_SIDE } from "../../src/domain/praperiksa/mutu.ts";
import {
  isCembung,
  isPenuh,
  keBagian,
  keSatuan,
  luasSudut,
  sisiSudut,
  SUDUT_PENUH,
  ukuranLurus,
  type Sudut,
} from "../../src/domain/tangkap/sudut.ts";
import { rgbaToAbu, type Abu } from "../citra/abu.ts";
import { applyHomografi, rectToSudut } from "../citra/homografi.ts";
import { percentileAbu } from "../citra/saring.ts";
import { findTepi, SISI_TEPI } from "../citra/tepi.ts";
import { fitAbu } from "../citra/ukuran.ts";
import { kecilkanWarna, type Warna } from "../citra/warna.ts";
import type { CaraPotong, Tangkapan } from "../../src/capture/tangkapan.ts";
import { luruskanWarna } from "./luruskanWarna.ts";
import { ambilWarna, ukuranSumber } from "../piksel.ts";

/** Longest side of a photo that is worked on; above it nothing is gained. */
const SISI_ASAL = 3000;
/**
 * Table around the page, as a share of it: edges stay to be found again, and a corner a little off loses nothing. A card has pixels to
 * spare for more of it, and is read better so; a sheet needs all of them for its print.
 */
const PINGGIR = { kartu: 0.12, lembar: 0.02 } as const;
/** Longest edge of a card on a photo, in pixels. */
const SISI_KARTU = 1200;
/** Edges weaker than this, or a page smaller than this share of the photo, are a guess: the whole photo is kept. */
const TEPI_TERLEMAH = 0.5;
const LUAS_TERKECIL = 0.15;
/** A page whose paper is darker is brightened, to this and by this much at most; below what glare looks like. */
const KERTAS_GELAP = 140;
const KERTAS_TERANG = 190;
const TERANGKAN = 2;

/** The page in a photo that fits `SISI_TEPI`, in shares of it; undefined where it would be a guess. */
export const cariHalaman = (kecil: Warna): Sudut | undefined => {
  const tepi = findTepi(rgbaToAbu(kecil.data, kecil.width, kecil.height), kecil);
  if (tepi === undefined || tepi.weakest < TEPI_TERLEMAH) return undefined;
  const sudut = keBagian(tepi.sudut, kecil.width, kecil.height);
  const luar = sudut.some(({ x, y }) => x < -0.02 || y < -0.02 || x > 1.02 || y > 1.02);
  return !luar && isCembung(sudut) && luasSudut(sudut) >= LUAS_TERKECIL ? sudut : undefined;
};

/** The page with its frame of table. */
const denganPinggir = (s: Sudut, w: number, h: number): Sudut => {
  const m = rectToSudut(1, 1, s);
  const pinggir = Math.max(...sisiSudut(keSatuan(s, w, h))) < SISI_KARTU ? PINGGIR.kartu : PINGGIR.lembar;
  const [dari, sampai] = [-pinggir, 1 + pinggir];
  return [
    applyHomografi(m, dari, dari),
    applyHomografi(m, sampai, dari),
    applyHomografi(m, sampai, sampai),
    applyHomografi(m, dari, sampai),
  ];
};

/** A page photographed in the dark gets its paper back; others stay as they are. */
const terangkan = (halaman: ImageData, abu: Abu): void => {
  const kertas = percentileAbu(abu, 0.75);
  if (kertas >= KERTAS_GELAP) return;
  const kali = Math.min(TERANGKAN, KERTAS_TERANG / Math.max(1, kertas));
  const { data } = halaman;
  for (let i = 0; i < data.length; i += 4)
    for (let j = i; j < i + 3; j++) data[j] = Math.max(data[j] ?? 0, Math.min(246, (data[j] ?? 0) * kali));
};

/** Undefined where the browser can't draw or encode it. */
export const olahFoto = async (gambar: ImageBitmap, cara: CaraPotong): Promise<Tangkapan | undefined> => {
  const { w, h } = ukuranSumber(gambar);
  const skala = Math.min(1, SISI_ASAL / Math.max(w, h));
  const foto = ambilWarna(gambar, { x: 0, y: 0, w, h }, Math.round(w * skala), Math.round(h * skala));
  if (foto === undefined) return undefined;
  const temuan = cara === "cari" ? cariHalaman(kecilkanWarna(foto, SISI_TEPI)) : undefined;
  const sudut = typeof cara === "string" ? (temuan ?? SUDUT_PENUH) : cara;
  const dipakai = isPenuh(sudut) ? sudut : denganPinggir(sudut, foto.width, foto.height);
  const px = keSatuan(dipakai, foto.width, foto.height);
  const ukuran = ukuranLurus(px, ANGGARAN_HALAMAN.side);
  const lurus = luruskanWarna(foto, rectToSudut(ukuran.w, ukuran.h, px), ukuran.w, ukuran.h);
  const abu = fitAbu(rgbaToAbu(lurus.data, ukuran.w, ukuran.h), MUTU_SIDE).abu;
  const mutu = decideMutuCepat(measureMutu(abu));
  terangkan(lurus, abu);
  const kanvas = new OffscreenCanvas(ukuran.w, ukuran.h);
  kanvas.getContext("2d", { alpha: false })?.putImageData(lurus, 0, 0);
  const hasil = await encodeGambar(kanvas, ANGGARAN_HALAMAN);
  lepasKanvas(kanvas);
  const asal = await encodeGambar(gambar, ANGGARAN_HALAMAN);
  return hasil && asal && { gambar: hasil, mutu, asal, sudut, temuan };
};
