/** The queue number that comes next on this device: proposed, never decided. Holds a number and a date, nothing of a person. */
const kunci = "jemput.antrean";

const baca = (): { readonly tanggal: string; readonly n: number } | undefined => {
  try {
    const [tanggal, n] = (localStorage.getItem(kunci) ?? "").split(" ");
    return tanggal && Number.isInteger(Number(n)) ? { tanggal, n: Number(n) } : undefined;
  } catch {
    return undefined;
  }
};

export const ANTREAN_TERBESAR = 9999;

/** One after the last of this date; 1 on a new day. */
export const antreanBerikut = (tanggal: string): number => {
  const lalu = baca();
  return lalu?.tanggal === tanggal ? Math.min(ANTREAN_TERBESAR, lalu.n + 1) : 1;
};

export const catatAntrean = (tanggal: string, n: number): void => {
  try {
    localStorage.setItem(kunci, `${tanggal} ${n}`);
  } catch {
    // Storage may be refused: the officer then types the number.
  }
};
