/** What a crop shows: a page (address or bitmap) and the part of it, as fractions of the page (domain `Kotak`). */
import type { Kotak } from "../../domain/praperiksa/bacaan.ts";

export interface Potongan {
  readonly source: string | ImageBitmap;
  readonly kotak?: Kotak | undefined;
}

/** Widens a box by a margin (fractions of its own size) and keeps it on the page. */
export const widenKotak = (kotak: Kotak, x: number, y: number): Kotak => {
  const left = Math.max(0, kotak.x - kotak.w * x);
  const top = Math.max(0, kotak.y - kotak.h * y);
  return {
    x: left,
    y: top,
    w: Math.min(1 - left, kotak.w * (1 + 2 * x)),
    h: Math.min(1 - top, kotak.h * (1 + 2 * y)),
  };
};
