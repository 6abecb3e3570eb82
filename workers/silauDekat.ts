/** Washed-out light on or beside a printed word: more of it may have stood there, and no reader can tell. */
import { type Kotak } from "../src/domain/praperiksa/bacaan.ts";
import { type Abu } from "./citra/abu.ts";
import { applyHomografi, type Homografi } from "./citra/homografi.ts";
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

/** Width of a piece of print whose contrast is measured, in heights of it: a letter or two. */
const PIECE = 1.6;
/** Ink and paper among the pixels of a piece, by brightness. */
const INK = 0.06;
const PAPER = 0.9;
/**
 * Contrast of the first or last piece, 0..1, below which print fades into light; and below which it does where it is this share of the
 * best piece's. Of 11 names on harsh photographs that glare had cut, 8 lay below, and no whole one (bench/ocr).
 */
const FADED = 0.35;
const FADING = { most: 0.45, share: 0.55 } as const;

/** Brightness at `across` x `down` points of a box on the page, those within the photo. */
const sampleKotak = (
  photo: Abu,
  m: Homografi,
  { x, y, w, h }: Kotak,
  across: number,
  down: number,
): readonly number[] =>
  Array.from({ length: across * down }, (_, n) => {
    const [i, j] = [n % across, Math.floor(n / across)];
    const at = applyHomografi(m, x + (w * (i + 0.5)) / across, y + (h * (j + 0.5)) / down);
    const [px, py] = [Math.round(at.x), Math.round(at.y)];
    return px < 0 || py < 0 || px >= photo.w || py >= photo.h ? undefined : photo.data[py * photo.w + px];
  }).filter((value) => value !== undefined);

/** How much darker ink is than its paper in each piece of a word, from its first letters to its last, 0..1. */
const kontrasOf = (photo: Abu, m: Homografi, { x, y, w, h }: Kotak): readonly number[] => {
  const n = Math.max(2, Math.round(w / (PIECE * h)));
  return Array.from({ length: n }, (_, i) => {
    const values = [...sampleKotak(photo, m, { x: x + (w * i) / n, y, w: w / n, h }, 24, 10)].sort((a, b) => a - b);
    const at = (share: number): number => values[Math.floor(values.length * share)] ?? 0;
    return 1 - at(INK) / Math.max(1, at(PAPER));
  });
};

/** Whether a word's ends fade: a veil of light over dim paper is nowhere near white, and takes letters all the same. */
const isPudar = (kontras: readonly number[]): boolean => {
  const ends = Math.min(kontras[0] ?? 1, kontras.at(-1) ?? 1);
  return ends < FADED || (ends < FADING.most && ends < FADING.share * Math.max(...kontras));
};

/** Says of boxes on a page whether glare lies on or right after them, or their print fades at an end. */
export const createSilauDekat = (
  photo: Abu,
  { m, page }: Halaman,
): ((kotak: Kotak) => "silau" | "pudar" | undefined) => {
  const isBright = percentileAbu(fitAbu(photo, 400).abu, 0.8) >= BRIGHT_PAPER;
  return (kotak) => {
    if (isPudar(kontrasOf(photo, m, kotak))) return "pudar";
    if (isBright) return undefined;
    const w = Math.min(page.w * 0.97 - kotak.x, kotak.w + REACH * kotak.h);
    const seen = sampleKotak(photo, m, { ...kotak, w }, 60, 5);
    return seen.filter((value) => value >= WASHED).length > SHARE * seen.length ? "silau" : undefined;
  };
};
