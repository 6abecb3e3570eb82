/** Parts of a page between two of its sentences or headings. */
import { type Baris } from "./baris.ts";
import { distanceWithin } from "./mirip.ts";

/** The first line that holds a phrase, alone or together with the next line, over which it may be broken. */
export const findKalimat = (baris: readonly Baris[], kalimat: string): number => {
  const alone = baris.findIndex((b) => distanceWithin(kalimat, b.text) <= 0.2);
  if (alone >= 0) return alone;
  return baris.findIndex((b, i) => distanceWithin(kalimat, `${b.text} ${baris[i + 1]?.text ?? ""}`) <= 0.2);
};

/** The lines from the first that holds `from` (after it) up to the next that holds `to`. None where `from` is not there. */
export const between = (baris: readonly Baris[], from: string, to: string): readonly Baris[] => {
  const start = findKalimat(baris, from);
  const rest = start < 0 ? [] : baris.slice(start + 1);
  const end = findKalimat(rest, to);
  return end < 0 ? rest : rest.slice(0, end);
};

/** The lines before the first that holds `to`; all where none does. */
export const before = (baris: readonly Baris[], to: string): readonly Baris[] => {
  const end = findKalimat(baris, to);
  return end < 0 ? baris : baris.slice(0, end);
};
