/** Filters in one ruled strip, each with its count; one is chosen. */
import { Key } from "@solid-primitives/keyed";
import { Show } from "solid-js";
import styles from "./FilterBar.module.css";

export interface Saringan {
  readonly key: string;
  readonly label: string;
  readonly count?: number | undefined;
}

interface Props {
  readonly label: string;
  readonly filters: readonly Saringan[];
  readonly now: string;
  readonly onChoose: (key: string) => void;
}

export const FilterBar = (props: Props) => (
  <div class={styles.bar} role="group" aria-label={props.label}>
    <Key each={props.filters} by="key">
      {(filter) => (
        <button
          type="button"
          class={styles.filter}
          aria-pressed={props.now === filter().key}
          onClick={() => props.onChoose(filter().key)}
        >
          {filter().label}
          <Show when={filter().count !== undefined}>
            <b>{filter().count}</b>
          </Show>
        </button>
      )}
    </Key>
  </div>
);
