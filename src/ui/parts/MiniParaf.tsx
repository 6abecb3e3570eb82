/** Twelve small boxes in a table row: how far a file is. */
import { For } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import type { KeadaanKotak } from "./langkah.ts";
import styles from "./MiniParaf.module.css";

interface Props {
  readonly steps: readonly KeadaanKotak[];
  /** "2 · Periksa": the step in words, shown below. */
  readonly words: string;
}

export const MiniParaf = (props: Props) => {
  const t = useText();
  const at = () => props.steps.indexOf("now") + 1;
  const label = () =>
    at() > 0 ? t("bagian.parafKe", { n: at(), total: props.steps.length, nama: props.words }) : props.words;
  return (
    <span class={styles.all}>
      <span class={styles.boxes} role="img" aria-label={label()}>
        <For each={props.steps}>{(state) => <i class={styles[state]} />}</For>
      </span>
      <small aria-hidden="true">{props.words}</small>
    </span>
  );
};
