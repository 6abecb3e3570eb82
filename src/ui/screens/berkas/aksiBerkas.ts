/** Does acts on one file from any screen of it: one after the other, the first refusal ends it and is said in words. */
import { createSignal, type Accessor } from "solid-js";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { useJemput } from "../../app/jemput.ts";
import { useKataGalat } from "./kataGalat.ts";

export interface AksiBerkas {
  readonly sibuk: Accessor<boolean>;
  /** Words of the last refusal. */
  readonly galat: Accessor<string | undefined>;
  /** True when all were recorded. */
  readonly lakukan: (peristiwa: readonly Peristiwa[]) => Promise<boolean>;
}

export const useAksiBerkas = (app: Accessor<string>): AksiBerkas => {
  const jemput = useJemput();
  const kata = useKataGalat();
  const [sibuk, setSibuk] = createSignal(false);
  const [galat, setGalat] = createSignal<string>();
  const jalankan = async (peristiwa: readonly Peristiwa[]): Promise<string | undefined> => {
    const berkas = app();
    for (const satu of peristiwa) {
      const hasil = await jemput.berkas.lakukan(berkas, satu);
      if (!hasil.ok) return kata(hasil.error);
    }
    return undefined;
  };
  return {
    sibuk,
    galat,
    lakukan: async (peristiwa) => {
      if (sibuk()) return false;
      setSibuk(true);
      const gagal = await jalankan(peristiwa);
      setGalat(gagal);
      setSibuk(false);
      return gagal === undefined;
    },
  };
};
