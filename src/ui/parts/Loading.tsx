/** While something opens: the shape of rows and a sentence that says what is opened. */
import { For } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import styles from "./Loading.module.css";

interface Props {
  readonly words?: string | undefined;
  readonly rows?: number | undefined;
}

export const Loading = (props: Props) => {
  const t = useText();
  return (
    <div class={styles.sheet} role="status" aria-live="polite">
      <For each={Array.from({ length: props.rows ?? 3 }, (_, i) => i)}>
        {() => (
          <div class={styles.row} aria-hidden="true">
            <i class={styles.round} />
            <span>
              <i class={styles.long} />
              <i class={styles.short} />
            </span>
          </div>
        )}
      </For>
      <p class={styles.words}>{props.words ?? t("umum.memuat")}</p>
    </div>
  );
};
