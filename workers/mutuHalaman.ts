/** The verdict on a photo once it was read: looks, size and edges explain what could not be read. */
import { type AlasanMutu, type Mutu } from "../src/domain/praperiksa/bacaan.ts";
import { decideMutu, findAlasan, measureMutu, MUTU_SIDE } from "../src/domain/praperiksa/mutu.ts";
import { type Abu } from "./citra/abu.ts";
import { ratioOf } from "./citra/homografi.ts";
import { type Tepi } from "./citra/tepi.ts";
import { fitAbu } from "./citra/ukuran.ts";
import { type Bentuk } from "./halaman.ts";

/** Least width in pixels of the page in the photo, by shape, below which small print is lost. */
const LEAST_WIDTH: Readonly<Record<Bentuk, number>> = { kartu: 420, lebar: 1200, tegak: 650 };
/** How far beyond the photo a corner may lie, as a share of the photo's longer side. */
const BEYOND = 0.02;

const isCut = (photo: Abu, tepi: Tepi): boolean => {
  const slack = BEYOND * Math.max(photo.w, photo.h);
  return tepi.sudut.some((p) => p.x < -slack || p.y < -slack || p.x > photo.w + slack || p.y > photo.h + slack);
};

const isSmall = ({ sudut: [a, b] }: Tepi, bentuk: Bentuk): boolean =>
  Math.hypot(b.x - a.x, b.y - a.y) < LEAST_WIDTH[bentuk];

/**
 * `isRead`: what the document is for was read. `isPrintRead`: a paper of no kind that is known, whose print was read all the same: only its
 * looks can send it back.
 */
export const judgeHalaman = (photo: Abu, tepi: Tepi | undefined, isRead: boolean, isPrintRead = false): Mutu => {
  if (isRead) return decideMutu(true, []);
  const reasons: AlasanMutu[] = [...findAlasan(measureMutu(fitAbu(photo, MUTU_SIDE).abu))];
  if (tepi !== undefined) {
    const ratio = ratioOf(tepi.sudut);
    if (isCut(photo, tepi)) reasons.push("terpotong");
    if (isSmall(tepi, ratio > 1.5 ? "kartu" : ratio > 1.15 ? "lebar" : "tegak")) reasons.push("terlalu_kecil");
  }
  return decideMutu(isPrintRead && reasons.length === 0, reasons);
};
