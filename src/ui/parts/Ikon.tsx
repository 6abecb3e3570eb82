/** A lucide icon at text size, hidden from screen readers: words always stand beside it. */
import type { LucideIcon } from "lucide-solid";
import { Dynamic } from "solid-js/web";
import { cx } from "./cx.ts";
import styles from "./Ikon.module.css";

export type IkonBentuk = LucideIcon;

interface Props {
  readonly of: IkonBentuk;
  /** `m` follows the text (1.35em), `l` is 28 px, `s` 16 px. */
  readonly size?: "s" | "m" | "l";
  readonly class?: string | undefined;
}

export const Ikon = (props: Props) => (
  <Dynamic
    component={props.of}
    class={cx(styles.ikon, props.size === "l" && styles.l, props.size === "s" && styles.s, props.class)}
    aria-hidden="true"
  />
);
