/** Pages of the archive on their way in: sealed as they come, recorded together with the folder; edges can be set until then. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Tangkapan } from "../../../../capture/tangkapan.ts";
import type { Halaman } from "../../../../domain/permohonan/peristiwa.ts";
import type { GalatApp, Jemput } from "../../../app/jemput.ts";
import type { Pindaian } from "../../berkas/pindaian.ts";

export interface ArsipMasuk extends Pick<Pindaian, "halaman" | "asal" | "ganti" | "buang" | "tepiRagu"> {
  readonly terima: (tangkapan: Tangkapan) => Promise<void>;
  readonly galat: Accessor<GalatApp | undefined>;
  readonly url: (halaman: Halaman) => string | undefined;
}

interface Masuk {
  readonly halaman: Halaman;
  readonly tangkapan: Tangkapan;
  readonly url: string;
}

/** Call inside a component: the photos stay in memory as long as it is shown. */
export const createArsipMasuk = ({ berkas }: Jemput, app: string): ArsipMasuk => {
  const [semua, setSemua] = createSignal<readonly Masuk[]>([]);
  const [galat, setGalat] = createSignal<GalatApp>();
  const cari = (hash: string) => semua().find(({ halaman }) => halaman.hash === hash);
  const lepas = (satu: Masuk | undefined): void => URL.revokeObjectURL(satu?.url ?? "");
  onCleanup(() => semua().forEach(lepas));

  const segel = async (tangkapan: Tangkapan): Promise<Masuk | undefined> => {
    const { bytes, w, h, mime } = tangkapan.gambar;
    const hasil = await berkas.segelHalaman(app, { bytes, lebar: w, tinggi: h, mime });
    setGalat(hasil.ok ? undefined : hasil.error);
    return hasil.ok
      ? { halaman: hasil.value, tangkapan, url: URL.createObjectURL(new Blob([bytes], { type: mime })) }
      : undefined;
  };
  return {
    galat,
    halaman: () => semua().map(({ halaman }) => halaman),
    tepiRagu: () => semua().flatMap(({ halaman, tangkapan }) => (tangkapan.tepiRagu ? [halaman.hash] : [])),
    url: ({ hash }) => cari(hash)?.url,
    asal: async ({ hash }) => {
      const ada = cari(hash)?.tangkapan;
      return ada && { ...ada.asal, sudut: ada.sudut, temuan: ada.temuan };
    },
    terima: async (tangkapan) => {
      const baru = await segel(tangkapan);
      if (baru) setSemua([...semua(), baru]);
    },
    ganti: async (hash, tangkapan) => {
      const baru = await segel(tangkapan);
      if (!baru) return;
      lepas(cari(hash));
      setSemua(semua().map((satu) => (satu.halaman.hash === hash ? baru : satu)));
    },
    buang: async (hash) => {
      lepas(cari(hash));
      setSemua(semua().filter(({ halaman }) => halaman.hash !== hash));
    },
  };
};
