/** Seeded chance for the photo generator: the same seed makes the same people, pages and damage. */
export interface Acak {
  /** 0 <= value < 1. */
  readonly next: () => number;
  readonly between: (from: number, to: number) => number;
  /** Whole number, both ends included. */
  readonly int: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(all: readonly [T, ...T[]]) => T;
}

export const createAcak = (seed: number): Acak => {
  let state = (seed * 2654435761 + 12345) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number): number => from + (to - from) * next();
  const int = (from: number, to: number): number => Math.floor(between(from, to + 1));
  return {
    next,
    between,
    int,
    chance: (share) => next() < share,
    pick: (all) => all[Math.floor(next() * all.length)] ?? all[0],
  };
};
