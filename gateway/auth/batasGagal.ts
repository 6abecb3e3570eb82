/** Slows down guessing: after some failures on one account, each further try has to wait longer. In memory, forgotten after a quiet hour. */
export interface BatasGagal {
  /** Seconds to wait before the next try; 0 when it may be made. */
  readonly tunggu: (akun: string) => number;
  readonly gagal: (akun: string) => void;
  readonly berhasil: (akun: string) => void;
}

const BEBAS = 5;
const PALING_LAMA = 15 * 60;
const LUPA = 60 * 60 * 1000;
const TERBANYAK = 10_000;

export const createBatasGagal = (sekarang: () => Date): BatasGagal => {
  const catatan = new Map<string, { kali: number; terakhir: number }>();
  const jeda = (kali: number): number => (kali < BEBAS ? 0 : Math.min(PALING_LAMA, 15 * 2 ** (kali - BEBAS)));
  return {
    tunggu: (akun) => {
      const c = catatan.get(akun);
      if (!c) return 0;
      return Math.max(0, Math.ceil(jeda(c.kali) - (sekarang().getTime() - c.terakhir) / 1000));
    },
    gagal: (akun) => {
      const kini = sekarang().getTime();
      const lama = catatan.get(akun);
      const kali = lama && kini - lama.terakhir < LUPA ? lama.kali : 0;
      catatan.delete(akun);
      catatan.set(akun, { kali: kali + 1, terakhir: kini });
      const tertua = catatan.keys().next();
      if (catatan.size > TERBANYAK && !tertua.done) catatan.delete(tertua.value);
    },
    berhasil: (akun) => void catatan.delete(akun),
  };
};
