/** A small memory of the most recently used values, so that opened keys and folded states are not made again for every event. */
export interface Simpanan<T> {
  readonly ambil: (kunci: string) => T | undefined;
  readonly taruh: (kunci: string, nilai: T) => void;
}

export const createSimpanan = <T>(terbanyak: number): Simpanan<T> => {
  const isi = new Map<string, T>();
  return {
    ambil: (kunci) => {
      const nilai = isi.get(kunci);
      if (nilai === undefined) return undefined;
      isi.delete(kunci);
      isi.set(kunci, nilai);
      return nilai;
    },
    taruh: (kunci, nilai) => {
      isi.delete(kunci);
      isi.set(kunci, nilai);
      const tertua = isi.keys().next();
      if (isi.size > terbanyak && !tertua.done) isi.delete(tertua.value);
    },
  };
};
