/** Seeded randomness (mulberry32): the same invented office every time. */
export interface Acak {
  /** 0 <= x < 1. */
  readonly angka: () => number;
  /** Whole number from `a` to `b`, both included. */
  readonly antara: (a: number, b: number) => number;
  readonly pilih: <T>(daftar: readonly [T, ...T[]]) => T;
  readonly peluang: (p: number) => boolean;
}

export const createAcak = (benih: number): Acak => {
  let s = benih >>> 0;
  const angka = (): number => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const antara = (a: number, b: number): number => a + Math.floor(angka() * (b - a + 1));
  return {
    angka,
    antara,
    pilih: (daftar) => daftar[antara(0, daftar.length - 1)] ?? daftar[0],
    peluang: (p) => angka() < p,
  };
};
