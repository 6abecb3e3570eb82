/** Nothing here yet: what will appear here, and the one act that brings it. */
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { Sidik } from "./Sidik.tsx";
import styles from "./Empty.module.css";

interface Props {
  readonly title: string;
  readonly children?: JSX.Element;
  readonly action?: JSX.Element;
}

export const Empty = (props: Props) => (
  <div class={styles.empty}>
    <span class={styles.mark}>
      <Sidik id="kosong" size={72} />
    </span>
    <b>{props.title}</b>
    <Show when={props.children}>
      <p>{props.children}</p>
    </Show>
    {props.action}
  </div>
);
