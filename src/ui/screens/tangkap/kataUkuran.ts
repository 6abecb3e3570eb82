/** What a stored page weighs, against what it may. */
import { ANGGARAN_HALAMAN } from "../../../capture/sandiGambar.ts";
import type { Halaman } from "../../../domain/permohonan/peristiwa.ts";
import { useText } from "../../text/bahasa.tsx";

const JENIS: Readonly<Record<Halaman["mime"], string>> = {
  "image/jpeg": "JPEG",
  "image/webp": "WebP",
  "image/png": "PNG",
};

type Ukuran = Omit<Halaman, "hash">;

const kb = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));

export const useKataUkuran = () => {
  const t = useText();
  return {
    /** Pixels, bytes and the budget. */
    utuh: ({ lebar, tinggi, bytes, mime }: Ukuran): string =>
      t("tangkap.ukuranHalaman", {
        lebar,
        tinggi,
        kb: kb(bytes),
        batas: kb(ANGGARAN_HALAMAN.bytes),
        jenis: JENIS[mime],
      }),
    /** Bytes of the budget, where there is little room. */
    bytes: ({ bytes }: Pick<Ukuran, "bytes">): string =>
      t("tangkap.ukuranSingkat", { kb: kb(bytes), batas: kb(ANGGARAN_HALAMAN.bytes) }),
  };
};
