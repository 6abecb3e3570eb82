/** Sends what was typed at the gate, once at a time: busy while it runs, the refusal after it, the passphrase gone. */
import { createSignal, type Accessor } from "solid-js";
import type { Result } from "../../../lib/result.ts";
import type { GalatApp } from "../../app/jemput.ts";

export interface KirimSandi {
  readonly jalan: Accessor<boolean>;
  readonly galat: Accessor<GalatApp | undefined>;
  readonly lupakanGalat: () => void;
  /** Resolves to whether it was taken. */
  readonly kirim: (kerja: () => Promise<Result<void, GalatApp>>) => Promise<boolean>;
}

export const createKirimSandi = (): KirimSandi => {
  const [jalan, setJalan] = createSignal(false);
  const [galat, setGalat] = createSignal<GalatApp>();
  return {
    jalan,
    galat,
    lupakanGalat: () => setGalat(undefined),
    kirim: async (kerja) => {
      if (jalan()) return false;
      setJalan(true);
      setGalat(undefined);
      const hasil = await kerja();
      setJalan(false);
      if (!hasil.ok) setGalat(hasil.error);
      return hasil.ok;
    },
  };
};
