/** Step 12: files whose documents were handed over and whose paper goes into the archive. */
import { useText } from "../../text/bahasa.tsx";
import { AntreanLangkah } from "./AntreanLangkah.tsx";

const Arsip = () => {
  const t = useText();
  return (
    <AntreanLangkah
      kini="arsip"
      judul={t("meja.arsipAntre")}
      saringan={[{ key: "arsip", label: t("meja.mapArsip"), langkah: 12, panel: ["arsip"] }]}
    />
  );
};

export default Arsip;
