/**
 * When the shutter fires by itself: the page is good and lies still for some looks in a row, once for each page laid down.
 * Pure: one look after the other is folded into the state.
 */
import type { Nasihat } from "./pelatih.ts";
import { pergeseran, type Sudut } from "./sudut.ts";

export interface RanaOtomatis {
  /** The page at the last look. */
  readonly sudut: Sudut | undefined;
  /** Looks in a row in which it was good and still. */
  readonly tenang: number;
  /** The page that was taken last: it isn't taken twice while it lies there. */
  readonly diambil: Sudut | undefined;
  /** Looks in a row without that page. */
  readonly hilang: number;
  /** True in the one look in which the shutter fires. */
  readonly jepret: boolean;
}

export const RANA_AWAL: RanaOtomatis = {
  sudut: undefined,
  tenang: 0,
  diambil: undefined,
  hilang: 0,
  jepret: false,
};

/** Shares of the picture: a hand is never quite still; a page was changed for another. */
const GOYANG = 0.015;
const PINDAH = 0.12;
/** Looks: still this long, then the shutter; away this long, then the next page may be taken. */
export const LOOK_TENANG = 3;
const LOOK_HILANG = 2;

const isLain = (a: Sudut, b: Sudut | undefined): boolean => b === undefined || pergeseran(a, b) > PINDAH;

/** The state after one more look. */
export const lanjutRana = (r: RanaOtomatis, sudut: Sudut | undefined, nasihat: Nasihat): RanaOtomatis => {
  const hilang = r.diambil !== undefined && isLain(r.diambil, sudut) ? r.hilang + 1 : 0;
  const diambil = hilang >= LOOK_HILANG ? undefined : r.diambil;
  const diam = sudut !== undefined && r.sudut !== undefined && pergeseran(sudut, r.sudut) <= GOYANG;
  const tenang = nasihat !== "siap" || sudut === undefined ? 0 : diam ? r.tenang + 1 : 1;
  return { sudut, tenang, diambil, hilang, jepret: tenang >= LOOK_TENANG && diambil === undefined };
};

/** Nobody looks for a while: the page that was taken stays taken when looking goes on. */
export const istirahatkanRana = ({ diambil }: RanaOtomatis): RanaOtomatis => ({ ...RANA_AWAL, diambil });

/** A photo was taken, by hand or by itself: the page in view is done. */
export const sudahDiambil = (r: RanaOtomatis): RanaOtomatis => ({
  ...r,
  tenang: 0,
  diambil: r.sudut,
  hilang: 0,
  jepret: false,
});
