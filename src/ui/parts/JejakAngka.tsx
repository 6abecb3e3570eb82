/** How many files are at each place: four counts, 2 × 2 on a phone. The place with the officer's own work is folder yellow. */
import type { JSX } from "solid-js";
import { For, Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import { cx } from "./cx.ts";
import { Ikon } from "./Ikon.tsx";
import { ikonTempat, kataTempat, tempatUrut, type Tempat } from "./tempat.ts";
import styles from "./JejakAngka.module.css";

interface Props {
  readonly counts: Readonly<Record<Tempat, number>>;
  readonly details?: Readonly<Partial<Record<Tempat, JSX.Element>>>;
  readonly now?: Tempat | undefined;
}

export const JejakAngka = (props: Props) => {
  const t = useText();
  return (
    <ol class={styles.angka} aria-label={t("bagian.jejak")}>
      <For each={tempatUrut}>
        {(place) => (
          <li class={cx((props.now ?? "tablet") === place && styles.now)}>
            <span class={styles.count}>{props.counts[place]}</span>
            <Ikon of={ikonTempat[place]} class={styles.ikon} />
            <b>{t(kataTempat[place])}</b>
            <Show when={props.details?.[place]}>{(words) => <small>{words()}</small>}</Show>
          </li>
        )}
      </For>
    </ol>
  );
};
