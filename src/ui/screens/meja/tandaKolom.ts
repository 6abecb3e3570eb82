/** Which columns of a service were already typed into SIAK. Ids only, kept while the app is open. */
import { createSignal, type Accessor } from "solid-js";

type Tanda = Readonly<Record<string, true>>;

const [semua, setSemua] = createSignal<Readonly<Record<string, Tanda>>>({});

export interface TandaKolom {
  readonly sudah: (id: string) => boolean;
  readonly tandai: (id: string, sudah: boolean) => void;
  readonly lupakan: () => void;
}

/** Marks of one service of one file; leaving the screen keeps them, closing the app forgets them. */
export const useTandaKolom = (kunci: Accessor<string>): TandaKolom => ({
  sudah: (id) => semua()[kunci()]?.[id] === true,
  tandai: (id, sudah) => {
    const { [id]: _, ...lain } = semua()[kunci()] ?? {};
    setSemua({ ...semua(), [kunci()]: sudah ? { ...lain, [id]: true } : lain });
  },
  lupakan: () => {
    const { [kunci()]: _, ...lain } = semua();
    setSemua(lain);
  },
});
