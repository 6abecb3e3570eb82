/** "Ibu Nur", "Bapak Slamet", "pemohon": the applicant as the officer calls them. */
import { useText } from "../../text/bahasa.tsx";
import type { LayarBerkas } from "./layarBerkas.ts";
import { sapaanUntuk } from "./sapaan.ts";

export const useKataSapaan = (layar: () => LayarBerkas): (() => string) => {
  const t = useText();
  return () => {
    const { sebutan, nama } = sapaanUntuk(layar().isian());
    if (nama === "") return t("berkas.pemohon");
    return sebutan === "netral" ? nama : t(sebutan === "ibu" ? "berkas.ibu" : "berkas.bapak", { nama });
  };
};
