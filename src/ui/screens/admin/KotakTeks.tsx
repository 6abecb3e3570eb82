/** A text box inside the settings ledger: the line's question is its label. */
import OctagonX from "lucide-solid/icons/octagon-x";
import { createUniqueId, Show } from "solid-js";
import { cx } from "../../parts/cx.ts";
import { Ikon } from "../../parts/Ikon.tsx";
import control from "../../parts/control.module.css";
import styles from "./BukuSetelan.module.css";

interface Props {
  readonly labelledby: string;
  readonly value: string;
  readonly onInput: (teks: string) => void;
  readonly maxLength: number;
  readonly angka: boolean;
  readonly mati: boolean;
  /** Why the office would refuse it. */
  readonly salah: string | undefined;
}

export const KotakTeks = (props: Props) => {
  const id = createUniqueId();
  return (
    <div class={cx(styles.kotak, props.angka && styles.pendek)}>
      <input
        class={cx(control["box"], control["input"])}
        type="text"
        autocomplete="off"
        inputmode={props.angka ? "numeric" : "text"}
        maxlength={props.maxLength}
        disabled={props.mati}
        value={props.value}
        aria-labelledby={props.labelledby}
        aria-invalid={props.salah !== undefined}
        aria-describedby={props.salah === undefined ? undefined : id}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Show when={props.salah}>
        <p id={id} class={styles.salah}>
          <Ikon of={OctagonX} />
          {props.salah}
        </p>
      </Show>
    </div>
  );
};
