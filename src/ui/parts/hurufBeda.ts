/** Which letters of two readings differ, for underlining. Longest common subsequence; letters are compared as they stand. */
export interface Potong {
  readonly text: string;
  readonly beda: boolean;
}

/** Lengths of the longest common subsequence of every pair of tails. */
const tails = (a: readonly string[], b: readonly string[]): number[][] => {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i] ?? [];
      row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
};

const joined = (letters: readonly Potong[]): readonly Potong[] =>
  letters.reduce<Potong[]>((all, one) => {
    const last = all.at(-1);
    if (last?.beda !== one.beda) return [...all, one];
    return [...all.slice(0, -1), { text: last.text + one.text, beda: one.beda }];
  }, []);

/** Splits `text` into runs that agree with `other` and runs that differ. A letter missing at the end shows as a differing space. */
export const hurufBeda = (text: string, other: string): readonly Potong[] => {
  const [a, b] = [[...text], [...other]];
  const table = tails(a, b);
  const letters: Potong[] = [];
  let [i, j] = [0, 0];
  while (i < a.length) {
    const letter = a[i] ?? "";
    const same = j < b.length && letter === b[j];
    const skipOther = !same && j < b.length && (table[i]?.[j + 1] ?? 0) > (table[i + 1]?.[j] ?? 0);
    if (skipOther) {
      j += 1;
      continue;
    }
    letters.push({ text: letter, beda: !same });
    i += 1;
    if (same) j += 1;
  }
  return joined(j < b.length && a.length < b.length ? [...letters, { text: "\u2007", beda: true }] : letters);
};
