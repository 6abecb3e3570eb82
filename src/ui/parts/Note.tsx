/** A ruled note: icon cell, then what happened, whether the work is safe, what to do. */
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { cx } from "./cx.ts";
import { Ikon, type IkonBentuk } from "./Ikon.tsx";
import { ikonTanda, type Tanda } from "./tanda.ts";
import styles from "./Note.module.css";

interface Props {
  readonly of: Tanda;
  /** First sentence, in bold. */
  readonly title?: JSX.Element;
  readonly children?: JSX.Element;
  readonly icon?: IkonBentuk | undefined;
  readonly tight?: boolean | undefined;
  /** `status` is read out when it appears; `alert` at once. */
  readonly role?: "status" | "alert" | "note" | undefined;
}

export const Note = (props: Props) => (
  <div class={cx(styles.note, styles[props.of], props.tight && styles.tight)} role={props.role}>
    <span class={styles.cell}>
      <Ikon of={props.icon ?? ikonTanda[props.of]} size={props.tight ? "m" : "l"} class={styles.ikon} />
    </span>
    <div class={styles.body}>
      <Show when={props.title}>
        <p>
          <b>{props.title}</b>
        </p>
      </Show>
      {props.children}
    </div>
  </div>
);
