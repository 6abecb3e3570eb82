/** The second reading of a deed's number (`7405-LU-23042001-0015`): cut at its hyphens, digits and letters each by their own reader. */
import { cropAbu, type Abu } from "./abu.ts";
import { bacaAngkaBebas } from "./bacaAngkaBebas.ts";
import { bacaHuruf } from "./bacaHuruf.ts";
import { cutBarisAngka } from "./barisAngka.ts";
import { findPita, inkAt, type Pita } from "./pita.ts";

/** Height of a hyphen's ink and its width, as shares of the line's. */
const TANDA = { highest: 0.34, narrowest: 0.12, widest: 0.75 } as const;
/** Least ink of a dark pixel. */
const INK = 70;
/** Below this a reader says nothing. */
const LEAST = 0.6;

interface Bercak {
  readonly x0: number;
  readonly x1: number;
  readonly tall: number;
}

/** Stretches of columns with ink, and how tall their ink is. */
const bercakOf = (line: Abu, pita: Pita): readonly Bercak[] => {
  const all: Bercak[] = [];
  let open: { x0: number; top: number; bottom: number } | undefined;
  for (let x = 0; x <= line.w; x++) {
    let [top, bottom] = [Infinity, -Infinity];
    if (x < line.w) {
      for (let y = Math.max(0, pita.top - 2); y < Math.min(line.h, pita.bottom + 2); y++) {
        if (inkAt(line, x, y) < INK) continue;
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
    if (bottom >= top) {
      open =
        open === undefined
          ? { x0: x, top, bottom }
          : { ...open, top: Math.min(open.top, top), bottom: Math.max(open.bottom, bottom) };
    } else if (open !== undefined) {
      all.push({ x0: open.x0, x1: x, tall: open.bottom - open.top + 1 });
      open = undefined;
    }
  }
  return all;
};

/** The four parts between three hyphens; undefined where there are not three. */
const bagianOf = (line: Abu): readonly Abu[] | undefined => {
  const pita = findPita(line);
  if (pita === undefined) return undefined;
  const height = pita.bottom - pita.top;
  const tanda = bercakOf(line, pita).filter(
    ({ x0, x1, tall }) =>
      tall <= TANDA.highest * height && x1 - x0 >= TANDA.narrowest * height && x1 - x0 <= TANDA.widest * height,
  );
  if (tanda.length !== 3) return undefined;
  const edges = [0, ...tanda.flatMap(({ x0, x1 }) => [x0, x1]), line.w];
  return [0, 2, 4, 6].map((i) => cropAbu(line, edges[i] ?? 0, 0, (edges[i + 1] ?? 0) - (edges[i] ?? 0), line.h));
};

/** Digits and letters without the hyphens; undefined where the line could not be cut or a reader was in doubt. */
export const bacaNoAkta = (page: Abu, x: number, y: number, w: number, h: number): string | undefined => {
  const parts = bagianOf(cutBarisAngka(page, x, y, w, h));
  const read = parts?.map((part, i) => (i === 1 ? bacaHuruf(part) : bacaAngkaBebas(part)));
  if (read === undefined || read.some((part) => part === undefined || part.weakest < LEAST)) return undefined;
  return read.map((part) => part?.text ?? "").join("");
};
