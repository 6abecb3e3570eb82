/** Switches the shutter that fires by itself; says in words which way it is, and reads the change out. */
import ScanLine from "lucide-solid/icons/scan-line";
import { createSignal } from "solid-js";
import { Ikon } from "../../parts/Ikon.tsx";
import { LiveRegion } from "../../parts/LiveRegion.tsx";
import { useText } from "../../text/bahasa.tsx";
import styles from "./TombolOtomatis.module.css";

export const TombolOtomatis = (props: { readonly nyala: boolean; readonly onGanti: (nyala: boolean) => void }) => {
  const t = useText();
  const [kata, setKata] = createSignal("");
  const ganti = () => {
    const nyala = !props.nyala;
    props.onGanti(nyala);
    setKata(t(nyala ? "tangkap.otomatisNyala" : "tangkap.otomatisMati"));
  };
  return (
    <>
      <button type="button" class={styles.tombol} aria-pressed={props.nyala} onClick={ganti}>
        <Ikon of={ScanLine} />
        <span>
          {t("tangkap.otomatis")}
          <small>{t(props.nyala ? "tangkap.nyala" : "tangkap.mati")}</small>
        </span>
      </button>
      <LiveRegion words={kata()} />
    </>
  );
};
