/** Which letters differ between two texts, for underlining them where both are shown. */

export interface BedaHuruf {
  /** Edit distance: letters put in, left out or exchanged. */
  readonly jarak: number;
  /** Positions in the first and second text that have no equal partner. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

const createTabel = (a: string, b: string): readonly (readonly number[])[] => {
  const tabel: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const atas = tabel[i - 1] ?? [];
    const baris = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const tukar = (atas[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      baris.push(Math.min(tukar, (atas[j] ?? 0) + 1, (baris[j - 1] ?? 0) + 1));
    }
    tabel.push(baris);
  }
  return tabel;
};

/** Aligns two texts (compared as they are, so normalise first) and lists the differing letters of each. */
export const bedaHuruf = (a: string, b: string): BedaHuruf => {
  const tabel = createTabel(a, b);
  const at = (i: number, j: number): number => tabel[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const [diA, diB]: [number[], number[]] = [[], []];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const sama = i > 0 && j > 0 && a[i - 1] === b[j - 1];
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + (sama ? 0 : 1)) {
      [i, j] = [i - 1, j - 1];
      if (!sama) {
        diA.unshift(i);
        diB.unshift(j);
      }
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) {
      i -= 1;
      diA.unshift(i);
    } else {
      j -= 1;
      diB.unshift(j);
    }
  }
  return { jarak: at(a.length, b.length), a: diA, b: diB };
};
