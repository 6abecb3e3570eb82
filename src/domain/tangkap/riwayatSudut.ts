/** Corners being set by hand, with the way back: one entry for each drag, key press or button. Pure. */
import { geserSudut, type NomorSudut, type Sudut, type Titik } from "./sudut.ts";

/** Never empty; the last is what is shown. */
export type RiwayatSudut = readonly [Sudut, ...Sudut[]];

export const sudutKini = (r: RiwayatSudut): Sudut => r.at(-1) ?? r[0];

/** Another state after the one shown; nothing where it is the same. */
export const ubahSudut = (r: RiwayatSudut, baru: Sudut): RiwayatSudut => (baru === sudutKini(r) ? r : [...r, baru]);

/** A drag begins: what is shown now can be returned to. */
export const mulaiSeret = (r: RiwayatSudut): RiwayatSudut => {
  const [awal, ...lain] = r;
  return [awal, ...lain, sudutKini(r)];
};

/** The one shown changes without a step back of its own: while a finger is still dragging. */
export const seretSudut = (r: RiwayatSudut, nomor: NomorSudut, ke: Titik): RiwayatSudut => {
  const [awal, ...lain] = r;
  const baru = geserSudut(sudutKini(r), nomor, ke);
  return lain.length === 0 ? [baru] : [awal, ...lain.slice(0, -1), baru];
};

export const bisaUrungkan = (r: RiwayatSudut): boolean => r.length > 1;

export const urungkanSudut = (r: RiwayatSudut): RiwayatSudut => {
  const [awal, ...lain] = r;
  return [awal, ...lain.slice(0, -1)];
};
