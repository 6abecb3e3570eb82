/** The second reading of a deed's number (`7405-LU-23042001-0015`): cut at its hyphens, digits and letters each by their own reader. */
import { type Kotak } from "../../src/domain/praperiksa/bacaan.ts";
import { cropAbu, type Abu } from "./abu.ts";
import { bacaAngkaBebas } from "./bacaAngkaBebas.ts";
import { bacaHuruf } from "./bacaHuruf.ts";
import { cutBarisAngka } from "./barisAngka.ts";
import { bercakOf, INK, isTanda, type Bercak } from "./bercak.ts";
import { findPita, inkAt, type Pita } from "./pita.ts";

/** Where the first hyphen may stand: behind four digits, as a share of the line's height. */
const FROM = 1.6;
/** Room at the ends, in heights: a box may have lost its last digit. */
const SIDE = 0.6;
/** Below this a reader says nothing. */
const LEAST = 0.6;
/** Letters are few and must be those that the page reader saw: an arm that touches the hyphen costs them confidence. */
const LEAST_HURUF = 0.25;

/** Under the arm of a T the hyphen after it stands in the T's own columns: what lies right of its foot and below its arm is erased. */
const withoutTanda = (part: Abu, { top, bottom }: Pita): Abu => {
  const clean = cropAbu(part, 0, 0, part.w, part.h);
  const [arm, foot] = [Math.round(top + 0.28 * (bottom - top)), Math.round(top + 0.7 * (bottom - top))];
  let last = clean.w - 1;
  const hasFoot = (x: number): boolean => {
    for (let y = foot; y < Math.min(clean.h, bottom); y++) if (inkAt(clean, x, y) >= INK) return true;
    return false;
  };
  while (last > 0 && !hasFoot(last)) last--;
  for (let y = arm; y < clean.h; y++) clean.data.fill(255, y * clean.w + last + 2, (y + 1) * clean.w);
  return clean;
};

/** A part of the line from one column to another. */
const cut = (line: Abu, x0: number, x1: number): Abu => cropAbu(line, Math.round(x0), 0, Math.round(x1 - x0), line.h);

/** From one digit to the next: the median distance of neighbours between the hyphens. */
const widthOf = (all: readonly Bercak[], first: Bercak, last: Bercak, otherwise: number): number => {
  const inside = all.filter((b) => b.x0 > first.x1 && b.x1 < last.x0);
  const steps = inside.slice(1).map((b, i) => b.x0 - (inside[i]?.x0 ?? 0));
  return steps.length < 4 ? otherwise : ([...steps].sort((a, b) => a - b)[steps.length >> 1] ?? otherwise);
};

/** Digits of one number are equally wide: where the eight of the date begin, before the last hyphen. */
const tanggalFrom = (all: readonly Bercak[], pitch: number, last: Bercak, height: number): number | undefined => {
  const guess = last.x0 - 8 * pitch;
  const starts = all.filter((b) => b.tall > 0.6 * height).map((b) => b.x0);
  const near = starts.sort((a, b) => Math.abs(a - guess) - Math.abs(b - guess))[0];
  return near === undefined || Math.abs(near - guess) > 0.6 * pitch ? undefined : near;
};

/** Area, letters, date and serial; undefined where the hyphens do not stand as in a deed's number. */
const bagianOf = (line: Abu): readonly [Abu, Abu, Abu, Abu] | undefined => {
  const pita = findPita(line);
  if (pita === undefined) return undefined;
  const height = pita.bottom - pita.top;
  const all = bercakOf(line, pita);
  // what is left of four digits is a colon, or the end of the label
  const tanda = all.filter((b) => b.x0 >= FROM * height && isTanda(b, height));
  const last = tanda.at(-1);
  if (last === undefined || tanda.length < 2) return undefined;
  const pitch = Math.max(0.3 * height, (line.w - last.x1) / 5.2);
  const [first, second] = tanda.length >= 3 ? tanda.slice(-3) : [tanda[0], undefined];
  const serial = cut(line, last.x1, line.w);
  if (first === undefined) return undefined;
  const front = all.filter((b) => b.tall > 0.6 * height && b.x1 <= first.x0).at(-4);
  const area = cut(line, Math.max(0, (front?.x0 ?? 1) - 1), first.x0);
  if (second !== undefined && second !== last) {
    return [area, cut(line, first.x1, second.x0), cut(line, second.x1, last.x0), serial];
  }
  const from = tanggalFrom(all, widthOf(all, first, last, pitch), last, height);
  return from === undefined
    ? undefined
    : [area, withoutTanda(cut(line, first.x1, from), pita), cut(line, from - 1, last.x0), serial];
};

/** Digits and letters without the hyphens; undefined where the line could not be cut or a reader was in doubt. */
export const bacaNoAkta = (page: Abu, { x, y, w, h }: Kotak): string | undefined => {
  const parts = bagianOf(cutBarisAngka(page, x, y, w, h, SIDE));
  const read = parts?.map((part, i) => (i === 1 ? bacaHuruf(part) : bacaAngkaBebas(part)));
  if (
    read === undefined ||
    read.some((part, i) => part === undefined || part.weakest < (i === 1 ? LEAST_HURUF : LEAST))
  )
    return undefined;
  return read.map((part) => part?.text ?? "").join("");
};
