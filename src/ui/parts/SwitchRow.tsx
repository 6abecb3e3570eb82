/** A setting that is on or off at once. State is said in words beside the switch. */
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { useText } from "../text/bahasa.tsx";
import styles from "./SwitchRow.module.css";

interface Props {
  readonly label: JSX.Element;
  readonly note?: JSX.Element;
  readonly on: boolean;
  readonly disabled?: boolean | undefined;
  readonly onCommit: (on: boolean) => void;
}

export const SwitchRow = (props: Props) => {
  const t = useText();
  return (
    <label class={styles.row}>
      <span class={styles.words}>
        <b>{props.label}</b>
        <Show when={props.note}>
          <small>{props.note}</small>
        </Show>
      </span>
      <span class={styles.state} aria-hidden="true">
        {props.on ? t("umum.ya") : t("umum.tidak")}
      </span>
      <input
        type="checkbox"
        role="switch"
        class={styles.switch}
        checked={props.on}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onCommit(event.currentTarget.checked)}
      />
    </label>
  );
};
