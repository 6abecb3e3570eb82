/** Cap ungu: the office stamp, landing once when a step is initialled or a file received. Never imitates an official seal. */
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { cx } from "./cx.ts";
import styles from "./Cap.module.css";

interface Props {
  readonly top?: JSX.Element;
  readonly children: JSX.Element;
  readonly bottom?: JSX.Element;
  /** Plays the landing once. */
  readonly landing?: boolean | undefined;
}

export const Cap = (props: Props) => (
  <span class={cx(styles.cap, props.landing && styles.landing)}>
    <Show when={props.top}>
      <small>{props.top}</small>
    </Show>
    <b>{props.children}</b>
    <Show when={props.bottom}>
      <small>{props.bottom}</small>
    </Show>
  </span>
);
