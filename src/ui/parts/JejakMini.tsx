/** Jejak simpan in a list row: four small cells and the place in words. */
import Landmark from "lucide-solid/icons/landmark";
import { For } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import { ikonTempat, kataTempat, keadaanTempat, tempatUrut, type Tempat } from "./tempat.ts";
import styles from "./JejakMini.module.css";

interface Props {
  readonly at: Tempat;
  readonly without?: readonly Tempat[];
  /** Cells only, where the words stand elsewhere in the row. */
  readonly bare?: boolean | undefined;
}

export const JejakMini = (props: Props) => {
  const t = useText();
  const words = () => t(kataTempat[props.at]);
  return (
    <span class={styles.all}>
      <span class={styles.cells} role="img" aria-label={t("bagian.jejakSebut", { tempat: words() })}>
        <For each={tempatUrut}>
          {(place) => (
            <i class={styles[props.at === "kantor" ? "past" : keadaanTempat(place, props.at, props.without)]} />
          )}
        </For>
      </span>
      <span class={cx(styles.words, props.bare && "vh")} aria-hidden="true">
        <Ikon of={props.at === "kantor" ? Landmark : ikonTempat[props.at]} size="s" />
        {words()}
      </span>
    </span>
  );
};
