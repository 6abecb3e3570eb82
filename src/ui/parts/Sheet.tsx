/** A sheet of paper: lines, no shadow. `padded` for text; rows and tables bring their own padding. */
import type { JSX } from "solid-js";
import { cx } from "./cx.ts";
import styles from "./Sheet.module.css";

interface Props {
  readonly children: JSX.Element;
  readonly padded?: boolean | undefined;
  readonly dashed?: boolean | undefined;
}

export const Sheet = (props: Props) => (
  <div class={cx(styles.sheet, props.padded && styles.padded, props.dashed && styles.dashed)}>{props.children}</div>
);

/** A heading with its one action at the right. */
export const Heading = (props: { readonly children: JSX.Element; readonly aside?: JSX.Element }) => (
  <div class={styles.heading}>
    <h2>{props.children}</h2>
    {props.aside}
  </div>
);
