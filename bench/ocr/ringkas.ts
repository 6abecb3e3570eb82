/** What a run of the bench found, short enough to be kept beside the code: counts alone, per kind and field. */
import { median, sumAsing, type Hitung, type Skor } from "./skor.ts";

export interface RingkasJenis {
  readonly photos: number;
  readonly kind: number;
  readonly ulangi: number;
  /** Pages whose kind, number, name and date are right, or that are sent back. */
  readonly rightOrUlangi: number;
  /** Sure fields and rows that the truth doesn't hold. */
  readonly asing: number;
  readonly medianMs: number;
  /** Right, sure, wrong among the sure, of how many. */
  readonly fields: Readonly<Record<string, readonly [number, number, number, number]>>;
}
export interface Ringkas {
  readonly photos: number;
  readonly fields: number;
  readonly sure: number;
  readonly sureWrong: number;
  readonly kinds: Readonly<Record<string, RingkasJenis>>;
}

const ringkasJenis = (skor: Skor): RingkasJenis => ({
  photos: skor.photos,
  kind: skor.kind.right,
  ulangi: skor.ulangi,
  rightOrUlangi: skor.rightOrUlangi,
  asing: sumAsing(skor),
  medianMs: Math.round(median(skor.ms)),
  fields: Object.fromEntries(
    Object.entries(skor.fields).map(([name, h]) => [name, [h.right, h.sure, h.sureWrong, h.total] as const]),
  ),
});

export const ringkas = (kinds: ReadonlyMap<string, { readonly ours: Skor }>): Ringkas => {
  const all = [...kinds.values()].flatMap(({ ours }) => Object.values(ours.fields));
  const sum = (of: (h: Hitung) => number): number => all.reduce((total, h) => total + of(h), 0);
  return {
    photos: [...kinds.values()].reduce((total, { ours }) => total + ours.photos, 0),
    fields: sum((h) => h.total),
    sure: sum((h) => h.sure),
    sureWrong: sum((h) => h.sureWrong),
    kinds: Object.fromEntries([...kinds].map(([kind, { ours }]) => [kind, ringkasJenis(ours)])),
  };
};
