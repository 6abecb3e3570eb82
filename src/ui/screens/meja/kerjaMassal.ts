/** One act on many files: each is recorded for itself, so that one refusal never holds up the others. */
import { createSignal, type Accessor } from "solid-js";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import { useJemput, type GalatApp } from "../../app/jemput.ts";
import { bagiDetik, type WaktuKerja } from "./waktuKerja.ts";

export interface SatuKerja {
  readonly app: string;
  readonly buat: (detik: number) => Peristiwa;
}

export interface HasilMassal {
  readonly berhasil: number;
  readonly total: number;
  /** First refusal, for the words. */
  readonly galat?: GalatApp;
}

export interface KerjaMassal {
  readonly sibuk: Accessor<boolean>;
  readonly hasil: Accessor<HasilMassal | undefined>;
  readonly lakukan: (kerja: readonly SatuKerja[]) => Promise<HasilMassal>;
  readonly lupakan: () => void;
}

export const useKerjaMassal = (waktu: WaktuKerja): KerjaMassal => {
  const jemput = useJemput();
  const [sibuk, setSibuk] = createSignal(false);
  const [hasil, setHasil] = createSignal<HasilMassal>();
  const lakukan = async (kerja: readonly SatuKerja[]): Promise<HasilMassal> => {
    setSibuk(true);
    setHasil(undefined);
    const detik = bagiDetik(waktu.detik(), kerja.length);
    let berhasil = 0;
    let galat: GalatApp | undefined;
    for (const [i, satu] of kerja.entries()) {
      const satuHasil = await jemput.berkas.lakukan(satu.app, satu.buat(detik[i] ?? 0));
      if (satuHasil.ok) berhasil += 1;
      else galat ??= satuHasil.error;
    }
    const akhir = { berhasil, total: kerja.length, ...(galat ? { galat } : {}) };
    waktu.ulang();
    setHasil(akhir);
    setSibuk(false);
    return akhir;
  };
  return { sibuk, hasil, lakukan, lupakan: () => setHasil(undefined) };
};
