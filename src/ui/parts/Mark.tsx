/** A state in one line: icon of its own shape, then words; colour comes third. */
import type { JSX } from "solid-js";
import { cx } from "./cx.ts";
import { Ikon, type IkonBentuk } from "./Ikon.tsx";
import { ikonTanda, type Tanda } from "./tanda.ts";
import styles from "./Mark.module.css";

interface Props {
  readonly of: Tanda;
  readonly children: JSX.Element;
  readonly small?: boolean | undefined;
  /** Another icon of the same state, where the act has one of its own. */
  readonly icon?: IkonBentuk | undefined;
}

export const Mark = (props: Props) => (
  <span class={cx(styles.mark, styles[props.of], props.small && styles.small)}>
    <Ikon of={props.icon ?? ikonTanda[props.of]} />
    <span>{props.children}</span>
  </span>
);
