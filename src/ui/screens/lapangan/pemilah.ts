/** Puts photos of one file into slots and lets them go: the acts, one after the other, with what went wrong. */
import { createSignal, type Accessor } from "solid-js";
import type { SyaratBerlaku } from "../../../domain/layanan/kelengkapan.ts";
import type { Peristiwa } from "../../../domain/permohonan/peristiwa.ts";
import type { GalatApp } from "../../app/jemput.ts";
import { antreanBaca } from "../berkas/antreanBaca.ts";
import type { LayarBerkas } from "../berkas/layarBerkas.ts";
import { fotoDi, pilahFoto } from "./pilahan.ts";

export interface Pemilah {
  readonly galat: Accessor<GalatApp | undefined>;
  readonly pilah: (dok: string, syarat: SyaratBerlaku) => Promise<boolean>;
  readonly buang: (dok: string) => Promise<boolean>;
}

export const createPemilah = (layar: LayarBerkas): Pemilah => {
  const [galat, setGalat] = createSignal<GalatApp>();
  const { jemput } = layar;
  const lakukan = async (semua: readonly Peristiwa[]): Promise<boolean> => {
    setGalat(undefined);
    for (const satu of semua) {
      const hasil = await jemput.berkas.lakukan(layar.app(), satu);
      if (!hasil.ok) {
        setGalat(hasil.error);
        return false;
      }
    }
    return true;
  };
  return {
    galat,
    pilah: async (dok, syarat) => {
      const p = layar.state();
      const foto = p && fotoDi(p).find((satu) => satu.dok === dok);
      if (!p || !foto) return false;
      const aksi = pilahFoto(p, foto, syarat, jemput.berkas.idDokumen());
      const jadi = await lakukan(aksi);
      const pindai = aksi[0];
      // A reading that could not be taken along is made anew, in the background.
      if (jadi && pindai?.type === "DokumenDipindai" && aksi.every(({ type }) => type !== "DokumenDibaca"))
        antreanBaca(jemput).tambah({ app: layar.app(), dok: pindai.dok, halaman: pindai.halaman });
      return jadi;
    },
    buang: (dok) => lakukan([{ type: "DokumenDilepas", dok, alasan: "dibuang" }]),
  };
};
