/** How far work has come: ruled cells and a sentence. */
import { For } from "solid-js";
import { cx } from "./cx.ts";
import styles from "./Progress.module.css";

interface Props {
  readonly done: number;
  readonly total: number;
  /** "Mengirim 2 dari 3 berkas." */
  readonly words: string;
  /** Hides the sentence from sight where it stands beside already. */
  readonly quiet?: boolean | undefined;
}

const most = 12;

export const Progress = (props: Props) => {
  const cells = () => Math.max(1, Math.min(most, props.total));
  const filled = () => (props.total <= 0 ? 0 : Math.floor((props.done / props.total) * cells()));
  return (
    <div class={styles.progress}>
      <p class={props.quiet ? "vh" : undefined}>{props.words}</p>
      <div
        class={styles.cells}
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={props.total}
        aria-valuenow={props.done}
        aria-valuetext={props.words}
        aria-label={props.words}
      >
        <For each={Array.from({ length: cells() }, (_, i) => i)}>
          {(i) => <i class={cx(i < filled() && styles.full)} />}
        </For>
      </div>
    </div>
  );
};
