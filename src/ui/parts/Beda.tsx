/** A reading with the letters underlined that differ from another reading of the same thing. */
import { For, Show } from "solid-js";
import { hurufBeda } from "./hurufBeda.ts";
import styles from "./Beda.module.css";

interface Props {
  readonly text: string;
  readonly against: string;
}

export const Beda = (props: Props) => (
  <span class={styles.words}>
    <For each={hurufBeda(props.text, props.against)}>
      {(run) => (
        <Show when={run.beda} fallback={run.text}>
          <mark class={styles.beda}>{run.text}</mark>
        </Show>
      )}
    </For>
  </span>
);
