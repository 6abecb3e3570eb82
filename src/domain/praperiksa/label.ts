/** Finds `label : value` in recognised lines, where labels are misread and two columns may share a line. */
import { isKapital, kataToBaris, type Baris, type Kata } from "./baris.ts";
import { bareText, distanceWhole } from "./mirip.ts";

/** A label may be misread by up to this share of its letters; short ones by none or one. */
const slackOf = (label: string): number => (bareText(label).length <= 4 ? 0.26 : 0.34);

interface Ketemu {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

/** Where in the words the label stands, best first match. `onlyStart`: the label must begin the line (a number may precede). */
const findLabel = (kata: readonly Kata[], label: string, onlyStart: boolean): Ketemu | undefined => {
  const words = label.split(/[\s/]+/).length;
  let best: Ketemu | undefined;
  const lastStart = onlyStart ? Math.min(2, kata.length - 1) : kata.length - 1;
  for (let from = 0; from <= lastStart; from++) {
    for (let n = 1; n <= words + 1 && from + n <= kata.length; n++) {
      // what stands after a colon is the value, however like the rest of the label it looks
      if (n > 1 && kata[from + n - 2]?.text.includes(":") === true) break;
      const text = kata
        .slice(from, from + n)
        .map((k) => k.text.split(":")[0] ?? "")
        .join("");
      if (bareText(text).length < 2) continue;
      const distance = distanceWhole(label, text);
      if (distance <= slackOf(label) && distance < (best?.distance ?? 1)) best = { from, to: from + n, distance };
    }
  }
  return best;
};

/** What stands after a colon inside the label's own last word: `Nama:ANI`. */
const tailOf = (kata: Kata): readonly Kata[] => {
  const tail = kata.text.split(":").slice(1).join(":");
  return tail === "" ? [] : [{ ...kata, text: tail }];
};

/** What a reader makes of the colon before a value, and of specks. A stroke alone that ends a value may be a roman one. */
const dropColons = (kata: readonly Kata[]): readonly Kata[] =>
  kata
    .map((k, i) => {
      const isLast = i > 0 && i === kata.length - 1 && /^[|Il]{1,3}$/.test(k.text);
      return { ...k, text: isLast ? k.text : k.text.replace(/^[:;.,'"‘’“”`|=~-]+/, "") };
    })
    .filter((k) => k.text !== "");

/** Cuts words off where a gap says that the next column begins: wider than `gap` times the text's height. */
const untilGap = (kata: readonly Kata[], gap: number): readonly Kata[] => {
  const cut = kata.findIndex((k, i) => {
    const before = kata[i - 1];
    return (
      before !== undefined && k.kotak.x - before.kotak.x - before.kotak.w > gap * Math.max(k.kotak.h, before.kotak.h)
    );
  });
  return cut < 0 ? kata : kata.slice(0, cut);
};

export interface CariLabel {
  /** Labels by which the field may be called. */
  readonly labels: readonly string[];
  /** Labels of other fields that may stand on the same line and end the value. */
  readonly stop?: readonly string[];
  readonly anywhere?: boolean;
}

/** The words after a label, on its line; undefined where the label or the value is missing. */
export const valueAfter = (baris: readonly Baris[], cari: CariLabel): Baris | undefined => {
  let best: { readonly distance: number; readonly length: number; readonly kata: readonly Kata[] } | undefined;
  for (const { kata } of baris) {
    for (const label of cari.labels) {
      const found = findLabel(kata, label, cari.anywhere !== true);
      // of labels that are found alike the longest: `Nama Lengkap` holds `Nama`
      const nearer = found !== undefined && found.distance < (best?.distance ?? 1);
      const longer = found !== undefined && found.distance === best?.distance && label.length > best.length;
      if (found === undefined || !(nearer || longer)) continue;
      const last = kata[found.to - 1];
      const rest = dropColons([...(last === undefined ? [] : tailOf(last)), ...kata.slice(found.to)]);
      const ends = (cari.stop ?? []).flatMap((stop) => findLabel(rest, stop, false)?.from ?? []);
      const value = untilGap(rest.slice(0, Math.min(rest.length, ...ends)), 3.5);
      if (value.length > 0) best = { distance: found.distance, length: label.length, kata: value };
    }
  }
  return best === undefined ? undefined : kataToBaris(best.kata);
};

/**
 * A name after a label that may run on below: a line that holds capitals and little else is the rest of it. Frames and specks
 * between the lines are passed over.
 */
export const nameAfter = (baris: readonly Baris[], cari: CariLabel): Baris | undefined => {
  const value = valueAfter(baris, cari);
  const last = value?.kata.at(-1);
  const at = baris.findIndex((b) => b.kata.some((k) => k.kotak === last?.kotak));
  const isWord = (k: Kata): boolean => /[A-Za-z]{2}/.test(k.text);
  // something else follows on the same line: the name ends here
  const line = baris[at]?.kata ?? [];
  if (value === undefined || line.slice(line.findIndex((k) => k.kotak === last?.kotak) + 1).some(isWord)) return value;
  const next = baris.slice(at + 1).find((b) => b.kata.some(isWord));
  // a label with its own value is no rest of a name
  const isLabelled = next?.kata.some(
    (k, i) => /\d{4}/.test(k.text) || (i > 0 && /^[:;]/.test(k.text)) || k.text.endsWith(":"),
  );
  if (isLabelled === true) return value;
  const kata = next?.kata.filter(isWord) ?? [];
  const end = Math.min(kata.length, ...(cari.stop ?? []).flatMap((stop) => findLabel(kata, stop, false)?.from ?? []));
  const rest = kata.slice(0, end);
  const room = end < kata.length ? 4 : 3;
  return rest.length === 0 || rest.length > room || !rest.every(isKapital)
    ? value
    : kataToBaris([...value.kata, ...rest]);
};
