/** Stretches of ink along a line of print, and which of them are hyphens. */
import { type Abu } from "./abu.ts";
import { inkAt, type Pita } from "./pita.ts";

/** Height of a hyphen's ink and its width, as shares of the line's height. */
const TANDA = { highest: 0.34, narrowest: 0.12, widest: 0.75 } as const;
/** Least ink of a dark pixel. */
export const INK = 70;

export interface Bercak {
  readonly x0: number;
  readonly x1: number;
  readonly tall: number;
}

/** Stretches of columns with ink, and how tall their ink is. */
export const bercakOf = (line: Abu, pita: Pita): readonly Bercak[] => {
  const all: Bercak[] = [];
  let open: { x0: number; top: number; bottom: number } | undefined;
  for (let x = 0; x <= line.w; x++) {
    let [top, bottom] = [Infinity, -Infinity];
    if (x < line.w) {
      for (let y = Math.max(0, Math.round(pita.top) - 2); y < Math.min(line.h, pita.bottom + 2); y++) {
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

/** Whether a stretch is a hyphen of a line of this height. */
export const isTanda = ({ x0, x1, tall }: Bercak, height: number): boolean =>
  tall <= TANDA.highest * height && x1 - x0 >= TANDA.narrowest * height && x1 - x0 <= TANDA.widest * height;
