/** State of an offline pack in one sentence. */
import type { PaketState } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";

const MB = 1_000_000;
const keMb = (bytes: number): string => (bytes / MB).toLocaleString("id-ID", { maximumFractionDigits: 1 });

export const useKataPaket = (): ((paket: PaketState) => string) => {
  const t = useText();
  return (paket) => {
    if (paket.keadaan === "mengunduh")
      return t("admin.paket_mengunduh", { n: keMb(paket.bytes), total: keMb(paket.total) });
    if (paket.keadaan === "siap") return t("admin.paket_siap", { total: keMb(paket.total) });
    return t(paket.keadaan === "gagal" ? "admin.paket_gagal" : "admin.paket_belum");
  };
};
