/** The child's photo until it is stored: cut to 2x3, looked at, taken again or kept. SOP step 4b. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { CaptureError } from "../../../capture/gambar.ts";
import type { Bingkai } from "../../../capture/tangkapan.ts";
import type { Gambar } from "../../../capture/sandiGambar.ts";
import { createDetikAktif } from "./detikAktif.ts";
import { useKataGalat } from "./kataGalat.ts";
import type { LayarBerkas } from "./layarBerkas.ts";

export interface FotoAnakLayar {
  /** Picture taken and not stored yet. */
  readonly url: Accessor<string | undefined>;
  readonly tolak: Accessor<CaptureError["type"] | undefined>;
  /** In words. */
  readonly galat: Accessor<string | undefined>;
  readonly sibuk: Accessor<boolean>;
  /** A file, or a frame of the camera. */
  readonly terima: (sumber: Blob | Bingkai) => Promise<void>;
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
    galat,
    sibuk,
    terima: async (sumber) => {
      const potongan = await layar.jemput.latar.foto(sumber, "2x3");
      setTolak(potongan.ok ? undefined : potongan.error.type);
      if (!potongan.ok) return;
      lepas();
      const gambar = potongan.value;
      setFoto({ gambar, url: URL.createObjectURL(new Blob([gambar.bytes], { type: gambar.mime })) });
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
