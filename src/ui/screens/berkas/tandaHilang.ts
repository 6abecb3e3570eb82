/** A signature or thumbprint that was not handed in goes with the keys when the tablet locks: the screen then says so. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Jemput } from "../../app/jemput.ts";

/** Files whose signature was lost, while the app is open. Ids only. */
const [semua, setSemua] = createSignal<ReadonlySet<string>>(new Set());

export interface TandaHilang {
  /** The one given here was lost by a lock, and none has been given since. */
  readonly hilang: Accessor<boolean>;
  readonly lupakan: () => void;
}

/** Call inside a component. `diserahkan` resolves to whether a hand-in under way has stored it. */
export const createTandaHilang = (
  jemput: Jemput,
  app: Accessor<string>,
  ada: () => boolean,
  diserahkan: () => Promise<boolean>,
): TandaHilang => {
  const ubah = (ini: string, hilang: boolean): void => {
    const lain = [...semua()].filter((satu) => satu !== ini);
    setSemua(new Set(hilang ? [...lain, ini] : lain));
  };
  const siram = async (): Promise<boolean> => {
    const ini = app();
    if (!ada()) return true;
    const tersimpan = await diserahkan();
    ubah(ini, !tersimpan);
    return tersimpan;
  };
  onCleanup(jemput.sesi.sebelumKunci(siram));
  return { hilang: () => semua().has(app()) && !ada(), lupakan: () => ubah(app(), false) };
};
