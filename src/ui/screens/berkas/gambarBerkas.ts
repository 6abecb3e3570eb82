/** Pictures of stored pages for the screen: opened once, kept as object URLs, revoked when the screen is left. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import type { Jemput } from "../../app/jemput.ts";

export type UkuranGambar = "kecil" | "penuh";

export interface GambarBerkas {
  /** URL of a page; undefined while it opens and where it can't be opened. */
  readonly url: (halaman: Halaman | undefined, ukuran?: UkuranGambar) => string | undefined;
}

/** Width in pixels of a small picture. */
const LEBAR_KECIL = 240;

export const createGambarBerkas = (jemput: Jemput, app: Accessor<string>): GambarBerkas => {
  const terbuka = new Map<string, Accessor<string | undefined>>();
  const alamat: string[] = [];
  let selesai = false;
  onCleanup(() => {
    selesai = true;
    for (const satu of alamat) URL.revokeObjectURL(satu);
  });

  const buka = async (halaman: Halaman, ukuran: UkuranGambar, set: (url: string) => void): Promise<void> => {
    const bytes = await jemput.berkas.halaman(app(), halaman);
    if (!bytes.ok || selesai) return;
    // Rows of a list should not hold whole photographs.
    const kecil = ukuran === "kecil" ? await jemput.latar.kecilkan(bytes.value, LEBAR_KECIL) : undefined;
    if (selesai) return;
    const blob = kecil ? new Blob([kecil], { type: "image/jpeg" }) : new Blob([bytes.value], { type: halaman.mime });
    const url = URL.createObjectURL(blob);
    alamat.push(url);
    set(url);
  };

  return {
    url: (halaman, ukuran = "kecil") => {
      if (halaman === undefined) return undefined;
      const kunci = `${ukuran}:${halaman.hash}`;
      const ada = terbuka.get(kunci);
      if (ada) return ada();
      const [url, setUrl] = createSignal<string>();
      terbuka.set(kunci, url);
      void buka(halaman, ukuran, setUrl);
      return url();
    },
  };
};
