/** Washed-out light beside a printed word: more of it may have stood there, and no reader can tell. */
import { type Kotak } from "../src/domain/praperiksa/bacaan.ts";
import { type Abu } from "./citra/abu.ts";
import { applyHomografi } from "./citra/homografi.ts";
import { percentileAbu } from "./citra/saring.ts";
import { fitAbu } from "./citra/ukuran.ts";
import { type Halaman } from "./halaman.ts";

/** A pixel this bright holds no print. */
const WASHED = 247;
/** On paper that is nearly as bright, brightness tells nothing. */
const BRIGHT_PAPER = 236;
/** Share of a stretch that may be washed out by chance. */
const SHARE = 0.04;
/** How far right of a word more of it may stand, in heights of it. */
const REACH = 9;

/** Says of boxes on a page whether glare lies on or right after them. */
export const createSilauDekat = (photo: Abu, { m, page }: Halaman): ((kotak: Kotak) => boolean) => {
  if (percentileAbu(fitAbu(photo, 400).abu, 0.8) >= BRIGHT_PAPER) return () => false;
  return ({ x, y, w, h }) => {
    const width = Math.min(page.w * 0.97 - x, w + REACH * h);
    let washed = 0;
    let seen = 0;
    for (let i = 0; i < 60; i++) {
      for (let j = 0; j < 5; j++) {
        const at = applyHomografi(m, x + (width * (i + 0.5)) / 60, y + (h * (j + 0.5)) / 5);
        const [px, py] = [Math.round(at.x), Math.round(at.y)];
        if (px < 0 || py < 0 || px >= photo.w || py >= photo.h) continue;
        seen++;
        if ((photo.data[py * photo.w + px] ?? 0) >= WASHED) washed++;
      }
    }
    return washed > SHARE * seen;
  };
};
