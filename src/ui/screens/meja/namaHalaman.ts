/** What a page is called in the list and above the viewer. */
import type { Accessor } from "solid-js";
import { namaLayanan } from "../../text/namaLayanan.ts";
import { useText } from "../../text/bahasa.tsx";
import { useKataOrang } from "../berkas/kataSyarat.ts";
import type { BerkasSlot } from "../berkas/namaSyarat.ts";
import type { HalamanBerkas } from "./halamanBerkas.ts";
import { useNamaSlot } from "./kataSlot.ts";

export const useNamaHalaman = (berkas: Accessor<BerkasSlot>): ((h: HalamanBerkas) => string) => {
  const t = useText();
  const namaSlot = useNamaSlot(berkas);
  const kataOrang = useKataOrang();
  return (h) => {
    if (h.jenis === "persetujuan") return t("meja.persetujuan");
    if (h.jenis === "konsep") return t("lengkap.parafKonsep", { layanan: namaLayanan(h.tentang) });
    if (h.jenis === "foto")
      return h.tentang === "anak" ? t("meja.fotoAnak") : `${t("meja.fotoAnak")} ${kataOrang(h.tentang).toLowerCase()}`;
    if (h.jenis === "arsip") return t("meja.arsipHalaman", { n: h.tentang });
    const nama = namaSlot(h.tentang);
    return h.total === 1 ? nama : t("meja.dokumenHalaman", { nama, n: h.n, total: h.total });
  };
};
