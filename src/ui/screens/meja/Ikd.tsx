/** Steps 6 and 7: who is to be guided, whose app is installed and waits for activation. */
import { createMemo } from "solid-js";
import { useJemput } from "../../app/jemput.ts";
import { useText } from "../../text/bahasa.tsx";
import { AntreanLangkah, type SaringLangkah } from "./AntreanLangkah.tsx";

const Ikd = () => {
  const t = useText();
  const jemput = useJemput();
  const pandu: SaringLangkah = { key: "pandu", label: t("meja.ikdTabPandu"), langkah: 6, panel: ["pandu"] };
  const aktivasi: SaringLangkah = {
    key: "aktivasi",
    label: t("meja.ikdTabAktivasi"),
    langkah: 7,
    panel: ["aktivasi"],
  };
  const saringan = createMemo(() =>
    jemput.sesi.petugas()?.peran.includes("operator_ikd") ? [aktivasi, pandu] : [pandu],
  );
  return <AntreanLangkah kini="ikd" judul={t("meja.ikdAntre")} saringan={saringan()} />;
};

export default Ikd;
