/** A line to tick, with a note. `partial` stands for "some of the rows below". */
import type { JSX } from "solid-js";
import { createEffect, Show } from "solid-js";
import styles from "./CheckRow.module.css";

interface Props {
  readonly label: JSX.Element;
  readonly note?: JSX.Element;
  readonly checked: boolean;
  readonly partial?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onCommit: (checked: boolean) => void;
}

export const CheckRow = (props: Props) => {
  let box: HTMLInputElement | undefined;
  createEffect(() => {
    if (box) box.indeterminate = props.partial ?? false;
  });
  return (
    <label class={styles.row}>
      <input
        ref={(element) => (box = element)}
        type="checkbox"
        class={styles.box}
        checked={props.checked}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onCommit(event.currentTarget.checked)}
      />
      <span class={styles.words}>
        <b>{props.label}</b>
        <Show when={props.note}>
          <small>{props.note}</small>
        </Show>
      </span>
    </label>
  );
};
