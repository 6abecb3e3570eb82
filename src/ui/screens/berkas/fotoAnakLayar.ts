/** The child's photo until it is stored: cut to 2x3, looked at, taken again or kept. SOP step 4b. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { CaptureError } from "../../../capture/gambar.ts";
import type { Gambar } from "../../../capture/sandiGambar.ts";
import { createDetikAktif } from "./detikAktif.ts";
import { useKataGalat } from "./kataGalat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";
import { potongFoto } from "../../../capture/potongFoto.ts";

export interface FotoAnakLayar {
  /** Picture taken and not stored yet. */
  readonly url: Accessor<string | undefined>;
  readonly tolak: Accessor<CaptureError["type"] | undefined>;
  readonly setTolak: (tag: CaptureError["type"]) => void;
  /** In words. */
  readonly galat: Accessor<string | undefined>;
  readonly sibuk: Accessor<boolean>;
  readonly terima: (gambar: Gambar) => Promise<void>;
  readonly lepas: () => void;
  /** Seals and records it; true when it is durable. */
  readonly pakai: () => Promise<boolean>;
}

/** Call inside a component: counts the active seconds of the step from here. */
export const createFotoAnakLayar = (layar: LayarBerkas, orang: Accessor<string>): FotoAnakLayar => {
  const kataGalat = useKataGalat();
  const detik = createDetikAktif();
  const [foto, setFoto] = createSignal<{ readonly gambar: Gambar; readonly url: string }>();
  const [tolak, setTolak] = createSignal<CaptureError["type"]>();
  const [galat, setGalat] = createSignal<string>();
  const [sibuk, setSibuk] = createSignal(false);
  const lepas = () => {
    URL.revokeObjectURL(foto()?.url ?? "");
    setFoto(undefined);
  };
  onCleanup(lepas);

  const simpan = async ({ bytes, w, h, mime }: Gambar) => {
    const { berkas } = layar.jemput;
    const segel = await berkas.segelHalaman(layar.app(), { bytes, lebar: w, tinggi: h, mime });
    return segel.ok
      ? berkas.lakukan(layar.app(), { type: "FotoAnakDiambil", orang: orang(), foto: segel.value, detik: detik() })
      : segel;
  };
  return {
    url: () => foto()?.url,
    tolak,
    setTolak,
    galat,
    sibuk,
    terima: async (gambar) => {
      setTolak(undefined);
      const potongan = await potongFoto(gambar);
      if (!potongan) return void setTolak("Rusak");
      lepas();
      setFoto({ gambar: potongan, url: URL.createObjectURL(new Blob([potongan.bytes], { type: potongan.mime })) });
    },
    lepas,
    pakai: async () => {
      const satu = foto();
      if (!satu || sibuk()) return false;
      setSibuk(true);
      const hasil = await simpan(satu.gambar);
      setSibuk(false);
      setGalat(hasil.ok ? undefined : kataGalat(hasil.error));
      return hasil.ok;
    },
  };
};
