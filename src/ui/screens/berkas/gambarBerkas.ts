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

/** A JPEG of the page's small picture: rows of a list should not hold whole photographs. */
const kecilkan = async (blob: Blob): Promise<Blob> => {
  const bitmap = await createImageBitmap(blob, { resizeWidth: LEBAR_KECIL, resizeQuality: "medium" });
  const kanvas = document.createElement("canvas");
  kanvas.width = bitmap.width;
  kanvas.height = bitmap.height;
  kanvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return new Promise((selesai) => kanvas.toBlob((hasil) => selesai(hasil ?? blob), "image/jpeg", 0.8));
};

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
    const penuh = new Blob([bytes.value], { type: halaman.mime });
    const blob = ukuran === "kecil" ? await kecilkan(penuh).catch(() => penuh) : penuh;
    if (selesai) return;
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
