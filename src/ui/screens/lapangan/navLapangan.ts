/** The four places at the bottom of every field screen. */
import BookCheck from "lucide-solid/icons/book-check";
import Folders from "lucide-solid/icons/folders";
import House from "lucide-solid/icons/house";
import ScanQrCode from "lucide-solid/icons/scan-qr-code";
import { useText } from "../../text/bahasa.tsx";
import type { Tujuan } from "../../app/FieldFrame.tsx";

export type TujuanLapangan = "beranda" | "berkas" | "qr" | "kirim";

export const useNavLapangan = (): (() => readonly (Tujuan & { readonly key: TujuanLapangan })[]) => {
  const t = useText();
  return () => [
    { key: "beranda", label: t("lapangan.navBeranda"), href: "/", icon: House },
    { key: "berkas", label: t("lapangan.navBerkas"), href: "/berkas", icon: Folders },
    { key: "qr", label: t("lapangan.navQr"), href: "/pindai-qr", icon: ScanQrCode },
    { key: "kirim", label: t("lapangan.navKirim"), href: "/kirim", icon: BookCheck },
  ];
};
