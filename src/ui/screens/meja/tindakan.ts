/** Does acts on one file: measures their seconds, says a refusal in words, leaves the screen as it is when one is refused. */
import { createSignal, type Accessor } from "solid-js";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { useJemput, type GalatApp } from "../../app/jemput.ts";
import { bagiDetik, type WaktuKerja } from "./waktuKerja.ts";

export interface Tindakan {
  readonly sibuk: Accessor<boolean>;
  readonly galat: Accessor<GalatApp | undefined>;
  /** Each builder gets its share of the active seconds. True when all were recorded. */
  readonly lakukan: (buat: readonly ((detik: number) => Peristiwa)[]) => Promise<boolean>;
  readonly lupakanGalat: () => void;
}

export const useTindakan = (app: Accessor<string>, waktu: WaktuKerja): Tindakan => {
  const jemput = useJemput();
  const [sibuk, setSibuk] = createSignal(false);
  const [galat, setGalat] = createSignal<GalatApp>();
  const lakukan = async (buat: readonly ((detik: number) => Peristiwa)[]): Promise<boolean> => {
    if (sibuk()) return false;
    setSibuk(true);
    setGalat(undefined);
    const berkas = app();
    const detik = bagiDetik(waktu.detik(), buat.length);
    for (const [i, satu] of buat.entries()) {
      const hasil = await jemput.berkas.lakukan(berkas, satu(detik[i] ?? 0));
      if (!hasil.ok) {
        setGalat(hasil.error);
        setSibuk(false);
        return false;
      }
    }
    waktu.ulang();
    setSibuk(false);
    return true;
  };
  return { sibuk, galat, lakukan, lupakanGalat: () => setGalat(undefined) };
};
